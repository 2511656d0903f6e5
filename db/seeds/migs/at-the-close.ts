import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Migs answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "my sister bea, she'd come sit if i knock. with her phone but she'd sit || my lola po. she just makes space on the couch, no questions",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "ok po, but like, not to coach and not to papa. the rest ok || sige, if it stays in that room. i'd wanna know who else is in there",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "my sister bea i think. she's small but she's solid || bea first, my sister. team of two, then we see who else gets a jersey",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "shoot around alone, early, no one counting. that's for me || one whole afternoon with no group chat. just me and the electric fan",
    ],
  },
};
