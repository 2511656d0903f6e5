import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Wei Ling answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "jia min maybe, she's two floors down. we'd both pretend it's for studying || there's jia min from orientation, if i ask. i could say i've got snacks",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "can, i guess. but not the part that goes to my parents, ok || ok lah, if i know what you all say. and my mum doesn't get a letter",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "jia min i think. she won't make a face || not my mum first. jia min from orientation, then we see",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "one proper dinner downstairs. with a tray, like a person || i'll sleep one morning till i wake up by myself. no alarm, only one",
    ],
  },
};
