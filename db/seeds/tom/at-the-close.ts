import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Tom answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "My wife, once she's home. She'd sit up with me if I asked, it's the asking. || My wife Gwen could, after ten. Till then it's the dog, and she's good company.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "I'd not mind that. I'd want to be in the room when it's said. || Aye, it can go to them. So long as I hear first how it's put.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "It'd have to be my wife. There's nobody comes before her in the queue. || My wife Gwen, before anybody. I owe her that much.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "I'll have an hour up the allotment, on my own account. No list. || A walk up to the top gate, with a flask, and nobody's hinge to see to.",
    ],
  },
};
