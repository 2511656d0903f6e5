import type { Scenario } from "~/domain/simulator/scenario";

const saidWaitsFor = ["near: a fella who waits in", "near: in when the parcels come"];
const saidChapelWhy = ["near: i don't go now bar funerals", "near: i hold the coats"];
const saidFireWhy = ["near: i'm sat by the fire", "near: works was none of my doing"];
const saidWearsSign = ["near: my wife wears herself out", "near: my wife getting ill with it"];
const saidBarrowWhat = ["near: like setting a barrow down", "near: i've talked more in this"];

/** What Tom answers of a word just said: himself, chapel, guilt, the barrow. */
export const nearChapelAndBarrow: Scenario["topics"] = {
  "near-waits-for": {
    layer: 1,
    asks: [
      ...saidWaitsFor,
      ...["what do you wait in for", "what comes in the parcels", "what are you waiting for"],
    ],
    answers: [
      "The gas man, once, I gave him tea for the company. || It's half the street's shoes I take in.",
    ],
  },
  "near-waits-long": {
    layer: 1,
    asks: [
      ...saidWaitsFor,
      ...["how long have you waited in", "since when are you that", "when did that start"],
    ],
    answers: [
      "Since I ran out of painting, so the end of April. || Eight months, I've worn a place by the window.",
    ],
  },
  "near-waits-was": {
    layer: 1,
    asks: [
      ...saidWaitsFor,
      ...[
        "what was it like to be a steelman",
        "what did steelman mean",
        "how did it feel to say it",
      ],
    ],
    answers: [
      "You'd say it and folk moved up the bench. || It meant you'd burns on your arms and nobody asked.",
    ],
  },
  "near-waits-rather": {
    layer: 1,
    asks: [
      ...saidWaitsFor,
      ...["what would you rather be", "what would you like to be", "who would you like to be now"],
    ],
    answers: ["Somebody who's out when they ring. || A fella with a van and a job to be late for."],
  },
  "near-chapel-why": {
    layer: 0,
    asks: [
      ...saidChapelWhy,
      ...["why do you not go", "why did you stop going", "what made you stop going to chapel"],
    ],
    answers: [
      "Shifts, first, and then I'd got out of the way of it. || I started on Sundays at twenty-one, and God let me off.",
    ],
  },
  "near-chapel-miss": {
    layer: 0,
    asks: [
      ...saidChapelWhy,
      ...["do you miss chapel", "do you believe in it", "was there anything you liked about it"],
    ],
    answers: [
      "The singing, I'd go tomorrow for that. || I don't know that I believe, but I take my cap off.",
    ],
  },
  "near-chapel-who": {
    layer: 0,
    asks: [
      ...saidChapelWhy,
      ...["who took you to chapel", "whose funeral was the last", "who did you go with"],
    ],
    answers: [
      "Mam took us, in our good shoes. || An old keeper off number three, there was two hundred came.",
    ],
  },
  "near-fire-why": {
    layer: 1,
    asks: [
      ...saidFireWhy,
      ...["why do you feel guilty", "why do you blame yourself", "what makes it worse at night"],
    ],
    answers: [
      "Because I was always the one who came in tired. || It's the lifting, she's a bad shoulder and never lets on.",
    ],
  },
  "near-fire-do": {
    layer: 1,
    asks: [
      ...saidFireWhy,
      ...[
        "what do you do by the fire",
        "what do you do while she is out",
        "do you do the housework",
      ],
    ],
    answers: [
      "I do the grate and the pots, it's gone by ten. || There's a bit of ironing, I'm no good at collars.",
    ],
  },
  "near-wears-sign": {
    layer: 1,
    asks: [
      ...saidWearsSign,
      ...["what have you noticed", "does she look ill", "what makes you think she will get ill"],
    ],
    answers: [
      "She fell asleep with a fork in her hand, Sunday. || Her rings are loose, I saw it when she washed up.",
    ],
  },
  "near-wears-do": {
    layer: 1,
    asks: [
      ...saidWearsSign,
      ...[
        "what could you do for her",
        "what would you do if she was ill",
        "how could you help her",
      ],
    ],
    answers: [
      "I could learn a stew, it can't be harder than iron. || Sit by her, I'd be good at that by now.",
    ],
  },
  "near-wears-told": {
    layer: 1,
    asks: [
      ...saidWearsSign,
      ...["have you told her that", "does she know you worry", "what does she say about it"],
    ],
    answers: [
      "I've said, take it easy, and she said, with what. || No, she'd only start worrying that I was worrying.",
    ],
  },
  "near-wears-long": {
    layer: 1,
    asks: [
      ...saidWearsSign,
      ...[
        "how long has she worked like that",
        "when did you start to worry",
        "how often does she do nights",
      ],
    ],
    answers: [
      "Since the summer she's not had two days together. || Four nights last week, I counted them.",
    ],
  },
  "near-barrow-what": {
    layer: 0,
    asks: [
      ...saidBarrowWhat,
      ...["what was in the barrow", "what was the heaviest", "what did it help to say"],
    ],
    answers: [
      "Eight months of saying champion. || The bit about Gwen, that was bottom of the load.",
    ],
  },
  "near-barrow-next": {
    layer: 0,
    asks: [
      ...saidBarrowWhat,
      ...["will you pick it up again", "will you talk again", "what will you do now"],
    ],
    answers: [
      "I'll have to pick it up, but I know it goes down now. || Kettle, and then I'll see if I sleep.",
    ],
  },
  "near-barrow-who": {
    layer: 0,
    asks: [
      ...saidBarrowWhat,
      ...[
        "who could you talk to next",
        "who else might you tell",
        "would you talk to gwen like this",
      ],
    ],
    answers: [
      "Gwen, maybe, with the telly on so we needn't look. || Dai'd be the next, if I can find his number.",
    ],
  },
};
