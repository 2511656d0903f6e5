import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofVividLines: StoryMoment[] = [
  {
    cue: null,
    said: ["that he could turn", "me, not saying it"],
    mi: ["If he had caught it, what would you have wanted to happen next?"],
    empathy: [],
    support: ["We can stay with that song a while. There's no hurry."],
  },
];
