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
  "flat-without-them": {
    layer: 0,
    asks: [
      "flat on the days",
      "flat when they aren't there",
      "flat without them",
      "flat when they're not there",
      "bedsit without them",
      "place without them",
      "flat when they are gone",
      "bedsit when they aren't there",
      "bedsit on the days",
    ],
    answers: [
      "Quiet as the depot on Christmas Day. I put the telly on so there's somebody talking. || You hear the fridge. I go round picking up bits of Lego and put them back where they were.",
    ],
  },
  "beds-last-slept-in": {
    layer: 0,
    asks: [
      "were they last slept in",
      "beds last slept in",
      "bunks last slept in",
      "last time they slept there",
      "last sleep there",
      "last slept in them",
    ],
    answers: [
      "Sunday before last, and they both ended up in the bottom one. || A fortnight back, the Saturday. Kwame talked till eleven and then went out like a light.",
    ],
  },
};
