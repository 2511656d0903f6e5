import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "my sister sent me the link with a picture of the dog. i'd run out of people who pick up || it was you or text him, so here i am",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "a four? i'm a ten till i put the phone down || five!! six with tea. don't write it down",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "wrung out. but the good kind, like after the sea || my face hurts. but it's quieter in here",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "that i can say it without screaming at fruit || that somebody read the whole thing and didn't say move on",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "that {i'm the kind of person you text goodbye|unlovable} || like three years came out {and the answer was, not her|unlovable}",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "rent for two, till june, and saturdays in a print shop. i eat a lot of toast || ok until rent day. then it's maths and shouting",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "nobody now. {there's two of us on the lease and one of us on the floor|missing?} || just me. {and his half of the wardrobe, being empty at me|missing?}",
    ],
  },
};
