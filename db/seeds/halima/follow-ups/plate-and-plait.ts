import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of how her mother eats, dresses and sleeps. */
export const plateAndPlait: Scenario["topics"] = {
  "mother-eats": {
    layer: 0,
    asks: [
      "she like to eat",
      "her favourite food",
      "what does she eat",
      "mother like to eat",
      "mother eat",
      "does she eat",
      "she eat well",
      "food does she",
      "cook for her",
    ],
    answers: [
      "Rice porridge with ginger, and papaya. She'd do anything for papaya. || Soft things, fish without bones, and something sweet at four.",
    ],
  },
  porridge: {
    layer: 0,
    asks: [
      "make the porridge",
      "make porridge",
      "in the porridge",
      "kind of porridge",
      "porridge every",
      "how do you make it",
      "porridge like",
    ],
    answers: [
      "Rice, ginger, and a bit of white fish. It takes an hour. || Rice boiled quite soft, with ginger, and I pick out the bones.",
    ],
  },
  "mother-wears": {
    layer: 0,
    asks: [
      "what does she wear",
      "she wear to the gate",
      "wear at the gate",
      "is she wearing",
      "clothes does she",
      "she dress",
      "dressed like",
      "she put on",
    ],
    answers: [
      "Her grey baju kurung, and a brooch. || A long grey blouse and skirt, with the brooch she had for prize days.",
    ],
  },
};
