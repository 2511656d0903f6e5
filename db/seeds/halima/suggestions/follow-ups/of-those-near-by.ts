import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofThoseNearBy: StoryMoment[] = [
  {
    cue: null,
    said: ["Rani, and she carries", "That's Rani, next door's"],
    mi: ["What is it like, to have royalty to tea?"],
    empathy: ["She carries herself as a queen, and she's let you into her court."],
    support: ["I'd bow, if I were nearer. What does she think of tonight?"],
  },
];
