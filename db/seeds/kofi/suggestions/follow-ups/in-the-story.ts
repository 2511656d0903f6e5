import type { StoryMoment } from "~/domain/simulator/story-moment";

export const inTheStory: StoryMoment[] = [
  {
    cue: null,
    said: ["The bunk's got my", "I put fresh sheets"],
    mi: ["What would it take, to make that bed and walk away from it?"],
    empathy: ["It's a bed got ready for someone, and it's still waiting."],
    support: ["I'd wait there with you a bit. No need for words."],
  },
];
