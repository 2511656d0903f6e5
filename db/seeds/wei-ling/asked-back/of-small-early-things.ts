import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to short questions about the luck and the waking. */
export const ofSmallEarlyThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i only got in because of luck", "that it was luck that i got in"],
    answers: {
      who: [
        "everybody, in my head. the prof, the people in my group || whoever marks it, i guess. then the scholarship people",
      ],
    },
  },
  {
    said: ["three seconds before i remember", "it's quiet for a moment and"],
    answers: {
      then: ["i check the time and i don't move || i lie there and look at my phone"],
    },
  },
];
