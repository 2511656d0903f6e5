import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "Came off nights, couldn't sleep, and the number was on the back of my lanyard. || I'd given this number to a patient that morning. Thought I'd better find out what I'm prescribing.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Call it a five. I'd chart it as 'guarded'. || Four. I'm very compliant right up to the door.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "A bit flat, in a good way. Like after a decent debrief. || Wobbly, and better than when I sat down.",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "That nobody had to be fixed by the end of it. I'd forgotten that was an option. || That I got through it without a punchline. Nearly.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That {I'm not safe hands|ashamed}. I can recite why that's unfair. || It means {I'm the bloke it happened to on nights|ashamed}, and I still walk in there.",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "Money's fine. There's no time to spend it, it's a system. || No trouble there, they pay us for the nights. It goes on the loan and pies.",
    ],
  },
};
