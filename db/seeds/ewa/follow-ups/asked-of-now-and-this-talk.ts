import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks, plainly, about this talk and how she gets by. */
export const askedOfNowAndThisTalk: Scenario["topics"] = {
  "that-set-it-off": {
    layer: 0,
    asks: [
      "that set it off",
      "what set it off",
      "something set it off",
      "anything set it off",
      "what started it today",
      "what brought it on",
    ],
    answers: [
      "The dark, I should say, it comes so early since the clocks were changed. || No one thing. It is the early dark, I believe, and the mail with his name on it.",
    ],
  },
  "first-told": {
    layer: 0,
    asks: [
      "first person youre telling",
      "first person you are telling",
      "first person you told",
      "first person youve told",
      "am i the first",
      "the first one you tell",
      "the first to hear",
    ],
    answers: [
      "For the most part you are. Zosia has guessed a little. || You would be the first to have it in whole sentences.",
    ],
  },
  "when-stressed": {
    layer: 0,
    asks: [
      "look after yourself when",
      "take care of yourself when",
      "when youre stressed",
      "when you are stressed",
      "when things are stressful",
      "under stress",
    ],
    answers: [
      "I iron, or I walk as far as the lake. On the ward one washed one's hands and went on. || With a walk, or with the iron. I was never one for lying down.",
    ],
  },
};
