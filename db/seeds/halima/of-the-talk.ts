import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "My youngest sent me the number, dear, with three exclamation marks. I looked at it for a week. || I'd been telling my days to the neighbour's cat. I thought, a person might answer.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "A five, dear. It depends on her, as everything does. || Six before supper and three after. Let's say four.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "Emptied out a little, and it's not unpleasant. || As after a good tidying, dear. Tired, and one can see the floor.",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "That I talked all this while and nobody asked me where her pills were. || That I'm allowed a sentence that begins with I.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That I was let out of my own life, very slowly, and {nobody noticed me leave|self}. || It means {I've become the house she lives in|self}.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "Only my mother and me, dear. The others are on the telephone. || With my mother. Two cups, two mats, and one of us knows which is whose.",
    ],
  },
};
