import type { StoryMoment } from "~/domain/simulator/story-moment";

export const inTheStory: StoryMoment[] = [
  {
    cue: null,
    said: ["My wife thinks I", "wife Shirin I am"],
    mi: ["What would you like your hours with her to be?"],
    empathy: ["It was one sentence, so she wouldn't see, and now you have to live in it."],
    support: ["You've told me. The days can be seen here, as they really are."],
  },
  {
    cue: null,
    said: ["My wife sold her", "The gold of my"],
    mi: ["What would you have answered her, if you'd found words?"],
    empathy: ["She made it sound like a trifle, and you knew what was going."],
    support: [],
  },
];
