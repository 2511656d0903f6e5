import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["I still hem things", "and then I take"],
    mi: ["When you're at one of those hems, late at night, who are you?"],
    empathy: ["It isn't much sewing, and it's enough to keep something in your hands awake."],
    support: ["I'd like to sit by while you do it. What sort of cloth is it?"],
  },
];
