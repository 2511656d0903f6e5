import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "Gwen did, at the start, over the washing up. From the works I had an envelope. || Nobody, no. There was a lad on the gate who said all the best, and he meant it.",
    ],
  },
};
