import type { StoryMoment } from "~/domain/simulator/story-moment";

export const beingSeen: StoryMoment[] = [
  {
    cue: null,
    said: ["stuff i'd say if", "the things with no"],
    mi: ["Which of those would you say first, if it was safe to?"],
    empathy: ["There's a lot to say, once nobody has to laugh."],
    support: ["No audience here. Any one of them is welcome."],
  },
];
