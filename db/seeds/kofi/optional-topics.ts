import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "Same film, every time. {What he said, what I said, and what I'll say Monday|monday}. || I argue it. {I'm my lawyer and their lawyer, and theirs has got a better suit|monday}.",
      "In my head it's: {don't move your hands, don't move your hands|fury}. All the time. || I do a check. {Voice, hands, how close am I stood|fury}. I do it buying milk.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say you're a good dad, mate, and I'd mean it. Funny, that. || I'd tell him turn up Monday, hands in your pockets. And I'd buy him a pint.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That being loud isn't being dangerous. || I'm not angry instead of sad. I'm both, mate. They only ever see the one.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "Who was I going to tell? Anything I say gets written down. || You open your mouth and it's in a file. So I kept it shut and drove.",
    ],
  },
};
