import type { Scenario } from "~/domain/simulator/scenario";

const saidTheBedStillHasAHis = [
  "near: the bed still has a his side",
  "near: it's got his dent in it",
  "near: it's me and the sofa and a coat",
];
const saidNinePagesItsInTheFreezer = [
  "near: nine pages. it's in the freezer",
  "near: i've put it behind the peas",
  "near: handwriting getting bigger",
];
const saidDrawingWithMyLeftHand = [
  "near: drawing with my left hand",
  "near: left-handed drawings",
  "near: a spider in a wig",
];
const saidHerCardsOutForATest = [
  "near: her cards out for a test",
  "near: i talked about soup and hung up",
  "near: my cheerful voice at her",
  "near: had a mock on thursday",
];
const saidMuteHimNotBlock = [
  "near: mute him. not block",
  "near: i could mute him",
  "near: a grown-up's block",
];
const saidYaelAtWorkAskedAboutLunch = [
  "near: yael at work asked about lunch",
  "near: keeps offering lunch",
  "near: be awful company",
  "near: she'd have to do the talking",
];

/** What Noa answers to who asks on about a detail of what she just said of his dent, the freezer, drawing and quiet phones. */
export const nearBedFreezerAndDrawing: Scenario["topics"] = {
  "dent-change-bed": {
    layer: 0,
    asks: [
      ...saidTheBedStillHasAHis,
      "could you change the bed",
      "have you changed the sheets",
      "will you change the bed",
    ],
    answers: [
      "not yet, the sheets still think there's two of us. || i've bought a sheet, it's in its packet, being brave",
    ],
  },
  "dent-when-try": {
    layer: 0,
    asks: [
      ...saidTheBedStillHasAHis,
      "when will you sleep in the bed",
      "when did you last sleep in it",
      "how long have you been on the sofa",
    ],
    answers: [
      "since that tuesday, so eight nights of sofa. || maybe friday, if i've had a run and a wine gum",
    ],
  },
  "letter-who-for": {
    layer: 0,
    asks: [
      ...saidNinePagesItsInTheFreezer,
      "who is the letter for",
      "would you give it to him",
      "will he ever read it",
    ],
    answers: ["him, on paper. mostly it's for page six of me || he'd correct the commas, so no"],
  },
  "letter-how-after": {
    layer: 0,
    asks: [
      ...saidNinePagesItsInTheFreezer,
      "how did you feel after writing it",
      "did it help to write it",
      "how was it to write",
    ],
    answers: ["empty, and my hand had a cramp like a crab. || lighter till breakfast"],
  },
  "left-who-taught": {
    layer: 0,
    asks: [
      ...saidDrawingWithMyLeftHand,
      "who taught you that",
      "where did you get that idea",
      "how did you start with the left hand",
    ],
    answers: [
      "a tutor, first year, she hated neat people. || by accident, my right one was holding the phone",
    ],
  },
  "left-make-you-feel": {
    layer: 0,
    asks: [
      ...saidDrawingWithMyLeftHand,
      "how does it feel to draw",
      "what does drawing do for you",
      "how do you feel drawing",
    ],
    answers: ["like being six, with permission. || quiet, for as long as a kettle takes"],
  },
  "soup-not-said": {
    layer: 0,
    asks: [
      ...saidHerCardsOutForATest,
      "what did you want to say",
      "what were you going to tell her",
      "what didn't you say",
    ],
    answers: [
      "'can you come', and she'd have come, that's why i didn't. || that i can't sleep and it's loud in here",
    ],
  },
  "soup-ring-again": {
    layer: 0,
    asks: [
      ...saidHerCardsOutForATest,
      "did she ring back",
      "did you ring her again",
      "when did you ring again",
    ],
    answers: [
      "that night at ten, and i let her do the talking. || she rang me, she'd worked out i don't like soup",
    ],
  },
  "mute-when": {
    layer: 1,
    asks: [
      ...saidMuteHimNotBlock,
      "when will you mute him",
      "when could you do it",
      "will you do it tonight",
    ],
    answers: ["now-ish. after one more look || tonight, with tali on the line as a witness"],
  },
  "mute-worst": {
    layer: 1,
    asks: [
      ...saidMuteHimNotBlock,
      "what would be hard about it",
      "what stops you muting him",
      "what are you scared of",
    ],
    answers: [
      "that i'd be fine by lunch, and then what was it all for. || missing the one where he's sorry",
    ],
  },
  "lunch-when-say": {
    layer: 1,
    asks: [
      ...saidYaelAtWorkAskedAboutLunch,
      "when will you say yes",
      "when is the lunch",
      "will you say yes",
    ],
    answers: [
      "saturday, at the break, before i can think. || i could do it in a text, she'd go pink in private",
    ],
  },
  "lunch-where": {
    layer: 1,
    asks: [
      ...saidYaelAtWorkAskedAboutLunch,
      "where would you go",
      "where would you have lunch",
      "what would you eat",
    ],
    answers: [
      "the chip place by the tram, you can eat facing forwards. || somewhere with a wall to look at",
    ],
  },
};
