import type { StoryMoment } from "~/domain/simulator/story-moment";

export const wordsAndHours: StoryMoment[] = [
  {
    cue: null,
    said: ["At three for the", "half past five, when"],
    mi: ["What time would you get up, if it were only yourself you had to please?"],
    empathy: ["Her day starts before it's properly light, and yours along with it."],
    support: ["That's a very early start. How do you keep yourself warm at it?"],
  },
  {
    cue: null,
    said: ["A bed, her chair", "It's next to the"],
    mi: ["When you go in there, what do you see first?"],
    empathy: ["You know that room with your eyes shut, I think."],
    support: ["I can see it a bit. Where do you sit, when you're in there?"],
  },
  {
    cue: null,
    said: ["White and fine, down", "It's long still, and"],
    mi: ["What passes between you, while you're at it?"],
    empathy: ["There's something tender about that last plait of the day."],
    support: ["I'd like to hear if she talks to you, while you do it."],
  },
];
