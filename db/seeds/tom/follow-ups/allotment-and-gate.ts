import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks on about the allotment and the gate next door. */
export const allotmentAndGate: Scenario["topics"] = {
  "plot-big": {
    layer: 0,
    asks: [
      ...["how big is it", "how big is the allotment", "how big is your allotment"],
      "the size of it",
    ],
    answers: [
      "[after: allotment] Forty paces, end to end. || Big enough to be sorry for in August.",
    ],
  },
  "plot-where": {
    layer: 0,
    asks: [
      ...["where is the allotment", "where is your allotment", "far is the allotment"],
      ...["how far is it", "far is it from", "wheres the allotment", "wheres your allotment"],
    ],
    answers: [
      "[after: allotment] Ten minutes up the hill, behind the chapel. || Back of the chapel. It's ten minutes with the dog.",
    ],
  },
  "plot-planted": {
    layer: 0,
    asks: [...["what did you plant", "what did you put in", "plant there", "planting there"]],
    answers: [
      "[after: allotment] Early spuds, and the leeks behind them. || Spuds and onions first, then leeks.",
    ],
  },
  "plot-others": {
    layer: 0,
    asks: [
      ...["who else is up there", "else is up there", "else has an allotment"],
      ...["others up there", "meet up there", "see anyone up there", "talk to anyone up there"],
    ],
    answers: [
      "[after: allotment] Two old boys, in the season. They say morning and get on. || Nobody, this weather. In summer there's a few retired.",
    ],
  },
  "leeks-cooked": {
    layer: 0,
    asks: [
      ...["how do you cook them", "cook them", "cook the leeks", "do with the leeks"],
      ...["what do you make with", "leek soup"],
    ],
    answers: [
      "[after: leek] Gwen makes soup, with a bit of bacon. || In butter, nice and slow. Gwen does it.",
    ],
  },
  "show-first": {
    layer: 0,
    asks: [...["who won", "who came first", "who got first", "who beat you", "who was first"]],
    answers: [
      "[after: show] A retired postman. His were like fence posts. || Some postman from over the hill. He always does.",
    ],
  },
  "what-was-wrong": {
    layer: 0,
    asks: [
      ...["what was wrong with it", "was wrong with it", "what was the matter with it"],
      ...["was broken on it", "what was broken"],
    ],
    answers: [
      "[after: gate, latch] The latch had dropped and it wouldn't catch. || It had sunk on one hinge.",
      "[after: washer, her kitchen] A blocked pump, the fella told her. || Something was stuck in the pump.",
    ],
  },
  "she-thanked": {
    layer: 0,
    asks: [...["did she thank you", "was she pleased", "was she grateful", "did she pay you"]],
    answers: [
      "[after: gate, next door, latch] She did, and gave me a jar of chutney. || Twice over. There was a jar of chutney in it.",
    ],
  },
  "chutney-kind": {
    layer: 0,
    asks: [
      ...["chutney was it", "kind of chutney", "what chutney", "sort of chutney"],
      ...["chutney good", "chutney any good", "chutney nice", "chutney like"],
      ...["try the chutney", "tried the chutney", "eat the chutney"],
    ],
    answers: ["Green tomato. I have it on toast. || It's green tomato, very good with cheese."],
  },
  "used-for-it": {
    layer: 0,
    asks: ["what did you use", "did you use for it", "what did you need for it"],
    answers: ["[after: gate, hinge] A screwdriver, and a drop of oil. || Oil, and one new screw."],
  },
};
