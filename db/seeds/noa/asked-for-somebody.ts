import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "only my sister, she rings and goes 'ok, real answer'. from that whole group, zero || yael from work put a coffee on my desk and didn't make a face. from our friends not one, and i can count to four",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "my ex, then every single one of them who read it and typed nothing || him, and our friends, for finding it so easy. and me at night, for missing someone i'm that angry with",
    ],
  },
  "how-he-said-it": {
    layer: 0,
    asks: [
      "to your face",
      "say that to your face",
      "or was it a text",
      "was it a text",
      "by text or",
      "was it by text",
      "on the phone or",
      "say it in person",
      "tell you in person",
    ],
    answers: [
      "text. not even a phone call!! i found out i was single next to a fruit scale || a text, with a full stop at the end. his face wasn't involved at any point",
    ],
  },
};
