import type { Scenario } from "~/domain/simulator/scenario";

const elevenBottles = [
  "near: three changes of clothes two of them",
  "near: eleven bottles i've kept a tally",
  "near: i'm on my third top",
];
const askAndWait = [
  "near: like someone to ask and then wait",
  "near: ask me and not fill the gap",
  "near: anything's fine whatever's easiest",
];
const lookingAtHim = [
  "near: i keep her looking at him",
  "near: i make sure it's all arjun",
  "near: from there except fret",
  "near: she'd only worry all that way off",
];
const nearestPause = ["near: nearest anyone's come", "near: hold my breath in case she"];
const offersShoulder = ["near: his mother offers i tell her"];
const birthThey = [
  "near: couldn't do the birth the way they",
  "near: had to take him out of me",
  "near: it started as it meant to go on",
];

/** What Priya answers to who asks on about the bottles, a gap to answer in, what Amma sees, the pause and the birth. */
export const nearTheTally: Scenario["topics"] = {
  "bottles-where-tally": {
    layer: 0,
    asks: [
      ...elevenBottles,
      ...["where do you keep it", "where is the tally", "what do you write it on"],
    ],
    answers: [
      "On the back of the visa letter, it's good paper. || In a little notebook with a giraffe on.",
    ],
  },
  "bottles-who-reads": {
    layer: 0,
    asks: [...elevenBottles, ...["who looks at it", "does anyone read it", "who is it for"]],
    answers: [
      "Debbie glanced at it once. I'd ruled the lines. || Only me, it's my minutes of the day.",
    ],
  },
  "bottles-clothes": {
    layer: 0,
    asks: [
      ...elevenBottles,
      ...["what happened to the clothes", "what happened to your top", "why three changes"],
    ],
    answers: [
      "He'd had too much, and then he coughed. || Sick, sick, and the third was yoghurt, mine.",
    ],
  },
  "wait-who-does": {
    layer: 0,
    asks: [...askAndWait, ...["who does that", "has anyone ever waited", "who waits for you"]],
    answers: [
      "Amma does, she can out-wait anybody. || Kasia, a little, while she wraps the bread.",
    ],
  },
  "wait-would-say": {
    layer: 0,
    asks: [
      ...askAndWait,
      ...["what would you say in the gap", "what would come", "what would you tell them"],
    ],
    answers: [
      "Something small first, like my feet hurt, and then the rest. || I don't know till it's quiet. I think I'd say I'm sad.",
    ],
  },
  "wait-how-long": {
    layer: 0,
    asks: [
      ...askAndWait,
      ...["how long should they wait", "how long would you need", "how much time do you need"],
    ],
    answers: ["As long as a kettle. || Longer than is polite, I'm afraid."],
  },
  "amma-would-do": {
    layer: 0,
    asks: [
      ...lookingAtHim,
      ...["what would she do if she knew", "what would amma say", "how would she take it"],
    ],
    answers: [
      "She'd stop singing, and she'd want to see my face. || Ask for the number of the visa man again.",
    ],
  },
  "amma-suspects": {
    layer: 0,
    asks: [...lookingAtHim, ...["does she suspect", "can she hear it", "do you think she knows"]],
    answers: [
      "A bit, she says is that a cold, and it isn't. || I believe so, she asks for me now and not just for him.",
    ],
  },
  "amma-want-tell": {
    layer: 0,
    asks: [
      ...lookingAtHim,
      ...["do you want to tell her", "would you like her to know", "could you tell her one thing"],
    ],
    answers: [
      "Yes, and then I'd want her to be next door. || Only that I'm tired in a way that doesn't go. She'd know the word.",
    ],
  },
  "pause-who": {
    layer: 1,
    asks: [...nearestPause, ...["who is it who pauses", "who pauses there", "who do you mean"]],
    answers: ["Amma, on the phone, before she sings. || My mother, it's a second at most."],
  },
  "offers-say-yes": {
    layer: 0,
    asks: [
      ...offersShoulder,
      ...["what would be hard about saying yes", "what if you said yes", "why not say yes"],
    ],
    answers: [
      "She'd do it so well that I'd not get it back. || I'd owe her, and she never asks, so you can't pay.",
    ],
  },
  "offers-shoulder": {
    layer: 0,
    asks: [
      ...offersShoulder,
      ...[
        "whose shoulder would you want",
        "is there anyone whose shoulder you'd want",
        "who would you lean on",
      ],
    ],
    answers: [
      "Amma's, and after hers, Rohan's with his coat off. || My mother's, it's bony and it's exactly right.",
    ],
  },
  "they-who": {
    layer: 2,
    asks: [
      ...birthThey,
      ...["who are they", "who are the they you mean", "who wanted it that way"],
    ],
    answers: [
      "The class, with the candles, and a very keen midwife. || The leaflets, mostly, and everyone who'd done it in a pool.",
    ],
  },
  "they-blame-you": {
    layer: 2,
    asks: [
      ...birthThey,
      ...["does anyone blame you", "did someone say it was your fault", "whose fault was it"],
    ],
    answers: [
      "No, they were so nice. I apologised to the surgeon. || Nobody's, it was how he lay. I know it and it doesn't go in.",
    ],
  },
  "they-milk-said": {
    layer: 2,
    asks: [
      ...birthThey,
      ...[
        "what did they say about the milk",
        "who helped with the milk",
        "what happened with the milk",
      ],
    ],
    answers: [
      "Keep trying, mum. I was crying into a pump by then. || They weighed him, and after that somebody came with a bottle.",
    ],
  },
};
