import type { StoryMoment } from "~/domain/simulator/story-moment";

export const familyAndChurch: StoryMoment[] = [
  {
    cue: null,
    said: ["some guy's name, a", "it's a guy from"],
    mi: ["What did you think would happen, if it pointed at you?"],
    empathy: ["It was someone else's name, and it felt close to yours."],
    support: ["That word's not going to be used here. Take your time."],
  },
];
