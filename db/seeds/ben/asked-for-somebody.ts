import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "No one's sat me down about it. My mate Hana sent a message, and I haven't had the nerve to open it. || Nobody up the chain, no. One of the nurses gave me half her muesli bar, and I've filed that under debrief.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "Myself first, by a long way. There's a bit left over for whoever writes the roster. || Nobody I could ring up and shout at. I'm top of the list, and then a bed manager I've never met.",
    ],
  },
};
