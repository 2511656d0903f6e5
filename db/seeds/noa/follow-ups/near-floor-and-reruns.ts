import type { Scenario } from "~/domain/simulator/scenario";

const saidOnTheKitchenFloor = [
  "near: on the kitchen floor",
  "near: it's cold and it's nice",
  "near: lying on the kitchen tiles like a starfish",
  "near: you can't fall off it",
];
const saidWithTheFridgeDoorOpen = [
  "near: with the fridge door open",
  "near: what i should've said",
  "near: the ceiling doing reruns",
  "near: always the same episode",
];
const saidOnTheSofaBecauseTheBed = [
  "near: on the sofa because the bed",
  "near: still has a his side",
  "near: can't do the bed",
  "near: me and the sofa and a coat",
];
const saidBeenWalkingRightBehindMe = [
  "near: been walking right behind me",
  "near: it's only a kitchen",
];
const saidRunningTillICantThink = [
  "near: running, till i can't think",
  "near: the length of the run",
  "near: my lungs are louder than my head",
];
const saidHisTextInHisVoice = [
  "near: his text in his voice",
  "near: and nobody's there",
  "near: like wet cardboard",
  "near: a balloon from last week",
];

/** What Noa answers to who asks on about a detail of what she just said of the floor and the reruns. */
export const nearFloorAndReruns: Scenario["topics"] = {
  "floor-how-long": {
    layer: 0,
    asks: [
      ...saidOnTheKitchenFloor,
      "how long have you been there",
      "since when are you on the floor",
      "how long have you been on the floor",
    ],
    answers: [
      "since about nine, with a break for crisps || an hour? i've got a tile print on my leg",
    ],
  },
  "floor-cold": {
    layer: 0,
    asks: [
      ...saidOnTheKitchenFloor,
      "are you cold there",
      "aren't you cold there",
      "is it cold on the floor",
    ],
    answers: ["yes, but on purpose || a bit, i've got two jumpers and a tea towel on. it's a look"],
  },
  "floor-often": {
    layer: 0,
    asks: [
      ...saidOnTheKitchenFloor,
      "do you often lie there",
      "is that every night",
      "do you do that every night",
    ],
    answers: [
      "most nights this week, it's my floor period || i never did before, i was always a chair person",
    ],
  },
  "floor-up-soon": {
    layer: 0,
    asks: [
      ...saidOnTheKitchenFloor,
      "can you get up",
      "will you get up later",
      "when will you get up",
    ],
    answers: [
      "i could, it's all just furniture up there || when my back says so. i've promised the sofa",
    ],
  },
  "floor-pet-crumb": {
    layer: 0,
    asks: [
      ...saidOnTheKitchenFloor,
      "what is under you",
      "what can you see down there",
      "what is it like down there",
    ],
    answers: [
      "toast. there's a whole continent of toast || i can see under the cooker, there's an ear in there. off the mug",
    ],
  },
  "which-episode": {
    layer: 0,
    asks: [
      ...saidWithTheFridgeDoorOpen,
      "which episode is it",
      "what are you going over",
      "what is the rerun",
    ],
    answers: [
      "the landing, in august. i open the door this time, and i ask him || his work thing. i tell the story about the goose and i don't stop",
    ],
  },
  "should-have-said": {
    layer: 0,
    asks: [
      ...saidWithTheFridgeDoorOpen,
      "what should you have said",
      "what do you wish you had said",
      "what would you say now",
    ],
    answers: [
      "'say it, then.' in july, with the rug half unrolled || 'you're being weird, sit down.' i had it ready and i did the curtains",
    ],
  },
  "had-on-then": {
    layer: 0,
    asks: [
      ...saidWithTheFridgeDoorOpen,
      "what did you have on",
      "why does it matter what you wore",
      "what were you wearing then",
    ],
    answers: [
      "the yellow dress. i've decided it was too yellow || dungarees. nobody's ever left somebody over dungarees, have they",
    ],
  },
  "why-fridge-open": {
    layer: 0,
    asks: [
      ...saidWithTheFridgeDoorOpen,
      "why the fridge door",
      "why do you stand at the fridge",
      "what do you do at the fridge",
    ],
    answers: [
      "it's the one light that comes on when it sees me || i forget i've opened it. there's mustard, i shut it, i open it",
    ],
  },
  "his-side-what": {
    layer: 0,
    asks: [
      ...saidOnTheSofaBecauseTheBed,
      "what is on his side",
      "which side was his",
      "what is left on his side",
    ],
    answers: [
      "the left, by the plug. his charger's still down there like a tail || a dent, and a receipt for socks",
    ],
  },
  "tried-his-side": {
    layer: 0,
    asks: [
      ...saidOnTheSofaBecauseTheBed,
      "have you tried his side",
      "could you lie in the middle",
      "would you change the bed",
    ],
    answers: [
      "i lay on it once, on top of the covers, like a museum || not yet, i'd have to wash the sheet. then it's only mine",
    ],
  },
  "sad-catches-up": {
    layer: 0,
    asks: [
      ...saidBeenWalkingRightBehindMe,
      "what do you do when it catches up",
      "what happens when you stop",
      "how long till it gets you",
    ],
    answers: [
      "i sit down with it. it's heavy, it's like a wet dog || about one kettle. then i'm up again, i do the hall",
    ],
  },
  "walk-where": {
    layer: 0,
    asks: [
      ...saidBeenWalkingRightBehindMe,
      "where do you walk",
      "how far do you walk",
      "where are you walking",
    ],
    answers: [
      "kitchen, hall, kitchen. i've done it in socks so sir downstairs doesn't complain || round the table. i change direction so i don't get dizzy",
    ],
  },
  "ran-before-him": {
    layer: 0,
    asks: [
      ...saidRunningTillICantThink,
      "did you run before",
      "when did you start running",
      "are you a runner",
    ],
    answers: ["only for trams. it's a breakup hobby || i started on day three, in the wrong shoes"],
  },
  "run-with-whom": {
    layer: 0,
    asks: [
      ...saidRunningTillICantThink,
      "do you run with someone",
      "who do you run with",
      "are you alone when you run",
    ],
    answers: [
      "on my own. there's a man with a greyhound, we nod || just me, and a song that's all shouting",
    ],
  },
  "how-long-run": {
    layer: 0,
    asks: [
      ...saidRunningTillICantThink,
      "how long do you run",
      "how far do you get",
      "how long does it last",
    ],
    answers: [
      "twenty-five minutes. i could be healthy by accident || till the hill, then it's more of a fall",
    ],
  },
  "tired-how-day": {
    layer: 0,
    asks: [
      ...saidHisTextInHisVoice,
      "how do you get through the day",
      "what do you do when you feel like that",
      "how did today go like that",
    ],
    answers: [
      "tea, sit, tea. i put salt in one of them || in bits. i do a thing and then i lie on it",
    ],
  },
};
