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
  {
    cue: null,
    said: ["Somebody up at head office", "They'd done with it and with me in the one go"],
    mi: ["What was it like, never to see a face?"],
    empathy: ["It was done from a long way up, and it landed on you."],
    support: ["You can tell me about the works, from before all that."],
  },
];
