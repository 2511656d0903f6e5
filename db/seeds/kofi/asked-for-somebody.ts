import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "Desmond put a tea down in front of me at work and said nowt. From the office, not a soul. || My mum asks, every time she rings. Nobody with a badge has, they ask was I on time.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "My manager first, he gave that weekend away. Then a judge, then me in the mirror. || That fella Simon, who's done nothing but be there. And Neil, the manager, who's done plenty.",
    ],
  },
  "who-has-them-now": {
    layer: 0,
    asks: [
      "who's with them right now",
      "who is with them",
      "with the kids right now",
      "with the kids tonight",
      "with your kids now",
      "with the children now",
      "with the children tonight",
      "looking after them now",
      "looking after the kids now",
    ],
    answers: [
      "They're at their mum's. Simon's on bath duty, so I'm told. || Their mum has them, and her new bloke. They'll be in their pyjamas about now.",
    ],
  },
};
