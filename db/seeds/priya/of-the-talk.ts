import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "He'd gone down for his nap, the house was quiet, and for once I had both hands. || There was a card on the fridge with this number. I've moved it about for weeks, and then I read it.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Honestly? Maybe a five. I'd like to say ten, to please you. || About a four. I'm very good at saying yes, you see.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "Lighter, I think. A bit as if I'd been caught, but kindly. || A little shaky, and sort of rinsed, in a good way.",
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
      "That I said it and you didn't gasp. || That somebody can ask and then wait. I'd like more of that.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That {I'm not cut out for it and everyone else was|bad-mother}. || It means I got the very thing I wanted and {I'm no good at it|bad-mother}.",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "We manage, thank you. Rohan's working all hours, and we do sums at night. || It's all right, sorry, we're lucky really. It'll be tighter if I'm off till summer.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "Rohan and our son, and my mother-in-law till January. || There's the three of us, and Rohan's mother is staying until January.",
    ],
  },
};
