import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ownTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["Now it is four", "thousand two hundred, in"],
    mi: ["What does that sum stand for, when you say it out loud?"],
    empathy: ["It's a large sum, and it comes from one man and a fixed day of the week."],
    support: ["You've put the number down here. I'm not startled by it, and I'm not counting."],
  },
];
