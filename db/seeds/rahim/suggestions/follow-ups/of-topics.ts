import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["I am ok, madam", "I am sitting on"],
    mi: ["What are you glad to have left behind, coming out there?"],
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
