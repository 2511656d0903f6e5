import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["Same chair, second cup", "I've moved to the"],
    mi: ["What would count as better, by however little?"],
    empathy: ["You've kept your own weather report, and it's holding steady."],
    support: ["I'm glad you gave me that. It's a start, and you can stay sitting."],
  },
  {
    cue: null,
    said: ["Four hours about, and", "I'm in bed past"],
    mi: ["What happens in the waking part?"],
    empathy: ["It's not much sleep, and it's in pieces."],
    support: ["I'm not asking you to sleep. You can tell me about the second half."],
  },
];
