import type { Scenario } from "~/domain/simulator/scenario";

const said1406OnATuesday = [
  "near: 14:06 on a tuesday",
  "near: i was in the fruit aisle",
  "near: put the melon down so carefully",
  "near: i'm holding a melon",
  "near: very polite to the melon",
  "near: screamed at a shelf",
];
const saidPutAFullStopAfterTakeCare = [
  "near: put a full stop after take care",
  "near: staring at the full stop",
  "near: like i'm a customer",
  "near: longer goodbyes from the electricity company",
];
const saidThisHasRunItsCourse = [
  "near: this has run its course",
  "near: i was buying melon",
  "near: like a bath",
  "near: i had fruit",
];
const saidOneTextHeThinks = [
  "near: one text, he thinks",
  "near: till six minutes past two",
  "near: not one of them was a question",
];
const saidWedBookedFlights = [
  "near: we'd booked flights",
  "near: split the cancellation fee",
  "near: there's flights. april",
  "near: about the refund",
  "near: text me a second time",
];
const saidReadingThreeYearsOfMessages = [
  "near: reading three years of messages",
  "near: up to last spring in the messages",
  "near: there's 41 thousand messages",
  "near: i've got the whole chat from day one",
];

/** What Noa answers to who asks on about a detail of what she just said of the text and the tuesday. */
export const nearThatTuesday: Scenario["topics"] = {
  "why-a-melon": {
    layer: 0,
    asks: [
      ...said1406OnATuesday,
      "why a melon then",
      "what was the melon for",
      "do you even like melon",
    ],
    answers: [
      "he liked it. i don't, it's just wet || it was for him, half each with a spoon, on the tuesday night. so that's thoughtful of me",
    ],
  },
  "which-shelf": {
    layer: 0,
    asks: [
      ...said1406OnATuesday,
      "which shelf did you scream at",
      "what did you scream",
      "what was on the shelf",
    ],
    answers: ["tinned pineapple. it had done nothing || just 'NO', at some peaches. in syrup"],
  },
  "been-back-shop": {
    layer: 0,
    asks: [
      ...said1406OnATuesday,
      "have you been back to that shop",
      "did you go back there",
      "do you still shop there",
    ],
    answers: [
      "no, i use the bad one by the post office now || i can't, i've screamed there. i go somewhere with worse bread",
    ],
  },
  "answer-in-aisle": {
    layer: 0,
    asks: [
      ...said1406OnATuesday,
      "did you answer him there",
      "did you write back in the shop",
      "did you ring him from the aisle",
    ],
    answers: ["no, i'd only got the one hand || i typed 'what' and then my basket fell over"],
  },
  "before-six-past": {
    layer: 0,
    asks: [
      ...said1406OnATuesday,
      "what were you doing before",
      "how was that day before",
      "were you happy that morning",
    ],
    answers: [
      "singing! i was singing to a lemon || i'd had a nice lecture and i'd found a pound. i thought it was my day",
    ],
  },
  "instead-of-stop": {
    layer: 0,
    asks: [
      ...saidPutAFullStopAfterTakeCare,
      "what should he have put",
      "what would you want there instead",
      "how should he have signed it",
    ],
    answers: [
      "an x. or a comma, so that i'd know there was more coming || 'love', he'd always put love. even on the shopping list",
    ],
  },
  "showed-full-stop": {
    layer: 0,
    asks: [
      ...saidPutAFullStopAfterTakeCare,
      "did you show anyone the text",
      "who has seen the full stop",
      "what does your sister say about it",
    ],
    answers: [
      "tali. she said it looks like a fly landed on him || my sister has, she's asked to have it framed",
    ],
  },
  "stop-how-often": {
    layer: 0,
    asks: [
      ...saidPutAFullStopAfterTakeCare,
      "how often do you look at it",
      "do you still look at it",
      "when do you look at it",
    ],
    answers: [
      "whenever i unlock the phone, so, like breathing || last thing at night. i zoom in, it's just a circle, it's got nothing on it",
    ],
  },
  "electricity-said": {
    layer: 0,
    asks: [
      ...saidPutAFullStopAfterTakeCare,
      "what did the electricity company say",
      "how did they say goodbye",
      "what was that goodbye",
    ],
    answers: [
      "'we're sorry to see you go, noa.' with my NAME || they did me two paragraphs and a survey",
    ],
  },
  "both-knew": {
    layer: 0,
    asks: [
      ...saidThisHasRunItsCourse,
      "did you both know",
      "did you know it was over",
      "was he right that you both knew",
    ],
    answers: [
      "no! one of us knew and the other one had a trolley || not me, i'd bought stamps for our christmas cards",
    ],
  },
  "talks-like-that": {
    layer: 0,
    asks: [
      ...saidThisHasRunItsCourse,
      "does he talk like that",
      "where did he get that phrase",
      "who says run its course",
    ],
    answers: [
      "never, he says 'done' and 'sorted'. i think he looked it up || solicitors do. and his dad, i bet you he asked his dad",
    ],
  },
  "what-runs-course": {
    layer: 0,
    asks: [
      ...saidThisHasRunItsCourse,
      "what does that even mean",
      "what do you hear in run its course",
      "why does that phrase hurt",
    ],
    answers: [
      "a cold does that. i'm not a cold || it makes it sound like nobody did it. like we'd just got to the end of the tap",
    ],
  },
  "wanted-question": {
    layer: 0,
    asks: [
      ...saidOneTextHeThinks,
      "what question did you want",
      "what should he have asked",
      "what would you have liked him to ask",
    ],
    answers: [
      "'are you sitting down.' or 'can i come home first' || anything with a hook on it. a 'noa' would've done",
    ],
  },
  "three-lines-read": {
    layer: 0,
    asks: [
      ...saidOneTextHeThinks,
      "how many times have you read it",
      "when did you last read it",
      "do you know it by heart",
    ],
    answers: ["i could sing it. i've got a tune and everything || about an hour ago, for spelling"],
  },
  "flights-whose-idea": {
    layer: 0,
    asks: [
      ...saidWedBookedFlights,
      "whose idea was the trip",
      "who wanted to go",
      "who booked the flights",
    ],
    answers: [
      "mine, he'd wanted a lake || i found it, he paid, that's why he's got the calculator out",
    ],
  },
  "go-alone": {
    layer: 0,
    asks: [
      ...saidWedBookedFlights,
      "will you go on your own",
      "could you still go",
      "would you go without him",
    ],
    answers: [
      "i could!! i've got the phrasebook and half a suitcase || tali's asked. she'd eat nothing but custard things for four days and it'd be heaven",
    ],
  },
  "refund-words": {
    layer: 0,
    asks: [
      ...saidWedBookedFlights,
      "what did he write about it",
      "how did he put it",
      "what did the second text say",
    ],
    answers: ["'hi, re the flights.' RE || it'd got a total at the bottom, underlined"],
  },
  "trip-what-for": {
    layer: 0,
    asks: [
      ...saidWedBookedFlights,
      "what was in april",
      "why was it april",
      "what was the trip for",
    ],
    answers: [
      "three and a half years, we'd have been. he said halves count || my birthday week, just about. i'd have been twenty-three in a cable car",
    ],
  },
  "first-message": {
    layer: 0,
    asks: [
      ...saidReadingThreeYearsOfMessages,
      "what is the first message",
      "how does the chat start",
      "what did he write first",
    ],
    answers: [
      "'is this shoe girl'. no hello || him, the morning after that party. he'd found an earring as well",
    ],
  },
  "best-so-far": {
    layer: 0,
    asks: [
      ...saidReadingThreeYearsOfMessages,
      "what is the best one so far",
      "which message do you like most",
      "was there a nice one",
    ],
    answers: [
      "'home in ten, i've got the good bread.' i had to get up and walk about || a photo of a dog in a bike basket, and all it says is 'us'",
    ],
  },
  "why-from-top": {
    layer: 0,
    asks: [
      ...saidReadingThreeYearsOfMessages,
      "why from the start",
      "why read it all",
      "why do you read it at night",
    ],
    answers: [
      "because i know how it ends. up there nobody does || if i go in order then he's still nice for ages",
    ],
  },
};
