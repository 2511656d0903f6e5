import type { Scenario } from "~/domain/simulator/scenario";
import { sharedAsks } from "../shared-asks";

/** What Rahim answers as a talk draws to its end: who could be there, who may know, and what comes after. */
export const atTheClose: Scenario["topics"] = {
  "could-be-there": {
    layer: 0,
    asks: sharedAsks.couldBeThere,
    answers: [
      "Jashim can sit with me. He is my friend, he does not ask for the reason. || My friend Jashim, he is here in the evening. We drink tea on the stairs.",
    ],
  },
  "may-mention": {
    layer: 0,
    asks: sharedAsks.mayMention,
    answers: [
      "Yes, you can say it to them. Only please, the company should not hear it. || I agree, sir, madam. I am afraid a little of the paper, but I agree.",
    ],
  },
  "tell-next": {
    layer: 0,
    asks: sharedAsks.tellNext,
    answers: [
      "To Jashim first. He is like my brother here. || It will be my friend Jashim, he knows half already.",
    ],
  },
  "this-week": {
    layer: 0,
    asks: sharedAsks.thisWeek,
    answers: [
      "On Sunday I will sit under the big tree in the park. Only sit. || I will buy one good mango, for me and not to send.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: sharedAsks.afterHere,
    answers: [
      "I wash, I pray, then I lie down on the side that does not hurt. || First the prayer. Then I will cook rice for tomorrow.",
    ],
  },
};
