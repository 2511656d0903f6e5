import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on, plainly, about her days and the people in them. */
export const askedOfHerDaysPlainly: Scenario["topics"] = {
  "card-to-irena": {
    layer: 0,
    asks: [
      "one true sentence",
      "to one of the bridge ladies",
      "card to one of",
      "write to one of them",
      "write them a card",
      "send them a card",
      "send irena a card",
      "write irena a card",
      "write to irena",
      "a card to irena",
    ],
    answers: [
      "To Irena, perhaps. A card I could manage, a card has so little room. || A card is possible, I have stamps. It would go to Irena first.",
    ],
  },
  "which-crossed": {
    layer: 0,
    asks: [
      "friends crossed",
      "who crossed the aisle",
      "which of the friends",
      "which of our friends",
      "which of your friends",
      "two friends was it",
      "who were the two",
      "crossed the aisle",
    ],
    answers: [
      "The Nowaks. I knew them by his cap. || It was Mrs Nowak with her husband, he pushed the cart.",
    ],
  },
  "anna-talk": {
    layer: 0,
    asks: [
      "talk about with anna",
      "talk about when anna",
      "you and anna talk",
      "anna talk about",
      "what does anna say",
      "what does anna tell",
    ],
    answers: [
      "Her work, the weather there and here, and whether I go out. || Of Zosia's marks and the rain in Seattle. Then she asks if I am eating.",
    ],
  },
  "from-the-kitchen": {
    layer: 0,
    asks: [
      "view from the kitchen",
      "see from the kitchen",
      "see from your kitchen",
      "kitchen window look",
      "out of the kitchen window",
    ],
    answers: [
      "The back porches, and three garages. || One sees the alley from there, and the neighbors' back stairs.",
    ],
  },
  "note-pressed": {
    layer: 0,
    asks: ["which key did you", "what note", "which note", "which key was it", "key did you press"],
    answers: [
      "The A in the middle. It is a little flat by now. || It was a middle A. It still sounds, it wants tuning.",
    ],
  },
  "casseroles-whose": {
    layer: 0,
    asks: [
      "brought the casserole",
      "casseroles from",
      "whose were the casseroles",
      "the dishes back",
      "return the dishes",
      "dishes did you return",
    ],
    answers: [
      "The ladies of the parish, chiefly, with their names on tape underneath. || From the parish and the whole second floor. Each dish had a name under it, for returning.",
    ],
  },
  "length-of-call": {
    layer: 0,
    asks: [
      "how long does she talk",
      "how long do you talk",
      "long does anna",
      "how long is the call",
    ],
    answers: [
      "Half an hour, from six. Then she has her supper. || Until about half past six, she is punctual in both directions.",
    ],
  },
};
