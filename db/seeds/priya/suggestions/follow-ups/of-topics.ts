import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["a walk every day", "I've done the walks"],
    mi: ["What were you hoping it would do for you?"],
    empathy: ["Every box is ticked, and it seems you're still where you were."],
    support: ["That's a great deal of trying, and I can see the effort in every bit of it."],
  },
  {
    cue: null,
    said: ["Four months last Tuesday", "and he was four"],
    mi: ["What's he like to be with, your Arjun?"],
    empathy: ["So there's a bit of your own father in the pram with him."],
    support: ["Hello to Arjun, then, and to those ears."],
  },
];
