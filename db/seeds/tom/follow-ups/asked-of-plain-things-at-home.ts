import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what the written replies ask of the dog, the evening and what he was given. */
export const askedOfPlainThingsAtHome: Scenario["topics"] = {
  "bess-about": {
    layer: 0,
    asks: [...["like to have about the place", "to have about the place", "have about the place"]],
    answers: [
      "She's no trouble. She's always a step behind you. || Good company. You're never let sit too long.",
    ],
  },
  "bess-daft": {
    layer: 0,
    asks: ["what does she do thats daft", "she do thats daft", "do thats daft"],
    answers: [
      "Carries my slipper to the door and forgets why. || She'll sit and wait for a leaf to move.",
    ],
  },
  "bess-there-now": {
    layer: 0,
    asks: ["having her there just now", "having her there", "her there just now"],
    answers: ["Warm. I'd not want to shift. || It's a comfort, I'll say that."],
  },
  "said-to-bess": {
    layer: 0,
    asks: [...["say to her when nobodys in", "you say to her when nobodys", "her when nobodys in"]],
    answers: [
      "Who's a good girl, and what's for tea. || I tell her what I'd tell Gwen, some days.",
    ],
  },
  "ten-be-like": {
    layer: 0,
    asks: [...["like it to be like when she comes", "it to be like when she", "to be like when"]],
    answers: [
      "Quiet, and her sat down with her shoes off. || I'd like us to have a cup of tea and the telly off.",
    ],
  },
  "time-till-then": {
    layer: 0,
    asks: [...["you with the time till then", "with the time till then", "the time till then"]],
    answers: ["I'm managing. I've the dog, and I've you. || All right, while I'm at this."],
  },
  "house-now": {
    layer: 0,
    asks: ["in the house just now", "house just now"],
    answers: ["It's still, and it's warm enough. || Quiet, bar the clock."],
  },
  "till-shes-home": {
    layer: 0,
    asks: ["the time till shes home", "time till shes home"],
    answers: [
      "A job with my hands. I might do her bread for the morning. || Talking, seemingly. And the dog.",
    ],
  },
  "up-there-best": {
    layer: 0,
    asks: [
      ...["like best about being up there", "best about being up there"],
      "about being up there",
    ],
    answers: ["Nobody wants to know what I do now. || The smell, after rain."],
  },
  "row-up": {
    layer: 0,
    asks: ["to see a row come up", "see a row come up", "a row come up"],
    answers: [
      "You count them, every morning, like a miser. || I like it. It's done what it said it would.",
    ],
  },
  "given-chutney": {
    layer: 0,
    asks: ["like to be given it", "was it like to be given", "to be given it"],
    answers: ["Nice. I didn't know where to look. || I was that pleased I carried it about."],
  },
  "said-chutney": {
    layer: 0,
    asks: ["when she gave you it", "say when she gave you", "she gave you it"],
    answers: ["You shouldn't have, I told her. || Ta very much, and mind the step."],
  },
  "saw-each-other": {
    layer: 0,
    asks: ["did you see in each other", "you see in each other", "see in each other"],
    answers: [
      "I'd say she saw somebody who'd stop where he was put. || She was everything I wasn't, loud for one.",
    ],
  },
  "same-since": {
    layer: 0,
    asks: ["stayed the same since then", "whats stayed the same", "stayed the same"],
    answers: ["She still does the steering. || Her laugh, when it comes."],
  },
  "wyn-was": {
    layer: 0,
    asks: ["what sort of man was he", "sort of man was he", "kind of man was he"],
    answers: [
      "[after: Wyn] Patient, and he swore like a trooper. || Short-tempered with fools, good with lads.",
    ],
  },
  "wyn-gave": {
    layer: 0,
    asks: [
      ...["get from him besides the trade", "from him besides the trade", "besides the trade"],
    ],
    answers: [
      "To go steady, and look after your own lads. || He showed me you could be kind and still be listened to.",
    ],
  },
};
