import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfAnything: StoryMoment[] = [
  {
    cue: null,
    said: ["The local one, talk", "Whichever has the brass"],
    mi: ["What does having the radio on do for you?"],
    empathy: ["Something familiar coming out of it, and a room that's less empty for it, maybe."],
    support: ["Leave it on while we talk, if you'd like it there."],
  },
  {
    cue: null,
    said: ["was the works shutting", "It was March that"],
    mi: ["Who were you before it, that you've lost hold of since?"],
    empathy: ["There's a clear line through it for you: before, and after."],
    support: [],
  },
  {
    cue: null,
    said: ["You get one day", "More wearing than bad"],
    mi: ["Which hour of it would you change first, if any hour could be changed?"],
    empathy: ["One day laid on top of the last, and the weight is in the repeating."],
    support: ["We can talk about just today, and leave tomorrow where it is."],
  },
];
