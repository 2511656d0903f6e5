import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of her tea, her shawl, her languages and of being a nurse still. */
export const whatSheWearsAndDrinks: Scenario["topics"] = {
  "my-knees": {
    layer: 0,
    asks: [...["your knees", "the knees", "knees retired", "trouble with your knees"]],
    answers: [
      "Stiff on the stairs. On level ground they are quite willing. || They do not care for stairs, otherwise I have no complaint.",
    ],
  },
  "limp-pillow": {
    layer: 0,
    asks: [
      ...["limp pillow", "do with the pillow", "shake the pillow", "pass a pillow"],
      ...["what happens with the pillow", "fluff"],
    ],
    answers: [
      "I give it two slaps and stand it up. I do it in waiting rooms as well. || It gets a shake and a slap, whoever it belongs to.",
    ],
  },
  stethoscope: {
    layer: 0,
    asks: [...["old stethoscope", "the stethoscope", "your stethoscope", "keep a stethoscope"]],
    answers: [
      "It lies in my sewing basket. I never gave it back. || In the sewing basket, with the tape measure. It still works well.",
    ],
  },
  "which-tea": {
    layer: 0,
    asks: [
      ...["kind of tea", "what tea", "tea do you drink", "sort of tea"],
      ...["like your tea", "have with your tea", "with your tea"],
    ],
    answers: ["Black, with lemon, in a glass. || Plain black tea, and I take a slice of lemon."],
  },
  "the-fern": {
    layer: 0,
    asks: [...["the fern", "fern look", "water the fern", "what fern"]],
    answers: [
      "It stands on the kitchen sill and is older than Zosia. || A big one, by the kitchen window. I water it on Mondays.",
    ],
  },
  "the-brooch": {
    layer: 0,
    asks: [
      ...["what brooch", "which brooch", "brooch look like", "the brooch from"],
      ...["give you the brooch", "gave you the brooch", "about the brooch"],
    ],
    answers: [
      "A small amber one, from Gdynia. Stefan gave it to me when we were engaged. || It is amber, not large. I had it from him before the wedding.",
    ],
  },
  "the-shawl": {
    layer: 0,
    asks: [
      ...[
        "the shawl",
        "your shawl",
        "made the shawl",
        "what shawl",
        "color is the shawl",
        "colour is the shawl",
      ],
    ],
    answers: [
      "Gray wool. I knitted it in our second winter here. || It is a gray one, my own work, and warmer than it looks.",
    ],
  },
  "polish-at-home": {
    layer: 0,
    asks: [
      ...["speak polish", "polish at home", "polish with", "which language"],
      ...["what language"],
    ],
    answers: [
      "With Stefan it was always Polish, with Anna half and half. || Polish at home, English on the ward. Zosia has about sixty words.",
    ],
  },
  "learned-english": {
    layer: 0,
    asks: [
      ...[
        "how did you learn english",
        "learn english",
        "learned english",
        "your english",
        "english so well",
      ],
      ...["english is"],
    ],
    answers: [
      "From the patients, and from the television at night. || On the ward, and Stefan heard my vocabulary at supper.",
    ],
  },
  "still-a-nurse": {
    layer: 0,
    asks: [
      ...["catch yourself being a nurse", "yourself being a nurse", "still being a nurse"],
      ...["still act like a nurse", "still think like a nurse"],
    ],
    answers: [
      "On the bus, and in line at the butcher's. I look at how they breathe. || Wherever somebody coughs. I have the pulse before I know it.",
    ],
  },
};
