import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "Gwen did, at the start, over the washing up. From the works I had an envelope. || Nobody, no. There was a lad on the gate who said all the best, and he meant it.",
    ],
  },
  "who-finished-him": {
    layer: 0,
    asks: [
      "near: they finished us in march",
      "near: finished at the works in march",
      "who is they",
      "whos they",
      "who are they",
      "was it they finished",
      "it they finished",
      "they that finished",
      "who finished you",
      "they who finished",
      "who let you go",
      "who was it that let you go",
    ],
    answers: [
      "The works. Somebody up at head office, I never saw a face. || Them that owned the furnace. They'd done with it and with me in the one go.",
    ],
  },
};
