import type { StoryMoment } from "~/domain/simulator/story-moment";

export const inTheStory: StoryMoment[] = [
  {
    cue: null,
    said: ["i don't think i", "the word gay can't"],
    mi: ["What would you want to happen, in one of those years?"],
    empathy: ["You look ahead, and it's silence the whole way."],
    support: ["You've said it here, so it's been said once."],
  },
];
