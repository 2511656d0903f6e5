import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Priya answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "My husband, once he's through the door. I'd have to say it's for me and not the baby. || My husband Rohan could, after eight. He'd sit if I told him that was the whole job.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "Yes, I think so, sorry. As long as they don't write that I can't manage. || I wouldn't mind. I'd just like them to know I do love him, before anything else.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "My husband, it'd be. He keeps asking what he can carry. || Rohan, my husband. He ought to be first, he's only across the pillow.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "A shower with the door shut, all the way to the end of the hot water. || I'll sit in the café by the school on my own, without the pram. Half an hour, I've promised myself.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: sharedAsks.afterHere,
    answers: [
      "Fold his vests, and then sit down before I'm asked for anything. || I'll look in on him, and then it's a cup of tea, hot for once.",
    ],
  },
};
