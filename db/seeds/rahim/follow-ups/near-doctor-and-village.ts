import type { Scenario } from "~/domain/simulator/scenario";

const sixMonths = [
  "near: six months the hospital doctor says",
  "near: two are gone and the arm is the same",
  "near: exercise and six months in all",
];
const lenderFriday = [
  "near: to one man in our village",
  "near: he sits with my father every friday",
  "near: on fridays he comes",
  "near: one lender from our own village",
];
const villageFrogs = [
  "near: everybody knows what you cook",
  "near: i miss the frogs at night",
  "near: at night the frogs are so loud",
];
const menTrained = [
  "near: the men i trained they greet me",
  "near: my old students want to say salaam",
  "near: so they can pass",
];
const sittingDay = [
  "near: a man who sits in daytime",
  "near: people ask what is wrong with him",
  "near: a man is sitting when the sun is high",
];
const officeRings = [
  "near: the office phone shows on my screen",
  "near: the number of the office comes",
  "near: i stand up to say hello",
  "near: i answer standing up",
];

/** What Rahim answers of a word he said last: the six months, the lender, the frogs, the men he trained. */
export const nearDoctorAndVillage: Scenario["topics"] = {
  "near-months-exercise": {
    layer: 0,
    asks: [
      ...sixMonths,
      ...["what exercise is it", "which exercise do you do", "what do you have to do"],
    ],
    answers: [
      "To walk with the fingers up the wall, like a spider. || I must lift a bottle and swing it, small, like a bell.",
    ],
  },
  "near-months-after": {
    layer: 0,
    asks: [
      ...sixMonths,
      ...["what happens after six months", "what comes after the six months"],
      "what if it doesn't get better",
    ],
    answers: [
      "After it they measure what is left. || Then they say it's good, or they say operation.",
    ],
  },
  "near-months-believe": {
    layer: 0,
    asks: [...sixMonths, ...["do you believe him", "does it get better", "is there any change"]],
    answers: [
      "One finger higher on the wall, no more. || I believe him on the day I see him, then it becomes less.",
    ],
  },
  "near-months-often": {
    layer: 0,
    asks: [
      ...sixMonths,
      ...["how often do you do the exercise", "when do you see the doctor again"],
      "when do you do it",
    ],
    answers: [
      "In the morning and before sleep, twenty each. || I see him in three weeks, if they give me the letter.",
    ],
  },
  "near-lender-do": {
    layer: 0,
    asks: [
      ...lenderFriday,
      ...["what does he do there", "what does he say to your father", "what do they talk about"],
    ],
    answers: [
      "He drinks tea and looks at our roof. || They talk about rain, the money sits between them like a cat.",
    ],
  },
  "near-lender-who": {
    layer: 0,
    asks: [...lenderFriday, ...["who is he", "who is the lender", "who is this man"]],
    answers: [
      "The man of the fertiliser shop, a school friend of my father. || He's one with rings, he knew me when I had no shirt.",
    ],
  },
  "near-lender-father": {
    layer: 0,
    asks: [
      ...lenderFriday,
      ...["how is it for your father", "what does your father do"],
      "does your father say anything",
    ],
    answers: [
      "He gives him the good chair, and he gets thin from it. || My father says yes, yes, and turns his cap.",
    ],
  },
  "near-lender-if": {
    layer: 0,
    asks: [
      ...lenderFriday,
      ...["what happens if you can't pay", "what if you don't pay", "what could he take"],
    ],
    answers: [
      "Then he takes the ground of the house, it's on paper. || He can take the cow first, then the rest.",
    ],
  },
  "near-village-else": {
    layer: 0,
    asks: [
      ...villageFrogs,
      ...["what else do you miss", "what do you miss about the village"],
      "what would you do there first",
    ],
    answers: ["The mud between the toes. || To be asked by each man where I go."],
  },
  "near-village-who": {
    layer: 0,
    asks: [
      ...villageFrogs,
      ...["who lives there", "who do you know there", "who would you visit first"],
    ],
    answers: [
      "My people in four houses, and my uncle's empty one. || I'd go to the tea man first, he has all the news.",
    ],
  },
  "near-village-people": {
    layer: 0,
    asks: [
      ...villageFrogs,
      ...["what do people say about you there", "what do they know about you"],
      "what would they cook",
    ],
    answers: [
      "Rahim is in foreign, they say, he builds high. || They know my money by the roof, not me.",
    ],
  },
  "near-trained-who": {
    layer: 0,
    asks: [...menTrained, ...["who are they", "who did you train", "how many did you train"]],
    answers: [
      "Nine young ones, each from another district. || Boys, they came with soft hands, I gave them the trowel.",
    ],
  },
  "near-trained-why": {
    layer: 0,
    asks: [
      ...menTrained,
      ...["why don't you greet them", "why do you look at your phone"],
      "what makes you look away",
    ],
    answers: [
      "A teacher who sits, what shall he teach? || I don't want that they see the sling and slow down.",
    ],
  },
  "near-trained-say": {
    layer: 0,
    asks: [
      ...menTrained,
      ...["what would you say to them", "what would they say to you"],
      "what would you like to ask them",
    ],
    answers: [
      "Do you wet the wall before? This I'd ask. || They'd say ustad, and I would have to lift my hand.",
    ],
  },
  "near-sitting-who": {
    layer: 0,
    asks: [
      ...sittingDay,
      ...["who asks that in the village", "who sat like that", "did you know such a man"],
    ],
    answers: [
      "My uncle was such a one, he sat by the pond. || The women at the pump ask it, they've time and eyes.",
    ],
  },
  "near-sitting-here": {
    layer: 0,
    asks: [
      ...sittingDay,
      ...["what do people here say", "does anyone ask you here", "who sees you sitting here"],
    ],
    answers: [
      "Here nobody asks, this is the worse part. || The cleaner looks, she sweeps round my feet.",
    ],
  },
  "near-rings-said": {
    layer: 0,
    asks: [
      ...officeRings,
      ...["what did they say last time", "what did they want when they rang"],
      "what do they say on the phone",
    ],
    answers: [
      "To bring the yellow card, only this. || They asked my number, and then it was a wrong Rahim.",
    ],
  },
  "near-rings-when": {
    layer: 0,
    asks: [
      ...officeRings,
      ...["when did they last ring", "when did they last phone", "how often do they call"],
    ],
    answers: [
      "Two weeks ago, at nine in the morning. || It's seldom, two or three times since August.",
    ],
  },
  "near-rings-afraid": {
    layer: 0,
    asks: [
      ...officeRings,
      ...["what are you afraid they will say", "what do you fear on the phone"],
      "what could they tell you",
    ],
    answers: [
      "Pack, and be down at the gate. || That the permit is stopped, in one polite sentence.",
    ],
  },
};
