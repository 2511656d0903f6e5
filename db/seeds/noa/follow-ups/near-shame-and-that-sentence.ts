import type { Scenario } from "~/domain/simulator/scenario";

const saidIWantToClimbInsideMy = [
  "near: i want to climb inside my own jumper",
  "near: hot face, cold stomach",
  "near: i go hot all over",
];
const saidMyBodysCryingWithoutMe = [
  "near: my body's crying without me",
  "near: no room for air",
  "near: scary, honestly",
];
const saidHeSaidTheSameSentence = [
  "near: he said the same sentence",
  "near: like i'm weather",
  "near: i was nine, he had his good coat on",
  "near: i could've finished the sentence for him",
];

/** What Noa answers to who asks on about a detail of what she just said of her shame, her breath and her dad's sentence. */
export const nearShameAndThatSentence: Scenario["topics"] = {
  "shame-who-saw": {
    layer: 0,
    asks: [
      ...saidIWantToClimbInsideMy,
      "who are you embarrassed in front of",
      "who makes you feel that",
      "who saw you",
    ],
    answers: [
      "my year, all forty, with their heads on one side. || the coffee machine lot, mainly. it's a small corridor",
    ],
  },
  "shame-worst-when": {
    layer: 0,
    asks: [
      ...saidIWantToClimbInsideMy,
      "when is it worst",
      "when do you go hot",
      "when did you last feel that",
    ],
    answers: [
      "when i hear 'oh no, but you two'. || at night, when i remember i said 'our balcony' to a man fixing a plotter",
    ],
  },
  "shame-of-what": {
    layer: 0,
    asks: [
      ...saidIWantToClimbInsideMy,
      "what are you embarrassed about",
      "why are you embarrassed",
      "what is there to be ashamed of",
    ],
    answers: [
      "that i was the last one to know, and the loudest. || being happy at people, in advance",
    ],
  },
  "air-what-helps": {
    layer: 0,
    asks: [
      ...saidMyBodysCryingWithoutMe,
      "what helps when you can't breathe",
      "what do you do when it comes",
      "how do you get through it",
    ],
    answers: [
      "counting things, adverts, tiles, anything that's in a row. || cold water on my wrists, and then i sit on the floor",
    ],
  },
  "air-told-anyone": {
    layer: 0,
    asks: [
      ...saidMyBodysCryingWithoutMe,
      "have you told anyone about it",
      "does anyone know",
      "who knows about your chest",
    ],
    answers: [
      "tali knows i go 'funny', that's as far as we've got. || one lady with a mint, and you",
    ],
  },
  "air-how-long": {
    layer: 0,
    asks: [
      ...saidMyBodysCryingWithoutMe,
      "how long does it last",
      "how long does it go on",
      "when does it stop",
    ],
    answers: ["ten minutes, it says on the clock. it feels like a film || about three stops"],
  },
  "sentence-mum-heard": {
    layer: 1,
    asks: [
      ...saidHeSaidTheSameSentence,
      "did your mum hear it",
      "did mum hear what he said",
      "who heard him say it",
    ],
    answers: [
      "she was in the kitchen, so i don't know, and i never asked her || i don't think so, the tap was on",
    ],
  },
  "sentence-believe": {
    layer: 1,
    asks: [
      ...saidHeSaidTheSameSentence,
      "do you believe it",
      "do you think it is true",
      "was he right",
    ],
    answers: [
      "at four in the morning i do, with slides. || about half, it's been said by two men in good coats, so",
    ],
  },
  "sentence-told-dad": {
    layer: 1,
    asks: [
      ...saidHeSaidTheSameSentence,
      "what would you say to your dad",
      "what would you say to him now",
    ],
    answers: [
      "'i was NINE, you're meant to be a lot when you're nine.' || that he'd left his other coat. and that i'd kept it warm for a year",
    ],
  },
  "sentence-why-same": {
    layer: 1,
    asks: [
      ...saidHeSaidTheSameSentence,
      "why did omer use the same words",
      "did omer know about it",
      "why would he use that sentence",
    ],
    answers: [
      "i'd told him, so either he forgot or he didn't. i can't work out which is worse || he's not cruel, i think he just reached for it, like a coat",
    ],
  },
};
