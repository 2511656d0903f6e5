import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofStepsAndSongs: StoryMoment[] = [
  {
    cue: null,
    said: ["Two columns, the name", "There's a remark by"],
    mi: ["If she had put a remark beside your own name, what would you hope to read?"],
    empathy: ["A grown woman, and some part of you was still hoping for a line in her red ink."],
    support: ["It makes sense to me to want one of your own. There's no hurry past that page."],
  },
];
