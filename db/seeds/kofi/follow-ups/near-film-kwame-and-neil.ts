import type { Scenario } from "~/domain/simulator/scenario";

const saidSameFilmEveryTime = [
  "near: same film, every time",
  "near: i argue it",
  "near: i'm my lawyer and their lawyer",
  "near: theirs has got a better suit",
];
const saidKwamesAllNoiseAndKnees = [
  "near: kwame's all noise and knees",
  "near: kwame's five and he never stops",
  "near: he thinks i own the buses",
  "near: the buses are his dad's",
];
const saidGetYourCoatThen = ["near: get your coat then", "near: offer me a go on his scooter"];
const saidTwoYearsInTheJobNever = [
  "near: two years in the job, never driven a bus",
  "near: clean shoes, no kids",
  "near: puts a smiley on everything",
  "near: he does the rota",
];

/** What Kofi answers to who asks on about a detail of what he just said of the film in his head, Kwame and Neil. */
export const nearFilmKwameAndNeil: Scenario["topics"] = {
  "film-stop-it": {
    layer: 0,
    asks: [
      ...saidSameFilmEveryTime,
      "can you stop the film",
      "what stops it",
      "how do you turn it off",
    ],
    answers: ["A passenger with a question, that'll do it. || Ama's voice, or a roundabout."],
  },
  "film-when-on": {
    layer: 0,
    asks: [
      ...saidSameFilmEveryTime,
      "when does the film start",
      "how often does it run",
      "when do you think about it",
    ],
    answers: [
      "Soon as I've nobody to say morning to. || Nine at night, prompt, and at every red light.",
    ],
  },
  "film-who-wins": {
    layer: 0,
    asks: [...saidSameFilmEveryTime, "who wins", "who wins the argument", "does your lawyer win"],
    answers: ["Theirs, he never raises his voice. || Him with the suit, I run out of paper."],
  },
  "told-him-not-own": {
    layer: 0,
    asks: [
      ...saidKwamesAllNoiseAndKnees,
      "have you told him you don't own them",
      "does kwame know you don't own them",
      "will you tell him the truth",
    ],
    answers: [
      "Not yet, he's so pleased for me. || No, and I've a hearing Monday about the one I've got.",
    ],
  },
  "class-said-buses": {
    layer: 0,
    asks: [
      ...saidKwamesAllNoiseAndKnees,
      "what did his class say",
      "what did the teacher say",
      "do his friends believe him",
    ],
    answers: [
      "They want to know can they have one for the party. || The teacher called me Mr Bus at the gate, with a wink.",
    ],
  },
  "like-you-at-five": {
    layer: 0,
    asks: [
      ...saidKwamesAllNoiseAndKnees,
      "is kwame like you",
      "were you like him at that age",
      "who does kwame take after",
    ],
    answers: [
      "I was, till I was six. || Spit of me, my mum says, and she's got the wallpaper to prove it.",
    ],
  },
  "said-coat-before": {
    layer: 0,
    asks: [
      ...saidGetYourCoatThen,
      "when did he say that",
      "has he said that before",
      "how often does kwame say that",
    ],
    answers: [
      "When the telly broke, when his fish wasn't there. It works for most things. || Last month, I'd said I was tired, and he fetched it.",
    ],
  },
  "would-you-go-scooter": {
    layer: 0,
    asks: [
      ...saidGetYourCoatThen,
      "would you have a go",
      "have you been on his scooter",
      "would you get your coat",
    ],
    answers: [
      "I did once, down the slope at the park. I've got the shin for it. || I would, I'd have it on before he'd finished.",
    ],
  },
  "neil-before-that": {
    layer: 0,
    asks: [
      ...saidTwoYearsInTheJobNever,
      "how did you get on with neil before",
      "were you friends with neil",
      "did you like neil before",
    ],
    answers: [
      "Fine, he'd laugh at my inspectors. || I bought him a tea when he started, he'd no change.",
    ],
  },
  "neil-how-old": {
    layer: 0,
    asks: [
      ...saidTwoYearsInTheJobNever,
      "how old is neil",
      "where did neil come from",
      "where was he before",
    ],
    answers: [
      "Thirty, if that. He came from a warehouse, boxes don't mind which Saturday. || Younger than me, he'd a job in parking.",
    ],
  },
  "neil-scared-really": {
    layer: 0,
    asks: [
      ...saidTwoYearsInTheJobNever,
      "was neil really scared",
      "do you think he was frightened",
      "did neil mean it",
    ],
    answers: [
      "I think he was, for a second, and it's stuck in me. || Maybe, he went white. I'd not seen that on him before.",
    ],
  },
};
