import type { Scenario } from "~/domain/simulator/scenario";

const saidPackedLunchesPickupSixOclock = [
  "near: packed lunches, pick-up, six o'clock",
  "near: two lines, no kisses",
  "near: like booking a plumber",
];
const saidYouDontKnowHowManyTiny = [
  "near: you don't know how many tiny socks",
  "near: look at a clean floor",
  "near: moan about stepping on lego",
];
const saidWithADrawingHeldUpFlat = [
  "near: with a drawing held up flat",
  "near: she'd done me a picture, my ama",
  "near: but i had those seven minutes",
  "near: you can't take the seven minutes back",
];
const saidThreeHoursIfThat = [
  "near: three hours, if that",
  "near: i'm legal to drive",
  "near: two, three hours, and i hear",
  "near: i'm fit to drive",
];
const saidIDoMyGirlAmasHair = [
  "near: i do my girl ama's hair",
  "near: i sit my girl between my knees",
  "near: better than her mum at cornrows",
  "near: she tells me the whole school",
];

/** What Kofi answers to who asks on about a detail of what he just said of Abena, the socks, that drawing and doing hair. */
export const nearAbenaSocksAndDrawing: Scenario["topics"] = {
  "civil-since-when": {
    layer: 0,
    asks: [
      ...saidPackedLunchesPickupSixOclock,
      "when did it get civil",
      "how long has it been like that",
    ],
    answers: [
      "Since the solicitors, you mind your commas after that. || Last winter, about. Before that we shouted, so it's progress.",
    ],
  },
  "civil-want-more": {
    layer: 0,
    asks: [
      ...saidPackedLunchesPickupSixOclock,
      "would you want more than civil",
      "do you wish you talked more",
      "would you like to talk properly",
    ],
    answers: [
      "A cup of tea in that kitchen, once, and no handover in it. || I'd like to be able to say Ama's sad, and her say I know.",
    ],
  },
  "last-message-what": {
    layer: 0,
    asks: [
      ...saidPackedLunchesPickupSixOclock,
      "what was the last message",
      "what did she write last",
      "what did the last message say",
    ],
    answers: [
      "Kwame's got a cold, pack the blue inhaler. || Six sharp please, he's got school. With a full stop on it.",
    ],
  },
  "keep-their-socks": {
    layer: 0,
    asks: [
      ...saidYouDontKnowHowManyTiny,
      "do you keep their socks",
      "do you have any of their socks",
      "have they left anything there",
    ],
    answers: [
      "There's three pairs in a drawer, too small by now. || Pyjamas I've got, the socks go home on their feet.",
    ],
  },
  "mess-now-like": {
    layer: 0,
    asks: [
      ...saidYouDontKnowHowManyTiny,
      "what is it like when they leave a mess",
      "do you mind the mess",
      "what do you do with the mess now",
    ],
    answers: ["I leave it till the Tuesday, I walk round it. || Love it, I'd frame a yoghurt lid."],
  },
  "socks-who-moaned": {
    layer: 0,
    asks: [
      ...saidYouDontKnowHowManyTiny,
      "who used to pick them up",
      "who moaned about the socks",
      "did you moan about the socks",
    ],
    answers: [
      "Me, every night, with a basket. I'd like a word with that fella. || I did, Abena said they were breeding.",
    ],
  },
  "drawing-where-now": {
    layer: 1,
    asks: [
      ...saidWithADrawingHeldUpFlat,
      "where is the drawing now",
      "what did you do with the drawing",
      "do you still have the picture",
    ],
    answers: [
      "In the cab, on the mirror, a bit curled. || I've got it up where I drive, with tape on the corners.",
    ],
  },
  "ama-saw-you-there": {
    layer: 1,
    asks: [
      ...saidWithADrawingHeldUpFlat,
      "did ama know you were there",
      "had she seen you sitting there",
      "did she know about the seven minutes",
    ],
    answers: [
      "She'd seen the car, she thinks I was finishing a song. || She'd been up on the settee watching for me, that's as much as she's said.",
    ],
  },
  "when-got-in-said": {
    layer: 1,
    asks: [
      ...saidWithADrawingHeldUpFlat,
      "what did you say when you went in",
      "what did you say to ama",
      "what did she say when you got out",
    ],
    answers: [
      "I said, is that me? And she said, who else drives a bus. || I said sorry I'm late, and I couldn't look at the clock.",
    ],
  },
  "tried-for-sleep": {
    layer: 0,
    asks: [
      ...saidThreeHoursIfThat,
      "what have you tried for sleep",
      "what helps you sleep",
      "have you tried anything for sleep",
    ],
    answers: [
      "Warm milk, no phone, a fan. The fan's broke. || Lavender, off my mum. I smelled like a drawer, wide awake.",
    ],
  },
  "who-checks-log": {
    layer: 0,
    asks: [
      ...saidThreeHoursIfThat,
      "who checks the log",
      "does anyone check your sleep",
      "does work know you don't sleep",
    ],
    answers: [
      "The garage does, they look for the signature and not the fella. || Desmond, he looks at my eyes when I sign on.",
    ],
  },
  "wakes-you-what": {
    layer: 0,
    asks: [...saidThreeHoursIfThat, "what wakes you", "why do you wake up", "what keeps you awake"],
    answers: ["I hear a kid cry, and it's a fox. || That letter, it might as well be in the bed."],
  },
  "how-long-hair": {
    layer: 0,
    asks: [
      ...saidIDoMyGirlAmasHair,
      "how long does her hair take",
      "when do you do her hair",
      "how often do you do her hair",
    ],
    answers: [
      "An hour and a bit, Sunday mornings, with the telly on low. || Every weekend I've got her, it has to last the fortnight.",
    ],
  },
  "first-time-hair": {
    layer: 0,
    asks: [
      ...saidIDoMyGirlAmasHair,
      "what was it like the first time",
      "how did the first one look",
      "how did you do the first time",
    ],
    answers: [
      "Like a hedge in a wind. She wore it to school and all. || Wonky, and she said it's nice, Daddy, in that voice.",
    ],
  },
  "abena-says-hair": {
    layer: 0,
    asks: [
      ...saidIDoMyGirlAmasHair,
      "what does her mum say about the hair",
      "does abena know you do it",
      "does her mum like it",
    ],
    answers: [
      "She asked who'd done it, once. Best day of my year. || She's never undone one, I'll take that.",
    ],
  },
};
