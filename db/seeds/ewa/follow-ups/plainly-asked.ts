import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "how-he-died": {
    layer: 0,
    asks: [
      "how did he die",
      "how he died",
      "your husband die",
      "stefan die",
      "he die of",
      "he pass away",
      "husband pass away",
      "how did you lose him",
      "did he die from",
      "cause of death",
    ],
    answers: [
      "It was the lungs. {On the eleventh of October, early, they stopped|grief}. || His lungs gave out, after nine days in the hospital. {I say it as one reads it from a form|grief}.",
    ],
  },
  "where-he-died": {
    layer: 0,
    asks: [
      "where did he die",
      "where he died",
      "die at home",
      "die in the hospital",
      "where did it happen",
    ],
    answers: [
      "In the hospital, on the fourth floor, and not in his own bed. {He would have asked whose pillow that was|grief}. || Not at home. It was the fourth floor of the hospital, with a view of a parking lot, {which he did not deserve|grief}.",
    ],
  },
  "was-it-sudden": {
    layer: 0,
    asks: ["sudden", "suddenly", "unexpected", "was it expected", "was it quick"],
    answers: [
      "From June it was slow, and then in nine days quite quick. {One can see a thing come up the road and still be run over by it|grief}. || All summer a cough, and in October nine days. {I had been warned, and I was not prepared|grief}.",
    ],
  },
  "did-you-know": {
    layer: 0,
    asks: [
      "did you know he",
      "you know he was dying",
      "did you expect",
      "were you prepared",
      "see it coming",
    ],
    answers: [
      "As a nurse I had read it in the numbers. {As his wife I had his coat pressed for coming home|grief}. || The nurse in me knew by the sixth day. {The wife bought oranges|grief}.",
    ],
  },
  "zosia-near": {
    layer: 0,
    asks: [
      "zosia near",
      "zosia live",
      "zosia far",
      "zosia close by",
      "granddaughter near",
      "granddaughter live",
      "near you",
    ],
    answers: [
      "Not near, she studies in another city and comes by the bus. Between us there is the telephone, and her breakfasts. || No, the university is a day's journey there and back. I have her in pictures, one each morning.",
    ],
  },
  "his-profession": {
    layer: 0,
    asks: [
      "what did he do",
      "his profession",
      "your husband do",
      "stefan do for",
      "he do for a living",
      "what was his work",
      "what was his job",
    ],
    answers: [
      "He was an engineer, for bridges, all his working life. At home he was forbidden the toaster. || Bridges, he was an engineer. He retired at sixty-five and went on measuring the furniture.",
    ],
  },
  "funeral-when": {
    layer: 0,
    asks: ["when was the funeral", "when did you bury", "when was he buried"],
    answers: [
      "Five days after, on a Wednesday. It was so bright that one had to squint, and {I was grateful to have a reason|grief}. || On the Wednesday, five days later. The sun was out the whole morning, {I found it tactless|grief}.",
    ],
  },
  "funeral-who": {
    layer: 0,
    asks: [
      "who was at the funeral",
      "who came to the funeral",
      "many people at the funeral",
      "who was there at the funeral",
    ],
    answers: [
      "Anna and Zosia, the parish, the bridge circle, and four old gentlemen from his firm. {I shook each hand, and it was none of them his|grief}. || The whole parish, and his old firm, in four good coats. Anna held one arm and Zosia the other, {and in the middle I was only upright|grief}.",
    ],
  },
  "the-cellar": {
    layer: 0,
    asks: ["down to the cellar", "the cellar", "in the cellar", "go down there"],
    answers: [
      "I go down for the washing, and then I stop by his shelf. {There is his hand on every label|grief}. || For the laundry, twice in the week. {I go round by the long way, so as to pass his jars|grief}.",
    ],
  },
  "standing-there": {
    layer: 0,
    asks: ["when you stand there", "stand there", "when you are down there", "standing there"],
    answers: [
      "I read him, so to speak, from left to right. {Then I come up again and have forgotten the soap|grief}. || I straighten one that is straight. {And I listen, I could not tell you for what|grief}.",
    ],
  },
};
