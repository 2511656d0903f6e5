import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to plain questions that anybody asks, early in a talk. */
export const askedEarlyOfAnything: Scenario["topics"] = {
  "liked-watching": {
    layer: 0,
    asks: ["use to like watching", "like watching", "used to watch", "like to watch"],
    answers: ["The rugby. I'd be up out of my chair. || Rugby, and anything with engines in it."],
  },
  "which-station": {
    layer: 0,
    asks: ["which station", "what station", "listen to on the radio"],
    answers: [
      "[after: radio] The local one, talk mostly. || Whichever has the brass bands of a Sunday.",
    ],
  },
  "set-off": {
    layer: 0,
    asks: [
      "something that set it off",
      "what set it off",
      "set all this off",
      "set this off",
      "anything set it off",
    ],
    answers: [
      "It was the works shutting did it. I was right enough before. || It was March that did it. There'd been nothing up to then.",
    ],
  },
  "am-first": {
    layer: 0,
    asks: [
      "am i the first",
      "first person youre telling",
      "first person youve told",
      "first one youve told",
    ],
    answers: ["You are, I'd say. || First one, aye, bar the dog."],
  },
  "after-here": {
    layer: 0,
    asks: [
      "what will you do once",
      "do once weve finished",
      "do after we finish",
      "going to do after this",
      "will you do after this",
      "do when we finish",
    ],
    answers: [
      "Let the dog out, and wait for Gwen. || There's the washing-up, then I'll sit up for Gwen.",
    ],
  },
  "into-job": {
    layer: 0,
    asks: [
      "spill over into your job",
      "spill over into your work",
      "into your job",
      "get in the way at work",
    ],
    answers: [
      "I've no job for it to spill into. || Work's done with. It gets into the house instead.",
    ],
  },
  "day-in": {
    layer: 0,
    asks: ["day in day out", "living with it day", "living with this day"],
    answers: [
      "{It's long|hollow?}. You get one day done and there's another stood there. || {More wearing than bad|hollow?}. It's the sameness.",
    ],
  },
};
