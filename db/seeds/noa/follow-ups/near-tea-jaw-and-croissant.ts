import type { Scenario } from "~/domain/simulator/scenario";

const saidFindingItLater = [
  "near: finding it later",
  "near: found it at midnight, with a skin on",
  "near: food tastes like cardboard",
  "near: everything's beige",
];
const saidMyJawHurtsFromClenching = [
  "near: my jaw hurts from clenching",
  "near: my jaw, from grinding it",
  "near: there before i open my eyes",
  "near: there's this stone in my chest",
];
const saidSheLeftACroissantOnMy = [
  "near: she left a croissant on my desk",
  "near: put a pastry next to my mouse",
  "near: nicest thing in eight days",
  "near: and ran away",
  "near: and legged it",
];
const saidItsJustHisTextInHis = [
  "near: it's just his text in his voice",
  "near: all the best lines and nobody's there",
  "near: with a full stop at the end, ping",
];
const saidGoodMorningToTheFridge = [
  "near: good morning to the fridge",
  "near: i rang the bank about nothing",
  "near: stayed on for the music",
];

/** What Noa answers to who asks on about a detail of what she just said of her tea, her jaw, the croissant and the quiet. */
export const nearTeaJawAndCroissant: Scenario["topics"] = {
  "tea-today-eaten": {
    layer: 0,
    asks: [
      ...saidFindingItLater,
      "what have you eaten today",
      "what did you eat today",
      "have you eaten anything",
    ],
    answers: [
      "half a banana and a corner of toast. || some crackers, over the sink, like a pigeon",
    ],
  },
  "could-eat-what": {
    layer: 0,
    asks: [
      ...saidFindingItLater,
      "what could you eat",
      "what would you fancy",
      "what do you feel like eating",
    ],
    answers: ["soup, if somebody else made it. || chips, maybe, hot ones out of paper"],
  },
  "cook-for-you": {
    layer: 0,
    asks: [...saidFindingItLater, "who cooked before", "who used to cook", "did you cook for him"],
    answers: ["me, i did all of it. he did the eating and the wow || i cooked, he lit the candle"],
  },
  "jaw-grind-when": {
    layer: 0,
    asks: [
      ...saidMyJawHurtsFromClenching,
      "when do you grind it",
      "when does your jaw hurt",
      "how long has your jaw hurt",
    ],
    answers: ["in my sleep, what there is of it. || since that tuesday, it clicks when i yawn"],
  },
  "jaw-holding-what": {
    layer: 0,
    asks: [
      ...saidMyJawHurtsFromClenching,
      "what are you holding in",
      "why are you clenching",
      "what are you clenching against",
    ],
    answers: [
      "a really long scream with his name in. || 'HOW', mainly, it's been stuck behind my teeth for eight days",
    ],
  },
  "jaw-loosens": {
    layer: 0,
    asks: [
      ...saidMyJawHurtsFromClenching,
      "what loosens it",
      "what helps your jaw",
      "does anything help",
    ],
    answers: [
      "laughing does, so it's down to tali and the dog. || singing used to. i've not tried",
    ],
  },
  "croissant-sort": {
    layer: 0,
    asks: [
      ...saidSheLeftACroissantOnMy,
      "what sort of croissant was it",
      "what kind of pastry was it",
    ],
    answers: [
      "almond, with the sugar that gets everywhere. || an almond one, still warm, from that bakery i can't look at",
    ],
  },
  "yael-before": {
    layer: 0,
    asks: [
      ...saidSheLeftACroissantOnMy,
      "did you know yael before",
      "how long have you known yael",
      "were you friends before",
    ],
    answers: [
      "a year of saturdays, and maybe forty words. || sort of, we'd nod. i knew her as sleeves",
    ],
  },
  "say-thanks-yael": {
    layer: 0,
    asks: [
      ...saidSheLeftACroissantOnMy,
      "did you say anything to yael",
      "did you speak to yael about it",
      "what did you say to yael",
    ],
    answers: [
      "i waved a flake at her through the door. || not out loud, i'd got my mouth full and then i'd got my eyes full",
    ],
  },
  "best-line": {
    layer: 0,
    asks: [
      ...saidItsJustHisTextInHis,
      "what is your best line",
      "which is the best line",
      "what do you say in the argument",
    ],
    answers: [
      "'you were SITTING DOWN when you typed that.' i do it with a finger || 'keep the pan.' i say it like a duchess",
    ],
  },
  "voice-when-loud": {
    layer: 0,
    asks: [
      ...saidItsJustHisTextInHis,
      "when is it loudest",
      "when do you hear his voice",
      "how often do you hear it",
    ],
    answers: ["when the tap stops. || every time someone else's phone pings, so all day"],
  },
  "argument-who-wins": {
    layer: 0,
    asks: [
      ...saidItsJustHisTextInHis,
      "who wins the argument",
      "does he answer",
      "what does he say back",
    ],
    answers: [
      "me, every time, and then he's still gone. || he just stands there being reasonable, even in MY head",
    ],
  },
  "lonely-when-worst": {
    layer: 0,
    asks: [
      ...saidGoodMorningToTheFridge,
      "when is it loneliest",
      "when are you most lonely",
      "when is it worst",
    ],
    answers: [
      "sunday, it was pancakes. || about six, when the other flats start to smell of dinner",
    ],
  },
  "lonely-who-would": {
    layer: 0,
    asks: [
      ...saidGoodMorningToTheFridge,
      "who would you like there",
      "who do you wish was there",
      "who would you want round",
    ],
    answers: [
      "dana with her shoes off. or just anyone chewing || tali and the dog, in that order, or the other order",
    ],
  },
  "bank-said-what": {
    layer: 0,
    asks: [
      ...saidGoodMorningToTheFridge,
      "what did you say to the bank",
      "why did you ring the bank",
    ],
    answers: [
      "i asked what my balance was. i could see it on the screen || something about a card, she was called bev and she said 'bless you'",
    ],
  },
};
