import type { Scenario } from "~/domain/simulator/scenario";

const saidSomeoneToBeAngryWithMe = [
  "near: someone to be angry with me",
  "near: not calm me down",
  "near: call him one bad name",
  "near: then we can do calm",
];
const saidNotBeMyFault = ["near: not be my fault", "near: an hour off from"];
const saidItsNotJustABoy = [
  "near: it's not just a boy",
  "near: it's my whole week",
  "near: my home, the people",
  "near: this isn't me being dramatic",
  "near: me being eight days in",
];
const saidSoAngryAtHim = [
  "near: so angry!! at him",
  "near: at him, at them, at the melon",
  "near: at every one of them",
  "near: still looking at his stories",
];
const saidJustSadUnderThere = [
  "near: just sad under there",
  "near: a kid at a window",
  "near: at least i'm doing something",
];
const saidItsLikeAStone = [
  "near: it's like a stone",
  "near: when my phone lights up",
  "near: someone's sitting on me",
  "near: a pizza coupon",
];

/** What Noa answers to who asks on about a detail of what she just said of being angry and being sad. */
export const nearBeingAngry: Scenario["topics"] = {
  "who-calms-you": {
    layer: 0,
    asks: [
      ...saidSomeoneToBeAngryWithMe,
      "who calms you down",
      "who has been calm with you",
      "who is too calm",
    ],
    answers: [
      "everybody. even the bank was calm at me || him, first. then ori said 'deep breaths', in a text",
    ],
  },
  "anyone-angry-too": {
    layer: 0,
    asks: [
      ...saidSomeoneToBeAngryWithMe,
      "has anyone been angry with you",
      "who is angry for you",
      "is your sister angry",
    ],
    answers: [
      "tali, she called him a sock and kicked a beanbag || my sister is. she's got a list of what she'd do to his bike",
    ],
  },
  "after-the-minute": {
    layer: 0,
    asks: [
      ...saidSomeoneToBeAngryWithMe,
      "what happens after that minute",
      "what would calm look like",
      "how long would you be angry",
    ],
    answers: [
      "then i'd cry, and then i'd want a biscuit. it's quite quick || i'd come down on my own. i always do, if i'm not pushed",
    ],
  },
  "who-says-fault": {
    layer: 0,
    asks: [
      ...saidNotBeMyFault,
      "who says it's your fault",
      "who blames you",
      "did he say it was your fault",
    ],
    answers: ["me, mainly, in his voice || one line of his text. i've built the rest on top"],
  },
  "whose-fault-then": {
    layer: 0,
    asks: [
      ...saidNotBeMyFault,
      "whose fault would it be",
      "whose fault is it then",
      "who else could have done it",
    ],
    answers: [
      "his, for an hour. or the rug's, i never trusted the rug || omer's, obviously. you could say that again, i'd let you",
    ],
  },
  "who-says-dramatic": {
    layer: 0,
    asks: [
      ...saidItsNotJustABoy,
      "who calls it just a boy",
      "who says it's just a boy",
      "who calls you dramatic",
    ],
    answers: [
      "omer, in july, at a barbecue. 'you're being dramatic', with a sausage || mum will. 'it's just a boy', in her coat, when i tell her",
    ],
  },
  "whole-week-was": {
    layer: 0,
    asks: [
      ...saidItsNotJustABoy,
      "what was your week like",
      "what is gone from your week",
      "what did you do in a week",
    ],
    answers: [
      "quiz monday, our night friday, brunch saturday, pancakes sunday. it's all holes || somebody here every other evening. i'd got nine spare forks",
    ],
  },
  "what-part-most": {
    layer: 0,
    asks: [
      ...saidItsNotJustABoy,
      "what do you miss most of it",
      "which part is worst",
      "what hurts most of all that",
    ],
    answers: [
      "coming in and there being a noise || my key being one of two. and the stairs, with everyone shouting on them",
    ],
  },
  "most-angry-at": {
    layer: 0,
    asks: [
      ...saidSoAngryAtHim,
      "who are you most angry at",
      "who comes first in that",
      "who is the worst",
    ],
    answers: [
      "him, by a mile. dana's second and she's gaining || omer, then whoever taught him semicolons",
    ],
  },
  "why-angry-melon": {
    layer: 0,
    asks: [...saidSoAngryAtHim, "why at the melon", "what did the melon do", "why at the fruit"],
    answers: ["it was just THERE, being round || it was having a normal day"],
  },
  "anger-told-them": {
    layer: 0,
    asks: [
      ...saidSoAngryAtHim,
      "have you told them",
      "do they know you're angry",
      "did you shout at anyone",
    ],
    answers: [
      "not a syllable, they've had skies || i told a self checkout. it said unexpected item and i said YES",
    ],
  },
  "kid-who": {
    layer: 1,
    asks: [
      ...saidJustSadUnderThere,
      "who is the kid",
      "how old is the kid",
      "is that you at the window",
    ],
    answers: [
      "me, nine, in a nightie with a bear on it || it's me, with my hair in the wrong plaits. mum was busy",
    ],
  },
  "kid-waits-for": {
    layer: 1,
    asks: [
      ...saidJustSadUnderThere,
      "what is the kid waiting for",
      "what does the kid want",
      "what would you say to that kid",
    ],
    answers: [
      "a car. any car, she wasn't fussy by the end || for it to have been a joke. i'd tell her, come away, there's chips",
    ],
  },
  "stone-how-big": {
    layer: 1,
    asks: [
      ...saidItsLikeAStone,
      "how big is the stone",
      "how heavy is it",
      "what is the stone like",
    ],
    answers: ["a fist on a good day. a loaf at night || about a bowling ball, but with feelings"],
  },
  "want-it-him": {
    layer: 1,
    asks: [
      ...saidItsLikeAStone,
      "do you want it to be him",
      "would you want him to write",
      "what if it was him",
    ],
    answers: [
      "yes!! and then i'd throw the phone || i do, and i've got the face ready, and it's a dentist",
    ],
  },
  "used-coupon": {
    layer: 1,
    asks: [
      ...saidItsLikeAStone,
      "did you use the coupon",
      "did you order the pizza",
      "what was the coupon for",
    ],
    answers: ["no, it was two for one. TWO || i kept it. it's from the place that does his olives"],
  },
};
