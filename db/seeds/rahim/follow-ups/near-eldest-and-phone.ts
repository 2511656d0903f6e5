import type { Scenario } from "~/domain/simulator/scenario";

const saidEldestMean = ["near: i am eldest son", "near: the first son"];
const saidByphoneHow = [
  "near: nearly all our marriage is by phone",
  "near: our marriage lives inside a phone",
];
const saidLooksDo = ["near: she looks long at the screen", "near: on the call she looks and"];

/** What Rahim answers of a word just said: the eldest son, the marriage by phone, her look. */
export const nearEldestAndPhone: Scenario["topics"] = {
  "near-eldest-mean": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...["what does the eldest son do", "what does it mean", "what must a first son do"],
    ],
    answers: [
      "He eats last and he pays first. || To carry, and when the father is tired, to be the father.",
    ],
  },
  "near-eldest-others": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "how many brothers do you have",
        "do your brothers help",
        "what do your brothers do for the family",
      ],
    ],
    answers: [
      "Two brothers and one sister, they are still beginning. || One helps a little from his radios, it's tea money.",
    ],
  },
  "near-eldest-want": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "did you want to be it",
        "would you like to be the younger",
        "who would you be if you were not eldest",
      ],
    ],
    answers: [
      "Nobody asks it, you open your eyes and you're the first. || Sometimes yes, the youngest one may be late.",
    ],
  },
  "near-eldest-when": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "when did you feel it first",
        "how old were you when you began",
        "when did you start to carry",
      ],
    ],
    answers: [
      "At fourteen, when I left the school for the fields. || The day my father's knee was bad, I took the plough.",
    ],
  },
  "near-byphone-how": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...[
        "how do you stay close by phone",
        "what do you do to be near her",
        "how does it work by phone",
      ],
    ],
    answers: [
      "We eat at the same time and leave the phone on. || She tells me small things, what burned, who came.",
    ],
  },
  "near-byphone-quarrel": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["do you ever quarrel", "have you argued by phone", "what do you fight about"],
    ],
    answers: [
      "Yes, and then the battery is empty, always at the wrong word. || Seldom, a minute costs too much for it.",
    ],
  },
  "near-byphone-miss": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["what do you miss about her", "what do you miss most", "what would you like with shirin"],
    ],
    answers: [
      "Her bangles in the kitchen before it's light. || To be silent with her, on the phone one can't.",
    ],
  },
  "near-byphone-met": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["how did you meet shirin", "how did you come together", "who arranged it"],
    ],
    answers: [
      "Her uncle and my father, over one tea. || My aunt knew her aunt, we saw each other with eight people.",
    ],
  },
  "near-looks-do": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "what do you do when she looks",
        "what do you say when she looks at you",
        "how do you answer her look",
      ],
    ],
    answers: ["I ask for Mou, quickly. || I say the line is bad, and she says it isn't."],
  },
  "near-looks-when": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "when did she begin to look",
        "when did you notice it",
        "how long has she looked like that",
      ],
    ],
    answers: ["From the third call, I think. || In September it began, after the rain."],
  },
  "near-looks-feel": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "how do you feel when she looks",
        "what is it like when she looks at you",
        "how is that for you",
      ],
    ],
    answers: [
      "Warm, and then like in the customs hall. || I want to be seen and I turn the lamp away.",
    ],
  },
};
