import type { Scenario } from "~/domain/simulator/scenario";

const saidIMustHaveDoneSomething = [
  "near: i must have done something",
  "near: keep going back over it",
  "near: where i broke it",
  "near: i'm thorough",
];
const saidOutOfPeopleWhoPickUp = [
  "near: out of people who pick up",
  "near: it was you or text him",
  "near: a picture of the dog",
];
const saidWrungOut = [
  "near: wrung out",
  "near: like after the sea",
  "near: my face hurts",
  "near: it's quieter in here",
];
const saidIThoughtSayingItWouldMake = [
  "near: i thought saying it would make it bigger",
  "near: like my mouth did it",
  "near: bit less tight in here",
  "near: which is rude of it",
];

/** What Noa answers to who asks on about a detail of what she just said of what she must have done and having written. */
export const nearWrungAndWriting: Scenario["topics"] = {
  "done-what-think": {
    layer: 1,
    asks: [
      ...saidIMustHaveDoneSomething,
      "what do you think you did",
      "what could you have done",
      "what is top of the list",
    ],
    answers: [
      "the roof party in july, i sang the whole of something. || asked him 'are you ok' at the wrong moment, about four hundred times",
    ],
  },
  "done-who-says": {
    layer: 1,
    asks: [
      ...saidIMustHaveDoneSomething,
      "who says you did something",
      "has anyone said you did something",
      "does anyone blame you",
    ],
    answers: [
      "nobody, that's what's so weird. it's all my own work || just my head, in a very good suit",
    ],
  },
  "done-if-nothing": {
    layer: 1,
    asks: [
      ...saidIMustHaveDoneSomething,
      "what if you did nothing wrong",
      "what if you didn't break it",
      "could it be that you did nothing",
    ],
    answers: [
      "then there's nothing to mend, and i'm really handy. || that'd be worse, kind of, because then i can't not do it next time",
    ],
  },
  "dog-picture": {
    layer: 0,
    asks: [
      ...saidOutOfPeopleWhoPickUp,
      "what was the dog doing in the picture",
      "what was in the picture",
      "what did tali write",
    ],
    answers: [
      "he'd got a slipper on his head and it said 'he says go on'. || lying on his back like a rug. she'd put 'be like pickle'",
    ],
  },
  "would-have-texted": {
    layer: 0,
    asks: [
      ...saidOutOfPeopleWhoPickUp,
      "what would you have texted him",
      "what would you have written to him",
    ],
    answers: [
      "'why', and then forty more words, and then sorry. || probably a picture of the kettle, with no caption",
    ],
  },
  "glad-came-here": {
    layer: 0,
    asks: [
      ...saidOutOfPeopleWhoPickUp,
      "are you glad you came here",
      "are you glad you wrote",
      "do you feel better for writing",
    ],
    answers: [
      "yeah, i think so, i've not looked at his page for ten minutes. || a bit, my tea's still hot, that's new",
    ],
  },
  "wrung-do-next": {
    layer: 0,
    asks: [
      ...saidWrungOut,
      "what will you do next",
      "what will you do now",
      "what are you going to do tonight",
    ],
    answers: [
      "wash my face and ring tali. || blow my nose, eat a toast, and see if the sofa will have me",
    ],
  },
  "wrung-which-bit": {
    layer: 0,
    asks: [...saidWrungOut, "which bit helped", "what helped", "what made it quieter"],
    answers: ["saying it in order, i think, with the melon at the front. || you not tidying me up"],
  },
  "said-it-scared": {
    layer: 0,
    asks: [
      ...saidIThoughtSayingItWouldMake,
      "were you scared to say it",
      "what were you scared of",
      "why did you think it would get bigger",
    ],
    answers: [
      "yes, everything gets bigger when i say it. that's the charge, isn't it || sort of, i thought you'd go quiet like the rest",
    ],
  },
  "said-it-who-else": {
    layer: 0,
    asks: [
      ...saidIThoughtSayingItWouldMake,
      "who else could you say it to",
      "would you say it to tali",
      "could you tell someone else",
    ],
    answers: [
      "tali, one day, when her exams are done. || dana, once. i'd need the old dana though",
    ],
  },
};
