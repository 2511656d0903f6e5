import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to small questions about her mother, then and now, early in a talk. */
export const askedEarlyOfHerMother: Scenario["topics"] = {
  "brought-to-her": {
    layer: 0,
    asks: [
      "people bring to her",
      "people ask of her",
      "ask of her back then",
      "come to her for",
      "bring to your mother",
    ],
    answers: [
      "Forms to fill in, as a rule, and quarrels about fences. || Quarrels, mostly, two cousins and one goat. And letters to be read out.",
    ],
  },
  "gets-her-up": {
    layer: 0,
    asks: [
      "gets her up at three",
      "wakes her at three",
      "gets her up",
      "wakes her up",
      "what wakes her",
    ],
    answers: [
      "She thinks it's morning, and that she'll be late for school. || The call of nature, and then she's sure that it's morning.",
    ],
  },
  "do-at-three": {
    layer: 0,
    asks: ["do at three the two", "do at three", "two of you do at three"],
    answers: [
      "We wash, we pray, and we look for her other slipper. || Prayers for two, and afterwards a drink of warm milk.",
    ],
  },
  "stands-thinking": {
    layer: 0,
    asks: [
      "goes on in you while",
      "in you while you stand",
      "think about while you stand",
      "think while you stand",
      "think about behind her",
    ],
    answers: [
      "I say the words along with her. {I'm asleep on my feet, if you want the truth|broken?}. || I count her steps, and {my own eyes close at the second verse|broken?}.",
    ],
  },
  "biscuit-do": {
    layer: 0,
    asks: ["do with the biscuit", "eat the biscuit", "take the biscuit"],
    answers: [
      "[after: biscuit] I ate it, dear. One doesn't refuse her. || I took it and thanked her, and it was rather soft.",
    ],
  },
  "after-kettle": {
    layer: 0,
    asks: ["came after the kettle", "after the kettle", "what came next after"],
    answers: [
      "Names went, the neighbours' first and then the cousins'. || After that it was names. She called the postman by an uncle's.",
    ],
  },
  "which-stair": {
    layer: 0,
    asks: [
      "step are you on now",
      "step is she on",
      "which step is she",
      "stair are you on",
      "step of the staircase",
    ],
    answers: [
      "[after: staircase, kettle] Past the middle, they tell me at the clinic. || The clinic puts her somewhere below the half.",
    ],
  },
  "ask-how-often": {
    layer: 0,
    asks: ["often does she ask", "how often does she ask"],
    answers: [
      "[after: daughter, mother] On a quiet day ten times, dear. || Every quarter of an hour, from the afternoon on.",
    ],
  },
  "daughter-like-she-says": {
    layer: 0,
    asks: [
      "say the daughter is like",
      "say her daughter is like",
      "tell you about her daughter",
      "describe her daughter",
    ],
    answers: [
      "[after: daughter] That she's a good girl, only a little loud. || Clever with a needle, she says, and never late.",
    ],
  },
  "listening-for": {
    layer: 0,
    asks: ["what are you listening for", "listening for", "what do they hear", "your ears hear"],
    answers: [
      "[after: gate, ears] The latch, and her slippers on the tiles. || Her feet, my dear, and the gate.",
    ],
  },
  "mother-to-you": {
    layer: 0,
    asks: [
      "like as a mother",
      "mother like as a",
      "kind of mother was she",
      "sort of mother was she",
    ],
    answers: [
      "Firm. She ironed our ribbons herself and looked at our nails. || She was strict, and fair, and she came to every sports day.",
    ],
  },
  "her-own-father": {
    layer: 0,
    asks: [
      "who was her father",
      "have from her father",
      "get from her father",
      "her own father like",
      "what was her father",
    ],
    answers: [
      "[after: her own father, her father, father] A customs clerk. He too only had to look at a person. || He was a clerk at the customs, a very upright man.",
    ],
  },
  "do-with-heaviness": {
    layer: 0,
    asks: ["do with the heaviness", "do with that heaviness", "do when its heavy"],
    answers: [
      "I fold things, dear. There's always a basket. || I sew a hem, or I come out to this step.",
    ],
  },
  "for-myself": {
    layer: 0,
    asks: ["would you do for yourself", "like to do for yourself", "do something for yourself"],
    answers: [
      "An afternoon at the cloth market, touching everything. || I'd have my feet done, and read one whole newspaper.",
    ],
  },
  "what-he-asked": {
    layer: 0,
    asks: ["ask about you", "ask how you are", "what did he ask", "ask after you"],
    answers: [
      "[after: brother, Perth, turmeric] Whether I'd tried the turmeric myself. That was the question. || He asked if I was taking it too.",
    ],
  },
};
