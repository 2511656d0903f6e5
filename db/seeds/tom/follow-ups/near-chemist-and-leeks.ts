import type { Scenario } from "~/domain/simulator/scenario";

const chemistLads = [
  "near: the lads outside the chemist",
  "near: we wouldn't have to do the chat",
  "near: were coming up the high street",
  "near: read a shop window",
];
const certLeeks = [
  "near: back end of summer",
  "near: leeks don't care who you were",
  "near: you put a thing in and it comes up",
];
const juneDrink = [
  "near: looking at the clock for it",
  "near: i gave it up in june",
  "near: it was helping that's what frightened",
  "near: not since june",
];
const extraNights = [
  "near: took extra nights on",
  "near: listening to her not complain",
  "near: put in for the nights as well",
  "near: quiet so as not to make me feel it",
];

/** What Tom answers of a word he said last: the lads by the chemist, the leeks, the drink, the nights. */
export const nearChemistAndLeeks: Scenario["topics"] = {
  "near-chemist-who": {
    layer: 1,
    asks: [
      ...chemistLads,
      ...["who were they", "who were the two lads", "which of the lads was it"],
    ],
    answers: [
      "Gareth, and a young lad off maintenance. || It was Gareth in his cap, and one who'd only done two years with us.",
    ],
  },
  "near-chemist-chat": {
    layer: 1,
    asks: [
      ...chemistLads,
      ...["what is the chat", "what would they have asked", "what would you have had to say"],
    ],
    answers: [
      "You working? You? And then it's the weather. || They'd have asked had I heard anything, and I'd have heard nothing.",
    ],
  },
  "near-chemist-see": {
    layer: 1,
    asks: [
      ...chemistLads,
      ...["did they see you", "did they notice you", "could they have seen you"],
    ],
    answers: [
      "One of them did, I'd say, he slowed up. || I don't think so, they'd their heads down themselves.",
    ],
  },
  "near-chemist-sorry": {
    layer: 1,
    asks: [
      ...chemistLads,
      ...["do you wish you had stayed", "are you sorry you crossed", "would you do it again"],
    ],
    answers: [
      "By the time I'd got home I was sorry, aye. || I'd do the same tomorrow, and I'd not like it any better.",
    ],
  },
  "near-leeks-now": {
    layer: 0,
    asks: [
      ...certLeeks,
      ...["what is up there now", "what do you do there in winter", "do you still go up there"],
    ],
    answers: [
      "Leeks and a few sprouts, the rest's put to bed. || I go of a Tuesday, and look at soil.",
    ],
  },
  "near-leeks-who": {
    layer: 0,
    asks: [
      ...certLeeks,
      ...["who did you do it with", "whose allotment is it", "who has it been with"],
    ],
    answers: [
      "On my own now, it was my father's before. || Dai had the one beside, there was always a voice over the hedge.",
    ],
  },
  "near-leeks-why": {
    layer: 0,
    asks: [...certLeeks, ...["why do leeks help", "what is it about leeks", "what makes it help"]],
    answers: [
      "They stand in a row and they want nothing but banking up. || It's slow, and it can't be done wrong by a man with a badge.",
    ],
  },
  "near-drink-why": {
    layer: 0,
    asks: [
      ...juneDrink,
      ...["what made you stop", "why did you give it up", "what was it that frightened you"],
    ],
    answers: [
      "I caught myself rinsing the glass before Gwen got in. || Six o'clock had got to be the best part of the day.",
    ],
  },
  "near-drink-miss": {
    layer: 0,
    asks: [...juneDrink, ...["do you miss it", "is it hard without it", "do you still fancy one"]],
    answers: ["I miss the noise the can makes. || Of a Friday I do, about seven."],
  },
  "near-drink-who": {
    layer: 0,
    asks: [
      ...juneDrink,
      ...["who knows you stopped", "did gwen say something"],
      "what did gwen say when you stopped",
    ],
    answers: [
      "Gwen made a cake, and said it was for no reason. || Only my wife, I never announced it.",
    ],
  },
  "near-drink-instead": {
    layer: 0,
    asks: [
      ...juneDrink,
      ...["what do you have instead", "what do you do instead", "what helped you stop"],
    ],
    answers: [
      "Tea, gallons of it, strong enough to stand on. || I walk the dog round at six, so I'm not sat there.",
    ],
  },
  "near-nights-ask": {
    layer: 1,
    asks: [
      ...extraNights,
      ...["did you ask her to stop", "did she ask you about it", "did you talk about it first"],
    ],
    answers: [
      "No, it was on the calendar when I saw it. || We didn't talk, she'd said yes to them by then.",
    ],
  },
  "near-nights-often": {
    layer: 1,
    asks: [
      ...extraNights,
      ...["how many nights does she do", "how often does she do nights"],
      "when did she start the nights",
    ],
    answers: [
      "Two a week on top, from May. || It was the one, to start with, and then somebody left.",
    ],
  },
  "near-nights-say": {
    layer: 1,
    asks: [
      ...extraNights,
      ...["what would you like her to say", "what would she complain about"],
      "what do you wish she would say",
    ],
    answers: [
      "That her feet hurt and it's my fault. || I'd like her to swear at the alarm, like she used to.",
    ],
  },
};
