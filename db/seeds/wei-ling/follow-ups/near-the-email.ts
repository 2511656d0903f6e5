import type { Scenario } from "~/domain/simulator/scenario";

const onlyYouEmail = [
  "near: the only one who knows there is an email",
  "near: email to the faculty in my drafts",
  "near: a withdrawal email addressed and everything",
];
const sadEyebrows = [
  "near: sad eyebrows then",
  "near: then i have to make them",
  "near: but you're so smart",
];
const makeSpace = ["near: they'd say hi and make space", "near: someone would ask how far"];
const realTable = [
  "near: for breakfast at a real table",
  "near: reply people the same day",
  "near: walk to dinner without checking",
];
const numbCounting = ["near: the counting it's one hour"];

/** What Wei Ling answers to who asks on about the email, the sad eyebrows and a real table. */
export const nearTheEmail: Scenario["topics"] = {
  "mail-hardest-show": {
    layer: 2,
    asks: [
      ...onlyYouEmail,
      ...[
        "who would be hardest to show",
        "who would be the worst to show it to",
        "who can't see it",
      ],
    ],
    answers: [
      "papa, he'd be so gentle about it || my dad, he'd read it two times and ask if i've eaten",
    ],
  },
  "mail-made-tell": {
    layer: 2,
    asks: [
      ...onlyYouEmail,
      ...["what made it possible to tell me", "why could you tell me", "how come you told me"],
    ],
    answers: [
      "you can't make a face, and i won't see you at breakfast || i was tired and you didn't hurry",
    ],
  },
  "mail-stops-delete": {
    layer: 2,
    asks: [
      ...onlyYouEmail,
      ...[
        "what stops you deleting it",
        "why can't you delete it",
        "why keep it",
        "what if you deleted it",
      ],
    ],
    answers: [
      "if i delete it then i have to actually sit the papers || then there's no door. i don't want the door, i just want it there",
    ],
  },
  "mail-that-night": {
    layer: 2,
    asks: [
      ...onlyYouEmail,
      ...[
        "what was going on that night",
        "what happened at 4am",
        "what made you write it",
        "what was going on when you wrote it",
      ],
    ],
    answers: [
      "the seat numbers came up and i couldn't picture me in one || i'd done the sums three times and they said no three times",
    ],
  },
  "mail-what-says": {
    layer: 2,
    asks: [...onlyYouEmail, ...["what does it say", "what did you write", "how does it begin"]],
    answers: [
      "dear sir or madam, and then it's very polite for five lines || i wish to inform you. it doesn't sound like me at all",
    ],
  },
  "brows-who-most": {
    layer: 0,
    asks: [
      ...sadEyebrows,
      ...["who makes that face most", "who does that", "whose eyebrows are they"],
    ],
    answers: [
      "my aunties. and my old form teacher, she does it best || one auntie on my mum's side, it's her whole forehead",
    ],
  },
  "brows-say-instead": {
    layer: 0,
    asks: [
      ...sadEyebrows,
      ...["what do you wish they'd say", "what should they say instead", "what would be better"],
    ],
    answers: ["that sounds hard, and then nothing after it || only, ya? and wait"],
  },
  "brows-make-ok": {
    layer: 0,
    asks: [
      ...sadEyebrows,
      ...[
        "what do you do to make them ok",
        "how do you make them feel better",
        "what do you say to them",
      ],
    ],
    answers: [
      "i say no no it's just stress, haha || i tell them a joke about the hostel food. works every time",
    ],
  },
  "space-keeps-up": {
    layer: 0,
    asks: [
      ...makeSpace,
      ...[
        "what keeps you upstairs",
        "what is it that keeps you upstairs",
        "what makes it hard",
        "why not go then",
        "what stops you",
      ],
    ],
    answers: [
      "that i'd sit down and they'd ask how's the studying || because then i'm a guest, in my own lounge",
    ],
  },
  "space-who-hi": {
    layer: 0,
    asks: [...makeSpace, ...["who would say hi first", "who would be first", "who makes space"]],
    answers: [
      "the one from penang, she says hi to the printer || the kettle girl, with her foot, she moves the bag",
    ],
  },
  "table-who-with": {
    layer: 0,
    asks: [
      ...realTable,
      ...["who would sit with you", "who would be there", "who would you sit with"],
    ],
    answers: [
      "jia min maybe, and whoever's around. nobody talking about exams || xin yi if i could order one. and the kettle girl",
    ],
  },
  "table-eat": {
    layer: 0,
    asks: [
      ...realTable,
      ...["what would you eat", "what is for breakfast", "what would be on the table"],
    ],
    answers: [
      "kaya toast and two eggs, and i'd finish it || prata, with the curry in a separate bowl",
    ],
  },
  "table-first-reply": {
    layer: 0,
    asks: [
      ...realTable,
      ...["who would you reply to first", "who would you write back to", "whose message first"],
    ],
    answers: ["jia min, it's been there since march || my cousin, about her wedding. then jia min"],
  },
  "numb-hour-do": {
    layer: 0,
    asks: [
      ...numbCounting,
      ...["what do you do in that hour", "what are you doing then", "how do you spend it"],
    ],
    answers: [
      "lie on my bed with videos on, not really looking || nothing, i peel an orange sticker off things",
    ],
  },
  "numb-when-hour": {
    layer: 0,
    asks: [...numbCounting, ...["when is that hour", "what time is it", "how often does it come"]],
    answers: ["around seven, when it's getting dark || evenings. not all of them"],
  },
};
