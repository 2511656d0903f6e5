import type { Scenario } from "~/domain/simulator/scenario";

const saidAndLookAtHisWatch = [
  "near: and look at his watch",
  "near: he's great for four minutes",
  "near: something cheerful",
  "near: chin up, kid",
];
const saidAtLeastThePhoneMoves = [
  "near: at least the phone moves",
  "near: in case he writes",
  "near: tell my thumb",
  "near: just me and the ceiling",
];
const saidHeWasThereFirst = [
  "near: he was there first",
  "near: i came in on his arm",
  "near: it was about crisps",
  "near: looked at what i said last",
];
const saidThenItsTrueAndTheresWashing = [
  "near: then it's true, and there's washing up",
  "near: if i'm fine then nobody's left me",
  "near: it's just a quiet week",
];
const saidDeadQuietILieThere = [
  "near: dead quiet. i lie there",
  "near: just me and the floor",
  "near: the ceiling wins",
  "near: somebody's pulled the plug",
];

/** What Noa answers to who asks on about a detail of what she just said of her dad's four minutes, waiting for a message and being fine. */
export const nearWaitingAndBeingFine: Scenario["topics"] = {
  "watch-last-saw": {
    layer: 0,
    asks: [
      ...saidAndLookAtHisWatch,
      "when did you last see him",
      "when did you last see your dad",
      "how long since you saw your dad",
    ],
    answers: [
      "thirteen years, his back, going down the stairs. || i was nine, so i'd know the coat before i'd know the face",
    ],
  },
  "watch-want-ring": {
    layer: 0,
    asks: [
      ...saidAndLookAtHisWatch,
      "would you want him to ring",
      "do you wish he would ring",
      "would you ring him",
    ],
    answers: [
      "no. ok, once, and i'd let it ring out, so he knew || i wouldn't know what number to wait for",
    ],
  },
  "watch-four-why": {
    layer: 0,
    asks: [...saidAndLookAtHisWatch, "why four minutes", "what happens after four minutes"],
    answers: [
      "then somebody needs something, and he's got a thing he has to get to. || that's a song and a bit, he's never done a whole side",
    ],
  },
  "writes-what-want": {
    layer: 0,
    asks: [
      ...saidAtLeastThePhoneMoves,
      "what would you want him to write",
      "what do you want him to say",
      "what would he write",
    ],
    answers: [
      "'i've made a mistake, is the lock still sticking.' || my name, just that, with the little n he does",
    ],
  },
  "writes-then-what": {
    layer: 0,
    asks: [
      ...saidAtLeastThePhoneMoves,
      "what would you do if he wrote",
      "what will you do if he writes",
      "would you answer him",
    ],
    answers: [
      "drop it on my face, probably. and then pretend i was out for an hour || answer in one second and hate it for a week",
    ],
  },
  "writes-how-late": {
    layer: 0,
    asks: [
      ...saidAtLeastThePhoneMoves,
      "how late do you stay up",
      "when do you stop",
      "how long do you scroll",
    ],
    answers: ["till the bins, about five. || grey o'clock, then i fold my blanket"],
  },
  "arm-any-yours": {
    layer: 0,
    asks: [
      ...saidHeWasThereFirst,
      "were any of them yours",
      "is anyone your own friend",
      "who is your own friend",
    ],
    answers: ["dana, i'd have put money on dana. || yael, just about, and she came with the job"],
  },
  "arm-crisps-what": {
    layer: 0,
    asks: [...saidHeWasThereFirst, "what did you say about crisps", "what was it about crisps"],
    answers: [
      "that the ridged ones are cowardly. i stand by it || 'who's bringing the big bag', and then nobody ever did",
    ],
  },
  "arm-make-new": {
    layer: 0,
    asks: [
      ...saidHeWasThereFirst,
      "could you make new friends",
      "where could you meet people",
      "would you like new friends",
    ],
    answers: [
      "there's yael, and a girl on my course with a good laugh. || when i'm not this damp, yes, somebody with a table",
    ],
  },
  "fine-who-asked": {
    layer: 0,
    asks: [
      ...saidThenItsTrueAndTheresWashing,
      "who have you told you are fine",
      "who do you say it to",
      "who asks if you are fine",
    ],
    answers: [
      "mum, my tutor, the man at the tram stop with the ears. || everyone with a face, it comes out like 'bless you'",
    ],
  },
  "fine-slip": {
    layer: 0,
    asks: [
      ...saidThenItsTrueAndTheresWashing,
      "have you ever let it slip",
      "did anyone not believe you",
      "does anyone see through it",
    ],
    answers: ["tali, in one second, she said 'ok nurse'. || yael didn't buy it, she bought butter"],
  },
  "fine-if-true": {
    layer: 0,
    asks: [
      ...saidThenItsTrueAndTheresWashing,
      "what happens if it is true",
      "what would be true",
      "what is true then",
    ],
    answers: [
      "then he's gone and i'm in a flat with half a wardrobe. || that it's tuesday forever, and i've got to buy my own bin bags",
    ],
  },
  "flat-lasts": {
    layer: 0,
    asks: [
      ...saidDeadQuietILieThere,
      "how long does it last",
      "how long do you lie there",
      "when does it go",
    ],
    answers: [
      "an hour, about, and then i'm cross again and it's nearly nice. || till somebody rings or i need a wee",
    ],
  },
  "flat-gets-up": {
    layer: 0,
    asks: [
      ...saidDeadQuietILieThere,
      "what gets you up",
      "what gets you off the floor",
      "how do you get up",
    ],
    answers: ["sir, he yells for his biscuits at six. || cold feet, or tali at ten"],
  },
  "flat-thinks": {
    layer: 0,
    asks: [
      ...saidDeadQuietILieThere,
      "what do you think about",
      "what do you think about on the floor",
      "what goes round",
    ],
    answers: [
      "dishes, honestly, and whose turn it'd be. || nothing, it's like a telly in a shop window",
    ],
  },
};
