import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to short questions about the bangles, the rest that she is told to take and the new maid. */
export const ofSmallEarlyThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["She thought I'd come to steal her bangles", "I was after her bangles"],
    answers: {
      then: [
        "I put the flannel down and we waited, the two of us, until she was calm. || I sat on the stool for a while, and so did she.",
      ],
      youSaid: [
        "That they were quite safe on her arm, and would she count them. || Count them, I told her. She did, and there were six.",
      ],
    },
  },
  {
    said: ["her bag to go home. She's home", "out comes the bag, she's going home"],
    answers: {
      youSaid: [
        "That there's no bus until the morning. || I say that the last train has left, and she sees that.",
      ],
    },
  },
  {
    said: ["asked me very politely whether I was", "am I the new girl, she asked me"],
    answers: {
      theySaid: [
        "She was glad to hear it, and she asked after my wages. || That I'd do well here, if I was punctual.",
      ],
    },
  },
];
