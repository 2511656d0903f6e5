import type { Scenario } from "~/domain/simulator/scenario";

const shiftNotThere = [
  "near: wake for a shift that isn't there",
  "near: my body's still on earlies",
  "near: it's a long time till anybody",
  "near: sat up by three",
];
const clockWorks = [
  "near: a clock in the kitchen from the works",
  "near: twenty-five year one",
  "near: the works gave me a clock",
  "near: somebody chopping wood",
];
const tyreFlat = [
  "near: like a tyre",
  "near: there's a word past that",
  "near: empty if i look",
  "near: i've ever had to describe",
];
const cardKettle = [
  "near: there's a card by the kettle",
  "near: from the surgery i could turn",
  "near: read the number",
  "near: a doctor's number my wife left",
  "near: i could ring it from the allotment",
];
const gutters = [
  "near: got me down for jobs",
  "near: i've done the gutters twice",
  "near: a list on the fridge for me",
  "near: oiled every hinge in the house",
];

/** What Tom answers of a word he said last: the earlies, the clock, the card, the jobs on the fridge. */
export const nearClockAndJobs: Scenario["topics"] = {
  "near-earlies-do": {
    layer: 0,
    asks: [
      ...shiftNotThere,
      ...["what do you do till anybody is up", "what do you do then", "how do you fill the time"],
    ],
    answers: [
      "I lay the table for one and then I put it away. || There's the fire to lay, I lay it slow.",
    ],
  },
  "near-earlies-who": {
    layer: 0,
    asks: [
      ...shiftNotThere,
      ...["who is up first", "who gets up after you", "when does anybody else get up"],
    ],
    answers: [
      "Gwen about eight, if she was on till ten. || It's the milk float first, then Mrs Pugh's wireless.",
    ],
  },
  "near-earlies-forget": {
    layer: 0,
    asks: [
      ...shiftNotThere,
      ...["do you forget it is gone", "do you ever get up for work", "do you get ready for work"],
    ],
    answers: [
      "The odd time, I've had a leg in my work trousers. || I do, for about as long as it takes to find the floor.",
    ],
  },
  "near-earlies-shift": {
    layer: 0,
    asks: [
      ...shiftNotThere,
      ...["what time was your shift", "when did you start on earlies", "what were earlies like"],
    ],
    answers: [
      "Six till two, so you'd be out the house by half five. || Cold hands and good tea, and you'd seen the sun come up by break.",
    ],
  },
  "near-clock-why-keep": {
    layer: 0,
    asks: [
      ...clockWorks,
      ...["why do you keep it", "why don't you take it down", "would you stop it"],
    ],
    answers: [
      "It was give me, you don't put a thing like that in a cupboard. || I took the battery out one night, and I lay there waiting for it.",
    ],
  },
  "near-clock-gwen": {
    layer: 0,
    asks: [
      ...clockWorks,
      ...["what does gwen think of it", "does gwen mind the clock"],
      "what does your wife say about it",
    ],
    answers: [
      "Gwen says it's like living in a station. || She can't abide it, she hung it because I was pleased.",
    ],
  },
  "near-clock-given": {
    layer: 0,
    asks: [
      ...clockWorks,
      ...["who gave you the clock", "when did you get it", "was there a do for it"],
    ],
    answers: [
      "The old works manager, with a handshake and a vol-au-vent. || Six years back, there was a do upstairs and I'd a tie on.",
    ],
  },
  "near-clock-pleased": {
    layer: 0,
    asks: [
      ...clockWorks,
      ...["were you pleased with it", "did you like it then", "what did it mean to you"],
    ],
    answers: ["I was made up, I rang Carys about it. || Aye, it meant I'd been counted."],
  },
  "near-flat-when": {
    layer: 1,
    asks: [
      ...tyreFlat,
      ...["when is it flattest", "when did it go flat", "since when do you feel flat"],
    ],
    answers: [
      "In the afternoon, about three. || It went down slow, over the summer, I kept thinking I'd hear the hiss.",
    ],
  },
  "near-flat-pump": {
    layer: 1,
    asks: [...tyreFlat, ...["does anything lift it", "what pumps it up", "does it ever go away"]],
    answers: [
      "Nia, for an afternoon, and then it's on the rim again. || It lifts for a job of work, and it's back before I've put the tools by.",
    ],
  },
  "near-flat-show": {
    layer: 1,
    asks: [...tyreFlat, ...["can people see it", "does gwen see it", "does anyone notice"]],
    answers: [
      "Gwen sees something, she's bought a better biscuit. || Not much, I was never what you'd call lively.",
    ],
  },
  "near-card-who": {
    layer: 0,
    asks: [...cardKettle, ...["who put the card there", "whose card is it", "whose number is it"]],
    answers: [
      "Gwen did, one of the girls at the home swears by her. || It's a woman at the surgery, you talk and she listens.",
    ],
  },
  "near-card-why-not": {
    layer: 0,
    asks: [
      ...cardKettle,
      ...["what stops you ringing", "why haven't you rung", "why haven't you turned it over"],
    ],
    answers: [
      "I'd have to say what it's about, to whoever picks up. || The kettle boils, and I think, after this cup.",
    ],
  },
  "near-card-when": {
    layer: 0,
    asks: [
      ...cardKettle,
      ...["how long has the card been there", "when did she leave it", "when could you ring"],
    ],
    answers: [
      "Six weeks, it's got a tea ring on it. || I could of a Tuesday, that's when she's in.",
    ],
  },
  "near-card-say": {
    layer: 0,
    asks: [
      ...cardKettle,
      ...["what would you say if you rang", "what would you say to her"],
      "what would you tell them",
    ],
    answers: [
      "My name, and that my wife left a card. || I'd say it's the nights, and see did she ask more.",
    ],
  },
  "near-card-allotment": {
    layer: 0,
    asks: [
      ...cardKettle,
      ...["why from the allotment", "why up at the allotment", "where would you ring from"],
    ],
    answers: [
      "There's nobody through the wall, and I can kick something. || Gwen'd not have to make out she wasn't listening.",
    ],
  },
  "near-card-gwen": {
    layer: 0,
    asks: [
      ...cardKettle,
      ...["does gwen ask about the card", "what does gwen say about it", "has she said anything"],
    ],
    answers: [
      "Not a word, she only dusts round it. || She's not said, I've only seen her look is it still there.",
    ],
  },
  "near-jobs-next": {
    layer: 0,
    asks: [...gutters, ...["what's next on the list", "what is on the list", "what jobs are left"]],
    answers: [
      "A shelf in the box room, and she wants it level. || There's the shed felt to do, if it dries up.",
    ],
  },
  "near-jobs-why": {
    layer: 0,
    asks: [
      ...gutters,
      ...["why does she make a list", "why did you do them twice", "what made you do it twice"],
    ],
    answers: [
      "So I'd have something to be getting on with, it's her way of being kind. || They'd a leaf in, I told myself.",
    ],
  },
  "near-jobs-said": {
    layer: 0,
    asks: [
      ...gutters,
      ...["what did gwen say about the gutters", "does she know you did them twice"],
      "did anyone notice",
    ],
    answers: [
      "She said, they'll be shining, and she didn't laugh. || She held the ladder the second time, and never let on.",
    ],
  },
  "near-jobs-good": {
    layer: 0,
    asks: [
      ...gutters,
      ...["does it help to have jobs", "do you like doing them", "is it good to have the list"],
    ],
    answers: [
      "While I'm up the ladder it's all right. || It passes a morning, I'd not call it work.",
    ],
  },
  "near-jobs-neighbour": {
    layer: 0,
    asks: [
      ...gutters,
      ...["what did the neighbour say", "whose hinges were they", "who is the neighbour"],
    ],
    answers: [
      "Mrs Pugh said she'd never known doors so quiet. || It's Mrs Pugh's side, she'd never have asked.",
    ],
  },
};
