import type { Scenario } from "~/domain/simulator/scenario";

const saidHeRoundedItDown = [
  "near: he rounded it down",
  "near: i've spent more than that on his mother",
  "near: fifty-nine forty",
  "near: sixty, near enough",
];
const saidShedSayFinally = [
  "near: she'd say 'finally'",
  "near: then she'd be kind",
  "near: 'well, i did tell you'",
  "near: there'd be a hot water bottle",
];
const saidHearingAPartyThroughAWall = [
  "near: hearing a party through a wall",
  "near: i could hear the fridge",
  "near: cold from the ears down",
];
const saidLikeMissingAKerb = [
  "near: like missing a kerb",
  "near: stupid first",
  "near: sad, in the knees",
];
const saidWhenTheFridgeStops = [
  "near: when the fridge stops",
  "near: i turn it over in case it's shy",
  "near: there's just my face in it",
];
const saidIGluedItBecause = [
  "near: i glued it because",
  "near: logic by superglue",
  "near: the one thing here that i could put back",
];

/** What Noa answers to who asks on about a detail of what she just said of the fee, her mum and small things that hurt. */
export const nearFeeMumAndSorry: Scenario["topics"] = {
  "mother-spent-what": {
    layer: 0,
    asks: [
      ...saidHeRoundedItDown,
      "what did you spend on his mother",
      "what did you buy his mother",
    ],
    answers: [
      "a scarf, a cake stand, three lots of tulips. || a spa thing for her birthday. he signed the card",
    ],
  },
  "fee-by-when": {
    layer: 0,
    asks: [
      ...saidHeRoundedItDown,
      "when does he want the fee",
      "when do you have to pay it",
      "how long have you got",
    ],
    answers: [
      "'whenever's easy', he put. nothing about it is easy || end of the month, there's a due date, like a library",
    ],
  },
  "mother-said": {
    layer: 0,
    asks: [
      ...saidHeRoundedItDown,
      "have you heard from his mother",
      "does his mother know",
      "did his mother say anything",
    ],
    answers: [
      "not a word from her, and she's got my cake tin. || she must do, she liked me, i think. she's gone quiet like the others",
    ],
  },
  "fee-unfair": {
    layer: 0,
    asks: [
      ...saidHeRoundedItDown,
      "is it fair",
      "do you think that is fair",
      "why should you pay half",
    ],
    answers: [
      "no! he cancelled US, he can cancel lisbon. || on paper yes, and i'd like to set fire to the paper's feelings",
    ],
  },
  "kind-worse-why": {
    layer: 0,
    asks: [...saidShedSayFinally, "why is kind worse", "why is it worse when she is kind"],
    answers: [
      "because then i'd have to stop pretending, and i'd be nine again. || i can do cross mum, cross mum's easy. the kind one makes me fold",
    ],
  },
  "mum-told-when": {
    layer: 0,
    asks: [
      ...saidShedSayFinally,
      "when did she tell you",
      "when did she say that about him",
      "what did she tell you",
    ],
    answers: [
      "at the crumble, the very first time. 'hm', and then a look || every christmas, in the washing up bit",
    ],
  },
  "want-mum-kind": {
    layer: 0,
    asks: [
      ...saidShedSayFinally,
      "do you want her to be kind",
      "would you like the hot water bottle",
      "would it help to have her be kind",
    ],
    answers: [
      "secretly yes, the one with the sheep cover. || i'd cry for a day, so yes, but not this week",
    ],
  },
  "party-who-there": {
    layer: 0,
    asks: [
      ...saidHearingAPartyThroughAWall,
      "who was at the party",
      "who else was in it",
      "who was in the group",
    ],
    answers: [
      "dana, ori, the brunch girls. and omer, i bet, with a plate || all of them, i checked who'd gone quiet in the old one",
    ],
  },
  "party-what-then": {
    layer: 0,
    asks: [
      ...saidHearingAPartyThroughAWall,
      "what did you do after",
      "what did you do when you saw it",
    ],
    answers: [
      "put the phone under the sofa cushion and sat on it. || i had a laugh typed before i'd breathed, and then i lay down in the hall",
    ],
  },
  "kerb-what-after": {
    layer: 0,
    asks: [
      ...saidLikeMissingAKerb,
      "what did you do then",
      "what did you do with the cup",
      "what did you do after",
    ],
    answers: [
      "poured it away and had mine without sugar, like a penance. || stood there with the spoon till the kettle clicked off again",
    ],
  },
  "kerb-again": {
    layer: 0,
    asks: [
      ...saidLikeMissingAKerb,
      "has it happened again",
      "does it happen often",
      "how often does that happen",
    ],
    answers: [
      "twice since, once with his toast. || nearly every morning, i'm fine till there's crockery",
    ],
  },
  "shy-phone-often": {
    layer: 0,
    asks: [
      ...saidWhenTheFridgeStops,
      "how often do you check it",
      "how often do you turn it over",
      "when did you last check it",
    ],
    answers: ["every few minutes, like it's in the oven. || since we started? twice, sorry"],
  },
  "shy-phone-who": {
    layer: 0,
    asks: [...saidWhenTheFridgeStops, "who do you hope it is", "who would you want it to be"],
    answers: ["dana, with no excuse ready. || anybody with a key and a bag of crisps"],
  },
  "glue-hold": {
    layer: 0,
    asks: [...saidIGluedItBecause, "did it hold", "does the glue hold", "is it holding"],
    answers: [
      "just about, if no one breathes on him. || it does, it's only the ear that's missing",
    ],
  },
  "glue-worked": {
    layer: 0,
    asks: [
      ...saidIGluedItBecause,
      "did it help to glue it",
      "did you feel better after",
      "how did it feel to put it back",
    ],
    answers: ["for about a minute, then i saw the crack. || a tiny bit. my hands had a job"],
  },
  "glue-keep": {
    layer: 0,
    asks: [
      ...saidIGluedItBecause,
      "will you keep the mug",
      "will you keep it",
      "what will you do with the mug",
    ],
    answers: [
      "yes, i think so. he's been through a lot, that otter || i can't bin him, i've only just said sorry",
    ],
  },
  "put-back-else": {
    layer: 0,
    asks: [...saidIGluedItBecause, "what else would you put back", "what else would you mend"],
    answers: ["dana, on a saturday, with her shoes on my sofa. || me in july, one size up"],
  },
};
