import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Halima answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "Mrs Nair from next door would come, in her slippers. I've only never asked. || My neighbour could sit with me a while. She brings her own cushion.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "You may, dear. I'd like them to hear it from somebody who doesn't laugh where I laugh. || I've no objection. Only let it be put kindly, for my mother's sake.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "My eldest, I think, when she brings the rice. || The eldest of my girls. She has stopped believing the funny version.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "I'd like to sit in the garden with both feet up, and let the gate be somebody else's. || One hour at the market with no list. I want to smell the mangoes and buy none.",
    ],
  },
};
