import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks, plainly, about this talk and how he gets by. */
export const askedOfNowAndThisTalk: Scenario["topics"] = {
  "that-set-it-off": {
    layer: 0,
    asks: [
      "that set it off",
      "what set it off",
      "something set it off",
      "anything set it off",
      "what brought it on",
      "what brought this on",
    ],
    answers: [
      "A patient dying, on top of a long winter. Not very original. || Losing a patient in August. I was already pretty tired by then.",
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
      "First one to get it without sound effects, yeah. || You're it, for the straight version. My brother's had the funny cut.",
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
      "usually do to cope",
    ],
    answers: [
      "Pies, and cricket on the radio. I wouldn't prescribe it. || I used to go running. These days it's a shower and the cricket.",
    ],
  },
};
