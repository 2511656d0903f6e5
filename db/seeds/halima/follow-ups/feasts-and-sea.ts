import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the feast, its food, and the sea. */
export const feastsAndSea: Scenario["topics"] = {
  "surau-word": {
    layer: 0,
    asks: ["what is a surau", "whats a surau", "surau mean", "what is the surau"],
    answers: [
      "A small prayer house, at the end of our road. || It's a little mosque, dear, one for the neighbours.",
    ],
  },
  "raya-word": {
    layer: 0,
    asks: ["what is raya", "whats raya", "raya mean", "what is hari raya"],
    answers: ["Our feast day, at the end of the fasting month. || You'd call it Eid, dear."],
  },
  "raya-food": {
    layer: 0,
    asks: [
      "cook at raya",
      "eat at raya",
      "food at raya",
      "make at raya",
      "raya food",
      "cook for raya",
      "cook for them",
      "cook for raya",
      "do you cook for raya",
      "you make for raya",
      "eat for raya",
    ],
    answers: [
      "Rendang, rice cakes, and my mother's pineapple tarts. || Beef rendang for twenty-two. I begin a week before.",
    ],
  },
  "nasi-lemak": {
    layer: 0,
    asks: [
      "what is nasi lemak",
      "whats nasi lemak",
      "in the nasi lemak",
      "nasi lemak made",
      "nasi lemak like",
    ],
    answers: [
      "Coconut rice, with egg, anchovies and chilli. || It's rice cooked in coconut milk, wrapped in a leaf.",
    ],
  },
  "port-dickson": {
    layer: 0,
    asks: [
      "far is port dickson",
      "how far is the sea",
      "far is the sea",
      "get to the sea",
      "drive to port",
      "port dickson far",
    ],
    answers: ["An hour and a half by car. || Ninety minutes, dear, if there's no jam."],
  },
};
