import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Wei Ling names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["sends voice notes and i answer with frogs", "here nobody's sat down with me"],
    mi: ["What would you say, if you answered one of them in words?"],
    empathy: ["The question does come, and you've found ways to slip under it."],
    support: ["I'm asking in words, and a frog is fine to start with."],
  },
  {
    cue: null,
    said: ["my mum and papa are only being nice", "for sleeping, which is so mean of me"],
    mi: ["What is it you can't forgive yourself in this?"],
    empathy: ["Everybody else gets let off, and you keep the blame."],
    support: ["You can be cross here, with anyone, and nobody will mind."],
  },
];
