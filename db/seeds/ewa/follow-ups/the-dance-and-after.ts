import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of the dance, of Niagara and of how they settled in. */
export const theDanceAndAfter: Scenario["topics"] = {
  niagara: {
    layer: 0,
    asks: [
      ...["niagara like", "like niagara", "at niagara", "niagara falls"],
      ...["how was niagara", "enjoy niagara"],
    ],
    answers: [
      "Very wet. We had yellow raincoats on, and he spoke to a guard about the railing. || One could not hear a word. We ate pancakes afterwards, and he was happy.",
    ],
  },
  "eleven-months": {
    layer: 0,
    asks: [
      ...[
        "apologised for eleven",
        "apologise for eleven",
        "how did he apologise",
        "how did he apologize",
      ],
      ...["finish being sorry", "eleven months", "sorry for a year"],
    ],
    answers: [
      "With lilac, to begin with, and after that he repaired my lamp. || He brought flowers, and then he mended things for my mother.",
    ],
  },
  "what-dress": {
    layer: 0,
    asks: [
      ...["wear to the dance", "what were you wearing", "what dress", "which dress"],
      ...["your dress", "dress look like", "the good dress"],
    ],
    answers: [
      "A blue one with a white collar, I had sewn it myself. || It was blue, home-made, with a small white collar.",
    ],
  },
  "danced-again": {
    layer: 0,
    asks: [
      ...["dance again", "dance after that", "danced with him again", "keep dancing"],
      ...["go dancing", "a good dancer", "dance well"],
    ],
    answers: [
      "At weddings, yes. He never learned it and he never refused. || We danced at every wedding, and I wore stout shoes.",
    ],
  },
  "foot-hurt": {
    layer: 0,
    asks: [...["hurt your foot", "foot hurt", "say when he stepped"], ...["he step on your"]],
    answers: [
      "It was blue for a week, and I walked home on it with him. || Not so very much. His face was worse than my foot.",
    ],
  },
  "retirement-cake": {
    layer: 0,
    asks: [
      ...["what cake", "clock and a cake", "clock and cake", "when you retired"],
      ...["gave you a clock", "clock they gave"],
    ],
    answers: [
      "Cream cake, for forty nurses. The clock is in the kitchen. || It was marzipan, and the clock hangs over the stove.",
    ],
  },
  mushrooms: {
    layer: 0,
    asks: [
      ...["pick mushrooms", "the mushrooms", "which mushrooms", "wrong about every mushroom"],
      ...["mushroom picking"],
    ],
    answers: [
      "In September, in the forest preserve, with a basket and a knife. || We went after rain, on a Saturday, and took sandwiches.",
    ],
  },
  citizenship: {
    layer: 0,
    asks: [
      ...["pass the test", "citizenship test", "become citizens", "get citizenship"],
      ...["the citizenship"],
    ],
    answers: [
      "We both passed, on the same morning, and had pie afterwards. || He passed, and so did I, and Anna waved a little flag.",
    ],
  },
  "worked-where": {
    layer: 0,
    asks: [
      ...["his firm", "what firm", "which firm", "company did he"],
      ...["where did he work", "he work for"],
    ],
    answers: [
      "An engineering office downtown, until he was sixty-five. || He was with one firm, downtown, and he took the train.",
    ],
  },
};
