import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks, plainly, about this talk and how he gets by. */
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
      "what set you off",
    ],
    answers: [
      "That text, moving my Saturday. It was one thing too many. || My manager's text. I'd had the weekend all planned.",
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
    answers: ["For most of it, yeah. || You are, mate. Desmond's guessed some, that's different."],
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
      "I don't, much. I say the stops over, and I like the early run. || Early run, nobody about, that's as good as it gets. Or I do the stops in my head.",
    ],
  },
};
