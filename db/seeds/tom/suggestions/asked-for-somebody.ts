import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Tom names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: [
      "Gwen did, at the start, over the washing up",
      "There was a lad on the gate who said all the best",
    ],
    mi: ["What would you have told them, if somebody had asked?"],
    empathy: ["Thirty-one years, and hardly anybody stopped to ask."],
    support: ["I'm asking now, and I've the time for it."],
  },
];
