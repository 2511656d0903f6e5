import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks, plainly, about his kids, their mum and where each of them lives. */
export const askedOfKidsAndAbena: Scenario["topics"] = {
  "sees-me-driving": {
    layer: 0,
    asks: [
      "see you on the bus",
      "see you on a bus",
      "sees you on the bus",
      "sees you drive",
      "see you drive",
      "see you driving",
      "wave at you",
      "wave to you",
    ],
    answers: [
      "By his school, if I've got the early shift. He waves at every 36, in case. || At the stop outside his school, some mornings. He waves whoever's driving.",
    ],
  },
  "live-now": {
    layer: 0,
    asks: [
      "where do you live now",
      "do you live with them",
      "living with them",
      "live with the kids",
      "living with the kids",
      "living with ama",
      "live with ama",
      "mum or apart",
      "living apart",
      "live apart",
      "not with them",
    ],
    answers: [
      "A room in Peckham, on my own. They're with their mum. || They live at their mum's. I've got the one room, in Peckham.",
    ],
  },
  "what-i-miss": {
    layer: 0,
    asks: [
      "what do you miss",
      "you miss about abena",
      "do you miss abena",
      "do you miss her",
      "miss about her",
      "miss being married",
      "miss about being married",
      "miss about home",
    ],
    answers: [
      "Somebody telling me about their day while I cook. And the noise. || A full house, mostly. And being asked how the shift went.",
    ],
  },
  "in-the-car": {
    layer: 1,
    asks: [
      "your head sitting there",
      "your mind sitting there",
      "think about sitting there",
      "think of sitting there",
      "sitting in the car",
      "sat in the car",
      "think in the car",
      "head in the car",
      "sitting there in the car",
    ],
    answers: [
      "{That they're in there and I'm out here|missing}. || {That the hall light's on and I'm not under it|missing}. It's not deep.",
    ],
  },
  "kids-see-me-so": {
    layer: 0,
    asks: [
      "kids will see you like that",
      "kids see you like that",
      "scared theyll see you",
      "scared your kids",
      "scared they will see",
      "afraid your kids",
      "worried your kids",
      "kids will see you like",
      "see you like your dad",
      "see you as your dad",
    ],
    answers: [
      "Yeah, I am. They only ask what day I'm coming, like I did. || It scares me, yeah. All they want to know is what day, and so did I.",
    ],
  },
  "ama-drew": {
    layer: 0,
    asks: [
      "what did ama draw",
      "what had ama drawn",
      "ama draw for you",
      "what did your daughter draw",
      "what had she drawn",
    ],
    answers: ["My bus, with me in the cab. || The 36, number and all. I'm the one waving."],
  },
  "bike-color": {
    layer: 0,
    asks: [
      "what color is the bike",
      "what colour is the bike",
      "color is the bike",
      "colour is the bike",
      "colour was the bike",
      "color was the bike",
    ],
    answers: ["Red. It's got a bell. || It's red, it was his sister's."],
  },
  "shoe-lady": {
    layer: 0,
    asks: [
      "lady in the shoe shop say",
      "she say in the shoe shop",
      "the lady say",
      "shop lady say",
      "say in the shoe shop",
      "woman in the shoe shop",
    ],
    answers: [
      "She asked if I wanted to bring them in. I'd gone by then, near enough. || 'Bring him in and we'll measure him.' She meant well.",
    ],
  },
};
