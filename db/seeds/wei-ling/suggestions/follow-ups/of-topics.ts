import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["today i had noodles", "by now i don't"],
    mi: ["What was different, back when you did notice being hungry?"],
    empathy: ["Food has gone to the edge of the day, something other people remember."],
    support: ["I'm glad there were noodles, at least. A bowl like that counts with me."],
  },
  {
    cue: null,
    said: ["there was someone in", "had a thing with"],
    mi: ["If that isn't the sore spot, what is, these days?"],
    empathy: ["It came and went without much noise, and it isn't what keeps you busy now."],
    support: ["Good to know. We can leave him back there in year one."],
  },
];
