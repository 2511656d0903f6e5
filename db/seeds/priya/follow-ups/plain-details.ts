import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to harmless questions about the things and people that she names in passing. */
export const plainDetails: Scenario["topics"] = {
  "found-phone": {
    layer: 0,
    asks: [
      "find the phone",
      "found the phone",
      "find your phone",
      "where was the phone",
      "find it in the fridge",
    ],
    answers: [
      "Rohan rang it, and the fridge buzzed. || Next to the butter. Rohan called it till we heard it.",
    ],
  },
  "laddoos-what": {
    layer: 0,
    asks: [
      ...[
        "laddoos taste",
        "in the laddoos",
        "whats a laddoo",
        "what are laddoos",
        "what is a laddoo",
      ],
      ...["laddoos made", "what are they laddoos"],
    ],
    answers: [
      "Sweet and round, with ghee and nuts in. New mothers get them. || They're little sweets, ghee and nuts and flour.",
    ],
  },
  "the-choir": {
    layer: 0,
    asks: [
      ...["the choir", "which choir", "choir sing", "choir like", "sing in the choir"],
      ...["your choir"],
    ],
    answers: [
      "It's Wednesdays, in the school. A bit of everything, carols in December. || Folk songs mostly, and carols at Christmas. We're about thirty.",
    ],
  },
  "my-part": {
    layer: 0,
    asks: [
      ...["soprano", "are you an alto", "what voice", "voice part", "sing alto"],
      ...["which part did you"],
    ],
    answers: ["Alto. I stand in the second row. || I'm an alto, I like being in the middle."],
  },
  "jar-came": {
    layer: 0,
    asks: [
      ...[
        "jar come from",
        "the last jar",
        "who brought the pickle",
        "bring the pickle",
        "get the pickle",
      ],
      ...["where did the pickle", "how many jars"],
    ],
    answers: [
      "From Pune, two years ago. There were four jars. || I carried four back with me from Pune. This one's left.",
    ],
  },
  "amma-school": {
    layer: 0,
    asks: [
      ...["her school", "run a school", "ran a school", "headmistress", "did your mum do"],
      ...["did amma do", "mother do for work"],
    ],
    answers: [
      "A girls' school, four hundred of them. She's retired now. || She was head of a girls' school until she retired.",
    ],
  },
  "appa-cricket": {
    layer: 0,
    asks: [
      ...["the cricket", "cricket scores", "follow cricket", "you like cricket", "watch cricket"],
      ...["which cricket"],
    ],
    answers: [
      "India's, mainly. I send him a thumbs up. || Whatever India's playing. I answer with a thumb.",
    ],
  },
  "brother-does": {
    layer: 0,
    asks: [
      "brother do",
      "brother for a living",
      "your brother like",
      "about your brother",
      "brother work",
    ],
    answers: [
      "He's an accountant. He's good with forms. || My brother does accounts, in Pune, with his own little office.",
    ],
  },
};
