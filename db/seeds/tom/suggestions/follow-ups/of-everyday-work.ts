import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofEverydayWork: StoryMoment[] = [
  {
    cue: null,
    said: ["Middling. Sat in", "The dog's on my"],
    mi: ["What was the day like, before you sat down to this?"],
    empathy: ["Not good and not bad, and you're where you are, with the evening round you."],
    support: ["You can stay put just there. I've no plans to move you."],
  },
];
