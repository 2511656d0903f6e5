import type { StoryMoment } from "~/domain/simulator/story-moment";

export const people: StoryMoment[] = [
  {
    cue: null,
    said: ["mostly round about soup", "more than i let"],
    mi: ["What would she do, if you were there at that hour?"],
    empathy: ["You'd like to be somebody's child for an evening."],
    support: ["Missing your mum can be as plain and as big as that, at any age."],
  },
];
