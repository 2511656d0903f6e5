import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Kofi answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "My mum, if I went round. She'd put a plate down and sit on the end of the settee. || Desmond from the depot'd have me over. He'd not ask, he'd pass the crisps.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "As long as it's not on a form with my employer's name at the top. Then yeah. || Go on, then. But I see what's wrote before it goes anywhere.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "Desmond from the depot, probably. He's the only one there who shuts a door behind him. || My mum. She'll have guessed, she's been cooking for two.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "A swim, lane to myself, nobody ringing the bell. || I'm getting my hair cut. Sitting in that chair with nothing to steer.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: sharedAsks.afterHere,
    answers: [
      "Lock up, walk home the long way, and keep my hands in my pockets. || I'll put the kettle on in the bedsit and ring my mum.",
    ],
  },
};
