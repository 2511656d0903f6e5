import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["I am ok, madam", "I am sitting on"],
    mi: ["How is it for you, to sit there for a while?"],
    empathy: ["There's a breeze on the stairs, and for now you're all right."],
    support: [],
  },
  {
    cue: null,
    said: ["friend Jashim I could", "my friend Jashim walks"],
    mi: ["What would you want to find out, if he walked with you?"],
    empathy: ["With him at your side it seems possible, as long as you needn't sign."],
    support: [],
  },
];
