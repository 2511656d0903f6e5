import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "not really. my friend xin yi sends voice notes and i answer with frogs || my mum asks did i eat, i think that's her version. here nobody's sat down with me",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "myself, who else. my mum and papa are only being nice || at me. and sometimes at the girl two doors down, for sleeping, which is so mean of me",
    ],
  },
};
