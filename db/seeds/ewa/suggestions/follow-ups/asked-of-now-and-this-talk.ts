import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfNowAndThisTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["The dark, I should", "It is the early"],
    mi: ["What does the early dark bring into the apartment?"],
    empathy: ["The evening is there before you're ready for it."],
    support: ["We can keep each other company through some of the dark part."],
  },
  {
    cue: null,
    said: ["the most part you", "You would be the"],
    mi: ["What made it possible to put it down here, would you say?"],
    empathy: ["It's had to wait a long time to be told properly."],
    support: ["You have my whole attention for it, as many sentences as it takes."],
  },
  {
    cue: null,
    said: ["I iron, or I", "With a walk, or"],
    mi: ["And what do you do when going on isn't what you want?"],
    empathy: ["You keep your hands or your feet busy, and leave lying down to others."],
    support: [],
  },
];
