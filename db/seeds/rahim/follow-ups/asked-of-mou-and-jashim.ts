import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks, plainly, about his daughter, his friend and his days. */
export const askedOfMouAndJashim: Scenario["topics"] = {
  "jashim-does": {
    layer: 0,
    asks: [
      "what does jashim do",
      "jashim do for work",
      "jashims job",
      "jashims work",
      "jashim work as",
      "what work does jashim",
      "where does jashim work",
      "what is jashims",
    ],
    answers: [
      "Scaffold. He builds it and he takes it down. || He is a scaffold man, six days, from six to six.",
    ],
  },
  "jashim-gives": {
    layer: 0,
    asks: [
      "says more than questions",
      "food says more",
      "what food does he",
      "what does he give you",
      "what does jashim give",
      "jashim bring you",
    ],
    answers: [
      "Rice from his plate, and the fish side. || He brings bread, and the big piece of fish is for me.",
    ],
  },
  "mou-says": {
    layer: 0,
    asks: [
      "mou say on the phone",
      "what does mou say",
      "mou tell you on the phone",
      "mou talk about",
      "mou tell you about",
      "what does mou tell",
      "daughter say on the phone",
      "what does she tell you on",
    ],
    answers: [
      "What she has eaten, and what the cat did. || She tells of the cat and the school. After that she shows a tooth.",
    ],
  },
  "say-to-cold": {
    layer: 0,
    asks: [
      "she says you are cold",
      "she says youre cold",
      "says you are so cold",
      "when she says cold",
      "answer mou then",
      "say when she kisses",
      "when she kisses the phone",
    ],
    answers: [
      "I tell her it is the glass of the phone. || 'That is the glass, Mou, not Abba', I say to her.",
    ],
  },
  "say-aloud": {
    layer: 0,
    asks: [
      "to say some of it out",
      "say it out loud",
      "saying it out loud",
      "say some of it",
      "feel to say it",
      "feel to say this",
      "feel to tell it",
      "feel to tell me",
      "feel to write it",
    ],
    answers: [
      "A little lighter. It goes better in English than I thought. || Strange, and then lighter. My hands are quiet.",
    ],
  },
  "lorry-hears": {
    layer: 0,
    asks: [
      "what do you hear then",
      "hear when they leave",
      "hear when the lorry",
      "after the lorry leaves",
      "lorry has gone",
      "when the lorry is gone",
    ],
    answers: [
      "The gate, then the fan. At seven the cleaner comes. || First the gate. Then it is the fan, until the cleaner with her bucket.",
    ],
  },
  "letter-next-week": {
    layer: 0,
    asks: [
      "what do you do when they say next week",
      "do when they say next week",
      "answer when they say next week",
      "say to next week",
    ],
    answers: ["I say thank you and I go up again. || 'Ok, thank you', and then the stairs."],
  },
  "room-others-say": {
    layer: 0,
    asks: [
      "the others in the room say",
      "other men in the room say",
      "the men ask you",
      "do they ask you",
      "do the others ask",
      "what do the others say",
    ],
    answers: [
      "They ask only, is there news. Then they wash and eat. || 'News, brother?' and I shake the head. More they don't ask, they are tired.",
    ],
  },
};
