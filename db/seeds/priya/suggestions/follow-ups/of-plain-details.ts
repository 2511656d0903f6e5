import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofPlainDetails: StoryMoment[] = [
  {
    cue: null,
    said: ["says special delivery, handle", "Special delivery, it says"],
    mi: ["What were the two of you like, back when you found that one funny?"],
    empathy: [
      "A joke between two people who move things for a living, and now it has a baby in it.",
    ],
    support: ["I like that onesie. Stay with the people who chose those words, if you'd like."],
  },
];
