import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "Daft things. {What I'd have said to that lad with the clipboard|useless}. || It's like a wheel. {The gate, the job, who'd want me, the gate|useless}.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd tell him it was none of his doing. They'd have shut it with the Queen stood at the gate. || I'd say come on, we'll walk the dog. I'd not say much.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "It's not the money. They all think it's the money. || That a man can be fed and warm and still have nothing to get up for.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "I'd not have known how to put it. You get on with it, don't you. || Never been one for it. And there's always somebody's got it worse.",
    ],
  },
};
