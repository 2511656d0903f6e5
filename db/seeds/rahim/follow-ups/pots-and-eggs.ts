import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of cooking and of the egg. */
export const potsAndEggs: Scenario["topics"] = {
  "cook-said": {
    layer: 0,
    asks: [
      "cook and what do they",
      "say about your food",
      "say about the food",
      "say to your food",
      "they like your food",
      "like your cooking",
      "men like the food",
      "say when they eat",
      "enjoy your food",
    ],
    answers: [
      "They say, brother, more chilli. So I think they like it. || Nobody leaves anything. One says always, less salt, ustad.",
    ],
  },
  "dal-how": {
    layer: 0,
    asks: [
      "make dal",
      "make the dal",
      "cook the dal",
      "make your dal",
      "recipe for",
      "goes in the dal",
      "in the dal",
      "is in your dal",
    ],
    answers: [
      "Lentils, turmeric, salt, and hot garlic at the end. || One pot of red lentils with turmeric. The garlic goes in last.",
    ],
  },
  "cook-taught": {
    layer: 0,
    asks: [
      "taught you to cook",
      "learn to cook",
      "who taught you cooking",
      "learned to cook",
      "learn cooking",
      "taught you cooking",
    ],
    answers: [
      "Nobody did. The first year I burned all of it. || My mother, by phone. She told me how much salt.",
    ],
  },
  "where-buy": {
    layer: 0,
    asks: [
      "where do you buy",
      "buy the rice",
      "buy the food",
      "buy the vegetables",
      "who buys",
      "do the shopping",
    ],
    answers: [
      "A van comes to the gate at five, with vegetables. || There is one small shop by the gate. The rice we take in a big sack.",
    ],
  },
  "cook-start": {
    layer: 0,
    asks: [
      "how much rice",
      "cook for twelve",
      "cook for everyone",
      "take to cook",
      "does the cooking take",
      "start cooking",
      "begin to cook",
    ],
    answers: [
      "For twelve, two big pots. I begin at half past four. || Twelve plates it makes. With one hand I need an hour and a half.",
    ],
  },
  "egg-kind": {
    layer: 0,
    asks: [
      "boiled or fried",
      "fried or boiled",
      "kind of egg",
      "is the egg boiled",
      "cook the egg",
      "how does he cook it",
    ],
    answers: ["A boiled one, with salt. || Boiled, and he peels it also."],
  },
  "egg-from": {
    layer: 0,
    asks: [
      "get the eggs",
      "get the egg",
      "egg come from",
      "eggs come from",
      "does he get it from",
      "does he get the egg",
      "buy the eggs",
    ],
    answers: [
      "He brings it from his lunch at the site. || The canteen gives him two, and he keeps one.",
    ],
  },
};
