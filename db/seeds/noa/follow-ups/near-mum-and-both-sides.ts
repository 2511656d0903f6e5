import type { Scenario } from "~/domain/simulator/scenario";

const saidTheyreNotGettingInvolved = [
  "near: they're 'not getting involved'",
  "near: there was 'both sides'",
  "near: a sad face",
  "near: it went dead, all of it",
];
const saidAndADetective = [
  "near: and a detective",
  "near: mum answers phones at a dentist's",
  "near: misses nothing",
  "near: she's done it on her own",
  "near: so it's been her",
];
const saidAsLongAsWeStickTo = [
  "near: as long as we stick to laundry",
  "near: mum and i get on best by text",
];
const saidShedHaveACakeInThe = [
  "near: she'd have a cake in the oven",
  "near: my cover story's holding",
  "near: and she's not getting it",
];
const saidThatBoysNeverWashedACup = [
  "near: 'that boy's never washed a cup'",
  "near: at every dinner",
  "near: comes down to him not washing up",
];

/** What Noa answers to who asks on about a detail of what she just said of her mum and what her friends said. */
export const nearMumAndBothSides: Scenario["topics"] = {
  "sides-who-said": {
    layer: 0,
    asks: [
      ...saidTheyreNotGettingInvolved,
      "who said both sides",
      "who said that",
      "who wrote that",
    ],
    answers: [
      "one of the brunch girls, she'd borrowed my tent. || a girl called shir, she does law, so it's her hobby",
    ],
  },
  "sides-answered": {
    layer: 0,
    asks: [
      ...saidTheyreNotGettingInvolved,
      "what did you say back",
      "what did you write back",
      "did you answer them",
    ],
    answers: ["'what sides', and then i watched it be read. || i put a thumb. a THUMB, i hate me"],
  },
  "sides-your-side": {
    layer: 0,
    asks: [
      ...saidTheyreNotGettingInvolved,
      "what is your side",
      "what would your side be",
      "what do you want them to know",
    ],
    answers: [
      "that there was pasta on monday and a text on tuesday, that's my whole side. || i haven't got one, i've got a melon",
    ],
  },
  "sides-wanted": {
    layer: 0,
    asks: [
      ...saidTheyreNotGettingInvolved,
      "what did you want them to say",
      "what would you rather they said",
      "what should they have said",
    ],
    answers: ["'on my way.' any spelling || just 'oh noa', and then a bell going downstairs"],
  },
  "mum-suspects": {
    layer: 0,
    asks: [
      ...saidAndADetective,
      "does she suspect",
      "has she guessed",
      "does your mum know something",
    ],
    answers: [
      "she asked why i had an echo. so, yes || i think so, she's started ending calls with 'i'm here'",
    ],
  },
  "mum-alike": {
    layer: 0,
    asks: [...saidAndADetective, "are you like her", "are you like your mum", "who are you like"],
    answers: [
      "i've got her hands and none of her lists. || not a bit, she irons tea towels. i cry on them",
    ],
  },
  "mum-how-coped": {
    layer: 0,
    asks: [
      ...saidAndADetective,
      "how did she cope on her own",
      "how did she manage",
      "how was it for her",
    ],
    answers: [
      "choir, tupperware and never sitting down. || she did double shifts, and gran did the fish fingers",
    ],
  },
  "laundry-why": {
    layer: 0,
    asks: [
      ...saidAsLongAsWeStickTo,
      "why just laundry",
      "why do you stick to laundry",
      "why is it best by text",
    ],
    answers: [
      "because after laundry comes 'so how's that boy'. || i've got a face she can read, a text's got no face",
    ],
  },
  "laundry-rather": {
    layer: 0,
    asks: [
      ...saidAsLongAsWeStickTo,
      "what would you rather talk about",
      "what would you like to talk about",
      "what do you wish you could say",
    ],
    answers: [
      "what it was like for her, that sunday. || 'mum, i'm not ok', it's four words, and i say 'forty degrees'",
    ],
  },
  "laundry-when-last": {
    layer: 0,
    asks: [
      ...saidAsLongAsWeStickTo,
      "when did you last talk",
      "when did you last speak to your mum",
      "how often do you talk",
    ],
    answers: [
      "sunday, about a coat. i had my cold on || yesterday, she sent a picture of a sock and a question mark",
    ],
  },
  "cover-what": {
    layer: 0,
    asks: [
      ...saidShedHaveACakeInThe,
      "what is the cover story",
      "what does she think is going on",
      "what have you told her",
    ],
    answers: ["that i've a cold and omer's away with work. || a bug, a deadline, and a bad line"],
  },
  "cover-how-long": {
    layer: 0,
    asks: [
      ...saidShedHaveACakeInThe,
      "how long can you keep it up",
      "how long will you keep it going",
      "when will you tell her",
    ],
    answers: [
      "till friday, if i get on that train. after that i've got a face || not long, she'll want to know how his mother is",
    ],
  },
  "cover-why-cake": {
    layer: 0,
    asks: [
      ...saidShedHaveACakeInThe,
      "why would there be a cake",
      "would she be happy",
      "why would she bake",
    ],
    answers: [
      "relief, and she bakes when she's relieved. lemon || she'd say it was for me, and it'd have three eggs of 'told you' in it",
    ],
  },
  "cup-true": {
    layer: 0,
    asks: [
      ...saidThatBoysNeverWashedACup,
      "is it true",
      "did he wash up",
      "was she right about the cups",
    ],
    answers: [
      "he'd rinse, and he'd leave a spoon in the sink like a flag. || mostly, yes. don't quote me to her",
    ],
  },
  "cup-you-minded": {
    layer: 0,
    asks: [
      ...saidThatBoysNeverWashedACup,
      "did you mind",
      "did it annoy you",
      "did you mind her saying it",
    ],
    answers: [
      "so much, i'd wash his cup AT her. || i did then, now i'd quite like to hear it again",
    ],
  },
  "cup-omer-knew": {
    layer: 0,
    asks: [...saidThatBoysNeverWashedACup, "did omer know", "did he hear her", "what did omer say"],
    answers: [
      "he heard her through a door and he said 'fair'. || he thought she liked him, he'd bring her tulips",
    ],
  },
};
