import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers when she is asked about her trouble. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "i put both feet on the cold floor and count ceiling tiles until it passes || when it gets bad i boil water or fold my clothes. small things with an end to them",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "i start cleaning. when my pens are lined up by colour it's getting bad || my replies get shorter first, then the curtain stays closed. after that i know what's coming",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "six days out of seven, about. it usually arrives around dinner || daily these weeks. some days that's an hour and some days it's the whole evening",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "between two and four in the morning. nobody's up and every thought gets louder || nights in general, and sunday once mum has hung up. those are the low points of my week",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "with the cat, or on a bus going somewhere. nobody wants an answer from me there || around six in the morning, when it's too late to sleep and too early to be behind. everything weighs less then",
    ],
  },
  "worst-fear": {
    layer: 0,
    answers: [
      "that i fail stats, and my parents hear it from somebody else before i've found the words || failing the lot and going home with two suitcases, past all the neighbours who congratulated me",
    ],
  },
  beneath: {
    layer: 1,
    answers: [
      "{under the jokes i'm frightened|drowning}, and a bit lost. laughing keeps people at a nice distance || {fear, i think|drowning}. when i say fine it means please don't lift the lid today",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "mine, mostly. nobody made me fall behind, i did that one evening at a time || i do blame myself. the paper was hard, but keeping quiet about it afterwards was all me",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "sleep's gone, dinner comes in a cup, and i've stopped answering people. even the lift takes planning || my body's tired and i can't hold a paragraph in my head. it's also cost me my whole supper table",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "my appetite, my running and about eight people to eat with. plus liking maths || i've lost the part of me that was curious. these days i only see what's due",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "not answering jia min in march, when one word was still enough || i wish i'd told someone in week 9 that i was stuck. back then it was a small sentence",
    ],
  },
  miss: {
    layer: 0,
    answers: [
      "xin yi sitting on the end of my bed talking nonsense. i miss that more than sleep || ah ma's kitchen, and the table of people i used to have supper with",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "if i fail they review the scholarship, and my parents would have to find money they haven't got || failing means a retake and a letter home. and papa would have to change his story at the kopi stall",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "all four papers written, nothing left blank, and the scholarship still there. i'd be so happy with plain || just passes, really. and then going home on the 15th without having to act",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "stats on the 4th, then three more until the 14th. after that there's a long wait for the results || the next thing is the first paper, ten days from now. until then it's me and chapter 6",
    ],
  },
};
