import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "In October everyone asked, with a hand on my sleeve. Now it is only Zosia, my granddaughter. || Father Marek came once and drank his tea. After that it was my granddaughter who asked, and she waits for the answer.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "With Stefan, for going first. It is most unjust, and I go on with it. || At my husband, and then at myself for it, in that order.",
    ],
  },
};
