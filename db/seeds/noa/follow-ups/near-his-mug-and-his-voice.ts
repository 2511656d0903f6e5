import type { Scenario } from "~/domain/simulator/scenario";

const saidTwoCupsOnTheSide = [
  "near: two cups on the side",
  "near: put his sugar in",
  "near: got his mug down off the shelf",
  "near: before it hit me",
];
const saidAnOtterOnIt = [
  "near: an otter on it",
  "near: got it at the aquarium",
  "near: crack to the wall",
  "near: the otter mug",
  "near: it leaks a bit",
  "near: threw his stupid mug",
  "near: with a crack in its face",
  "near: a mug of his, i smashed it",
  "near: looking for the pieces with superglue",
];
const saidWhereAreTheBinBags = [
  "near: where are the bin bags",
  "near: and then he sighs",
  "near: how long the sigh is",
  "near: it's the hum that does it",
  "near: his last voice note",
  "near: it's about bin bags",
];

/** What Noa answers to who asks on about a detail of what she just said of the mug, the coffee and his voice. */
export const nearHisMugAndHisVoice: Scenario["topics"] = {
  "who-made-coffee": {
    layer: 0,
    asks: [
      ...saidTwoCupsOnTheSide,
      "who used to make the coffee",
      "did he make you coffee",
      "who made it before",
    ],
    answers: [
      "me on weekdays. he did sundays, badly, with a tray || i did, he did the washing up of one spoon",
    ],
  },
  "other-cup-now": {
    layer: 0,
    asks: [
      ...saidTwoCupsOnTheSide,
      "where is the other cup now",
      "will you put it away",
      "what did you do with his cup after",
    ],
    answers: [
      "top shelf. turns out i can reach the top shelf asleep || behind the flour. i'll find it again by friday, you watch",
    ],
  },
  "him-at-seven": {
    layer: 0,
    asks: [
      ...saidTwoCupsOnTheSide,
      "where would he be then",
      "what did he do in the mornings",
      "where was he when you made it",
    ],
    answers: ["in the shower, doing the headlines || looking for a sock. he'd come in with one on"],
  },
  "coffee-alone": {
    layer: 0,
    asks: [
      ...saidTwoCupsOnTheSide,
      "did you have yours",
      "did you drink your coffee",
      "what about your own cup",
    ],
    answers: [
      "half, standing up. it was fine, it was just coffee || it went cold next to the kettle. it does that on its own now",
    ],
  },
  "why-crack-to-wall": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "why to the wall",
      "why put it facing the wall",
      "why does the crack face the wall",
    ],
    answers: [
      "so that it needn't look at me || it looks all right from the front. so do i, from a sky",
    ],
  },
  "why-not-taken": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "why didn't he take it",
      "did he leave it behind",
      "does he want the mug back",
    ],
    answers: [
      "he forgot it. or he left it, i go back and forth || it wasn't on his list, he'd got a LIST, and it said kettle",
    ],
  },
  "omer-knows-mug": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "does he know you broke it",
      "did you tell him about the mug",
      "what would he say about the mug",
    ],
    answers: [
      "no, he'd send me half the bill || he doesn't. he'd say 'that was a set', and it wasn't",
    ],
  },
  "keep-the-mug": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "will you keep it",
      "what will you do with it",
      "why do you keep it",
    ],
    answers: [
      "pens. it can't do liquids any more, i respect that || i tried it in the bin for an hour. i could hear it",
    ],
  },
  "when-aquarium": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "when was the aquarium",
      "how was the aquarium",
      "what did you do at the aquarium",
    ],
    answers: [
      "our first summer, it rained. we did the rays twice || ages ago, a bank holiday. he read me every sign in there as well",
    ],
  },
  "otter-got-name": {
    layer: 0,
    asks: [
      ...saidAnOtterOnIt,
      "does the otter have a name",
      "what is the otter doing",
      "what does the otter look like",
    ],
    answers: [
      "colin. omer named it, so i call it that quietly || he's holding a fish like a phone. he looks sorry now, because of where the glue went",
    ],
  },
  "note-last-played": {
    layer: 0,
    asks: [
      ...saidWhereAreTheBinBags,
      "when did you last play it",
      "have you played it today",
      "did you play it tonight",
    ],
    answers: [
      "about twenty minutes ago, quietly || just before you, on the floor. it's got a good echo down here",
    ],
  },
  "note-listen-for": {
    layer: 0,
    asks: [
      ...saidWhereAreTheBinBags,
      "what do you listen for",
      "what is in the note that gets you",
      "which bit do you wait for",
    ],
    answers: [
      "the breath before he stops. he nearly says something || there's a bus going past at second eight. i was ON a bus, i'd have been coming home",
    ],
  },
  "what-he-hums": {
    layer: 0,
    asks: [
      ...saidWhereAreTheBinBags,
      "what does he hum",
      "what tune is it",
      "which song is he humming",
    ],
    answers: [
      "that biscuit advert. he's no idea he does it || it's not a song, it's him looking in a cupboard",
    ],
  },
  "answered-note": {
    layer: 0,
    asks: [
      ...saidWhereAreTheBinBags,
      "did you answer the note",
      "what did you say back",
      "did you tell him where they were",
    ],
    answers: [
      "'second drawer, you goose.' that's the last nice thing i sent || i rang him up and laughed at him. i'd have laughed longer",
    ],
  },
};
