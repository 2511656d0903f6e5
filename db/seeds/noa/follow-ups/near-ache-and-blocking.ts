import type { Scenario } from "~/domain/simulator/scenario";

const saidAnActualAcheRightInThe = [
  "near: an actual ache, right in the middle",
  "near: like being homesick except i'm at home",
];
const saidIBlockedHimAtTen = [
  "near: i blocked him at ten",
  "near: block, unblock, block",
  "near: i've got very fit thumbs",
  "near: unblocked him at eleven",
];
const saidMyStomachDropsBeforeItsEven = [
  "near: my stomach drops before it's even loaded",
  "near: cross with my own thumb",
  "near: i go through every face in it",
  "near: then i do it again",
];
const saidAreYouEating = [
  "near: are you eating",
  "near: 'you could've said it to my face",
  "near: it's on page one and again on page six",
];
const saidIPutThePhoneInA = [
  "near: i put the phone in a drawer",
  "near: the phone went in the drawer",
  "near: with the takeaway menus",
];

/** What Noa answers to who asks on about a detail of what she just said of the ache, blocking him and his stories. */
export const nearAcheAndBlocking: Scenario["topics"] = {
  "ache-how-often": {
    layer: 0,
    asks: [
      ...saidAnActualAcheRightInThe,
      "how often do you get the ache",
      "when is the ache worst",
      "when do you feel homesick",
    ],
    answers: [
      "about six, that's when his key would go. || evenings, and any time somebody laughs on the stairs",
    ],
  },
  "ache-eased-by": {
    layer: 0,
    asks: [
      ...saidAnActualAcheRightInThe,
      "what helps the ache",
      "what makes the ache go",
      "what do you do when it aches",
    ],
    answers: [
      "a hot water bottle, like it's a tummy. tali's idea || i hold a cushion on it and wait, it's very dignified",
    ],
  },
  "homesick-for-what": {
    layer: 0,
    asks: [
      ...saidAnActualAcheRightInThe,
      "what are you homesick for",
      "what do you ache for",
      "where would feel like home",
    ],
    answers: [
      "tuesdays, the boring ones with pasta. || him humming at the sink, mostly. and a full sofa",
    ],
  },
  "ache-new": {
    layer: 0,
    asks: [
      ...saidAnActualAcheRightInThe,
      "have you felt that ache before",
      "have you had it before",
      "did you ever ache like that",
    ],
    answers: ["at nine, same spot exactly || not like this one, the others had an end to them"],
  },
  "why-unblock": {
    layer: 0,
    asks: [...saidIBlockedHimAtTen, "why did you unblock him", "what made you unblock him"],
    answers: [
      "in case he was stuck outside it, being sorry. || i thought, what if he's writing the good one right now",
    ],
  },
  "while-blocked": {
    layer: 0,
    asks: [
      ...saidIBlockedHimAtTen,
      "what did you do while he was blocked",
      "how was the hour",
      "how did it feel when he was blocked",
    ],
    answers: [
      "hoovered like a queen, for fifty minutes of it. || ate a biscuit standing up and felt very tall",
    ],
  },
  "who-knows-blocking": {
    layer: 0,
    asks: [
      ...saidIBlockedHimAtTen,
      "who knows about the blocking",
      "does tali know you blocked him",
      "have you told anyone you blocked him",
    ],
    answers: [
      "tali does, she says it's like living with a light switch. || just you, it's not a thing i'd put on a cv",
    ],
  },
  "could-stay-blocked": {
    layer: 0,
    asks: [
      ...saidIBlockedHimAtTen,
      "could you keep him blocked",
      "could you leave him blocked",
      "will you block him for good",
    ],
    answers: [
      "for a whole day? i could try, if someone sat on my hands. || not yet, ask me when i've slept",
    ],
  },
  "stories-how-often": {
    layer: 0,
    asks: [
      ...saidMyStomachDropsBeforeItsEven,
      "how often do you check his stories",
      "how many times do you look",
      "when do you look at his stories",
    ],
    answers: [
      "every hour or so, like a nurse. || thirty times yesterday, i counted and then i was sorry i had",
    ],
  },
  "stories-looking-for": {
    layer: 0,
    asks: [
      ...saidMyStomachDropsBeforeItsEven,
      "what are you looking for",
      "what do you look for in his stories",
      "who are you looking for",
    ],
    answers: [
      "her, and then dana. and then whether he looks tired || one sad face on him, i'd settle for puffy eyes",
    ],
  },
  "stories-he-sees": {
    layer: 0,
    asks: [
      ...saidMyStomachDropsBeforeItsEven,
      "can he see that you look",
      "does he know you look",
      "does he see you watching",
    ],
    answers: [
      "yes, my little face is right there in the list. mortifying || he can see, i'm always first. i'd like to be fifth, just once",
    ],
  },
  "stories-stop-it": {
    layer: 0,
    asks: [
      ...saidMyStomachDropsBeforeItsEven,
      "could you stop looking",
      "what would help you stop looking",
      "how could you stop",
    ],
    answers: [
      "if tali had my phone, maybe. she'd throw it to the dog || mute him, probably, so he's not just there at lunch",
    ],
  },
  "letter-eating-why": {
    layer: 0,
    asks: [
      ...saidAreYouEating,
      "why did you ask if he is eating",
      "why did you write that",
      "what made you write that",
    ],
    answers: [
      "because he forgets, he lives on toast if no one's looking. || habit, i think. three years of 'have you had lunch'",
    ],
  },
  "letter-face-say": {
    layer: 0,
    asks: [
      ...saidAreYouEating,
      "what would he have said to your face",
      "what would you have said to his face",
    ],
    answers: [
      "'noa, sit down.' and i'd have sat down, that's the stupid part || i'd have said look at me while you do it",
    ],
  },
  "letter-cried-where": {
    layer: 0,
    asks: [
      ...saidAreYouEating,
      "did you cry writing it",
      "did you cry when you wrote the letter",
      "how was it writing it",
    ],
    answers: ["page four's all wavy, so yes. || like a tap, the ink's gone for a walk"],
  },
  "drawer-how-long": {
    layer: 0,
    asks: [
      ...saidIPutThePhoneInA,
      "how long did it stay in the drawer",
      "when did you take it out of the drawer",
      "how long was the phone in there",
    ],
    answers: [
      "an hour and ten, personal best. || until i thought i heard it buzz, so about a pizza's length",
    ],
  },
  "drawer-why": {
    layer: 0,
    asks: [
      ...saidIPutThePhoneInA,
      "why the drawer",
      "why did you put it in the drawer",
      "what made you put the phone away",
    ],
    answers: ["so it couldn't look at me. || my hand was about to answer and i didn't trust it"],
  },
};
