import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "It's a ward round. {Every bed, in order, and it always stops at the same one|sleep?}. || I present the case to myself. {It's a good presentation, and then I start it again|sleep?}.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That I can do the job and not be all right. People think it's one or the other. || You can be good in the room and be no good in the car park. I'd like that known.",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "{Pride, mostly|ashamed?}. I'm the one who hands the number out. || It's a daft thing, I give people this number. {I couldn't be the one on the card|ashamed?}.",
    ],
  },
};
