import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "My granddaughter put it on the machine and said, Babcia, only try. And that day I had ironed everything. || I had written to everybody in my address book. After that there was this.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Perhaps a five. I was brought up not to promise more. || Four, and I have rounded it.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "Tired, as after a visit. It is not a bad tiredness. || A little loosened. I notice that I have taken off my coat.",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "That I have written his name so many times and the page held it. || That one may speak of him in the present by mistake, and nobody corrects it.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That {there is nobody left who knew me as a girl with two braids|grief}. || It means that {no one waits to hear how my day was|grief}.",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "That is in order. Stefan left folders, with labels, and there is his pension. || I have enough, thank you. He saw to it, as he saw to everything with a number in it.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "Alone, since October. There are still {two names on the bell|quiet-home?}. || With nobody now. {The second chair I have not moved|quiet-home?}.",
    ],
  },
};
