import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearShameAndThatSentence: StoryMoment[] = [
  {
    cue: null,
    said: ["my year, all forty", "the coffee machine lot"],
    mi: ["What did you see on their faces?"],
    empathy: ["You could feel all of them seeing it, in a little corridor or a crowd."],
    support: ["Nobody's head is on one side here. Say it as you like."],
  },
  {
    cue: null,
    said: ["i was the last", "being happy at people"],
    mi: ["What would you tell the version of you who didn't know yet?"],
    empathy: ["You were open about it all, and it turned out you were the last to hear."],
    support: ["There's nothing to be ashamed of, having been happy. I'd say it again."],
  },
];
