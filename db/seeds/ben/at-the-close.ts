import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Ben answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "My brother, he's on his way. And there are flatmates, behind doors that open. || My brother Tim, tonight. He's good in a room, he doesn't fill it.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "Yeah, somebody ought to have it on paper. I'd like to be there when it's handed over. || You can. It's what I'd ask a patient, and now I see why they swallow first.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "My brother gets the first ticket for that. || My brother Tim, I reckon, if I can keep my face straight long enough.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "One game of touch on Saturday with my brother's lot, and I'll drop everything they throw me. || I'm having a pie in the sun with my brother, and the roster stays at home.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: sharedAsks.afterHere,
    answers: [
      "Teeth, blind down, and I'll have a go at lying flat. || I'll put bread in the toaster and text my brother the bus times.",
    ],
  },
};
