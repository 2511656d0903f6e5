import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Noa answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "my sister tali on the phone, she counts. in the actual room, yael from work maybe, if i said please || yael from work could come round, i think. or i put my sister on speaker",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "ok. but you tell me before you tell them, deal || yeah that can be said to them. i'd want to know the exact words though",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "my sister tali. she'll be cross i didn't start with her || tali, that's my sister. she'd want the whole of it, in order",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "one run. slow, with music, and in the sun || i'm going to change the sheets and sleep in the middle. that's a spa day now",
    ],
  },
};
