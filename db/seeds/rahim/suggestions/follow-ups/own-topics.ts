import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ownTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["Now it is four", "thousand two hundred, in"],
    mi: ["What does that sum stand for, when you say it out loud?"],
    empathy: ["It's a large sum. I can hear how heavy it is for you."],
    support: ["You've put the number down here. I'm not startled by it, and I'm not counting."],
  },
];
