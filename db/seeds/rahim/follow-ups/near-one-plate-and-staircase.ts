import type { Scenario } from "~/domain/simulator/scenario";

const saidOneplateWho = [
  "near: should not eat like a working man",
  "near: a full plate is for the man who carries",
];
const saidStaircaseWhy = [
  "near: the whole staircase is talking",
  "near: each man has his family in his hand",
];
const saidThroatWhen = ["near: it sits in the throat", "near: like a boy before the teacher"];

/** What Rahim answers of a word just said: the one plate, the stairs on Friday, the throat. */
export const nearOnePlateAndStaircase: Scenario["topics"] = {
  "near-oneplate-who": {
    layer: 0,
    asks: [
      ...saidOneplateWho,
      ...["who cooks the plate", "who notices you eat once", "who says you should eat"],
    ],
    answers: [
      "Jashim, he puts a second spoon when I look away. || The top-bed man, he asks am I fasting.",
    ],
  },
  "near-oneplate-when": {
    layer: 0,
    asks: [
      ...saidOneplateWho,
      ...["when do you eat it", "what time is your meal", "when did you begin to eat once"],
    ],
    answers: [
      "At two, so that it reaches both sides of the day. || From September, at first I forgot and then I meant it.",
    ],
  },
  "near-oneplate-hungry": {
    layer: 0,
    asks: [
      ...saidOneplateWho,
      ...["are you hungry", "do you feel hungry", "does your stomach complain"],
    ],
    answers: [
      "Yes, at night the stomach also counts. || In the first weeks, now it has understood.",
    ],
  },
  "near-oneplate-friend": {
    layer: 0,
    asks: [
      ...saidOneplateWho,
      ...[
        "would you say that to a friend",
        "would you let jashim eat so",
        "what if jashim was hurt",
      ],
    ],
    answers: [
      "No, I'd put the plate on his knees. || For him I'd cook two times, it's another thing.",
    ],
  },
  "near-staircase-why": {
    layer: 1,
    asks: [
      ...saidStaircaseWhy,
      ...["why do you go up last", "why do you wait", "why not call with the others"],
    ],
    answers: [
      "With them beside me I couldn't speak of a site. || They'd hear what I tell, and they know I'm not there.",
    ],
  },
  "near-staircase-hear": {
    layer: 1,
    asks: [
      ...saidStaircaseWhy,
      ...["what do you hear on the stairs", "what do the men say", "what are they talking about"],
    ],
    answers: ["Kisses, prices, and who had fever. || Everyone says, louder, I can't hear you."],
  },
  "near-staircase-when": {
    layer: 1,
    asks: [
      ...saidStaircaseWhy,
      ...["what time do you go up", "how long do you wait", "when is it quiet"],
    ],
    answers: ["By nine it's empty, mostly. || One hour, I count the sandals by the door."],
  },
  "near-staircase-feel": {
    layer: 1,
    asks: [
      ...saidStaircaseWhy,
      ...["how is it to hear them", "what is it like to wait", "how do you feel when they talk"],
    ],
    answers: ["As one waits outside a wedding. || My ears are full of other people's children."],
  },
  "near-throat-when": {
    layer: 0,
    asks: [
      ...saidThroatWhen,
      ...["when do you feel the fear", "when is it worst", "how long have you had it"],
    ],
    answers: [
      "When a number I don't know rings. || On Monday morning, before they put the paper up.",
    ],
  },
  "near-throat-what": {
    layer: 0,
    asks: [
      ...saidThroatWhen,
      ...["what are you afraid of", "what could they do", "what would happen"],
    ],
    answers: [
      "One signature, and seven years are over. || That somebody says my name and ticket together.",
    ],
  },
  "near-throat-help": {
    layer: 0,
    asks: [
      ...saidThroatWhen,
      ...["what helps with the fear", "what do you do with the fear", "what makes it smaller"],
    ],
    answers: [
      "Cold water, and to say the Bismillah slowly. || I breathe as under a bag of cement, small and even.",
    ],
  },
};
