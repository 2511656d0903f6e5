import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Ewa answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "My granddaughter would come, I believe. I should have to ask, and that is the long part of it. || Mrs Kowalczyk from across the hall would sit with me. She does not mind if nothing is said.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "You may. I would ask only that it be said plainly, I do not like to be whispered about. || I give my permission. The young doctor would be glad to have something to write, I think.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "My granddaughter, perhaps. I have been telling her only about the weather. || I think it would be Zosia, my granddaughter. She is old enough for the truth.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "I shall buy half a pound of good coffee and drink it from his cup. That is for nobody but me. || On Saturday I will go to the matinee and sit on the aisle.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: sharedAsks.afterHere,
    answers: [
      "I shall warm some milk and put away the second cup. || I will wind the clock and lay out my blouse for the morning.",
    ],
  },
};
