import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of Mou: what she eats, plays, reads, and of her teeth. */
export const mouAtHome: Scenario["topics"] = {
  "mou-eats": {
    layer: 0,
    asks: [
      "mou like to eat",
      "she like to eat",
      "does mou eat",
      "mous favourite",
      "mou eat",
      "daughter like to eat",
    ],
    answers: [
      "Rice with milk and banana. Fish she gives to the cat. || She likes banana in milk. The vegetables she hides.",
    ],
  },
  "mou-plays": {
    layer: 0,
    asks: [
      "mou like to play",
      "she like to play",
      "mou play with",
      "does mou play",
      "her toys",
      "favourite toy",
      "mous toys",
      "games does she",
      "what does mou like",
      "mou like to do",
      "mou like doing",
      "what does she play",
    ],
    answers: [
      "School, with the hens. They must sit in a row. || She is the teacher and the hens are the class.",
    ],
  },
  "mou-school": {
    layer: 0,
    asks: [
      "mou go to school",
      "mou start school",
      "mou in school",
      "mou at school",
      "she go to school",
      "she start school",
      "daughter go to school",
      "is she at school",
      "is she in school",
    ],
    answers: [
      "In January she begins. Now Shirin teaches her at home. || Not yet, after New Year. The bag she has already.",
    ],
  },
  "mou-line": {
    layer: 0,
    asks: [
      "can mou read",
      "she read already",
      "which line can",
      "line can she read",
      "what can she read",
      "the line she reads",
      "line does she read",
    ],
    answers: [
      "It is about a cow that gives milk. She reads it to all. || One line of her first book, about a cow.",
    ],
  },
  "mou-looks": {
    layer: 0,
    asks: [
      "mou look like",
      "what does mou look",
      "does she look like",
      "her hair",
      "mous hair",
      "daughter look like",
    ],
    answers: [
      "Short hair, and a gap in front now. Thin like me. || She is small, with short hair and a loud voice.",
    ],
  },
  "second-tooth": {
    layer: 0,
    asks: ["second tooth", "next tooth", "another tooth", "more teeth", "new tooth", "other teeth"],
    answers: [
      "The one beside it shakes already. || Next to it one is loose, she pushes it all day.",
    ],
  },
  "tooth-how": {
    layer: 0,
    asks: [
      "tooth come out",
      "how did the tooth",
      "how did she lose",
      "lose the tooth",
      "lose her tooth",
      "fell out",
      "pull it out",
      "when did the tooth",
    ],
    answers: [
      "In a piece of bread, at breakfast. My mother found it. || With puffed rice. She was proud, she didn't cry.",
    ],
  },
};
