import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "Gwen left the page open on the table and went on shift. I'd run out of jobs. || It was raining and the dog had been out twice. I thought, I'll see what it is.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Four. I'm not a man for numbers. || Five, if Gwen asks me after. Three if she doesn't.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "Lighter, a bit, like setting a barrow down. || Tired. I've talked more in this than since March.",
    ],
  },
  "taken-away": {
    layer: 0,
    asks: [
      "like to take with you",
      "like to take away from",
      "take with you from this talk",
      "you like to take with you",
      "take away from this talk",
      "what will you take with you",
    ],
    answers: [
      "That I've said it to somebody and the roof's still on. || That a thing can be said and not mended. I'd have thought it had to be both.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That {thirty-one years can be handed back in an envelope|useless}. || It means {there's no call for what I know|useless}.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "Just me and Gwen, and Bess, that's the dog. || With my wife, and she's on nights. So it's me and the dog, mostly.",
    ],
  },
};
