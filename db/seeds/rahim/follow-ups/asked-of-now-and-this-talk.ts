import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks, plainly, about this talk and how he gets by. */
export const askedOfNowAndThisTalk: Scenario["topics"] = {
  "that-set-it-off": {
    layer: 0,
    asks: [
      "that set it off",
      "what set it off",
      "something set it off",
      "anything set it off",
      "what brought it on",
      "how did it begin for you",
    ],
    answers: [
      "The accident, in August. Before it I was well. || It began with the shoulder, and then came the waiting.",
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
      "the first to hear",
    ],
    answers: [
      "Yes, for such things. Jashim knows only of the arm. || With you it is the first time. To Jashim I speak of food.",
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
      "when it is difficult for you",
    ],
    answers: [
      "I go round the block, and I pray. || With prayer, and I cook. Then the hand has a job.",
    ],
  },
};
