import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "Jashim put the number in my phone. Many days I only looked at it. || My friend Jashim said, write, only one line. So I wrote one line.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Five, sir, madam. I want to say more, but I am careful. || I think four. If I say ten it is not true.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "A little more easy. The words are outside now. || Tired, but a good tired. For me this was a lot of speaking.",
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
      "That somebody listened and did not say, be patient. || That I could say it, in English even. In Bangla I have not said it.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That a first son sits, and {the old father carries|not-man}. || For me it means, {the hand that should give is empty|not-man}.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "In the dormitory, twelve men in one room. Jashim has the bed by me. || With eleven others in one room. My family, they are in Comilla.",
    ],
  },
};
