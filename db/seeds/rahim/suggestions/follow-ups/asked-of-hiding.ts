import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfHiding: StoryMoment[] = [
  {
    cue: null,
    said: ["That I don't ask", "am not a lazy"],
    mi: ["Who is it that looks at you as if you had chosen this?"],
    empathy: ["It matters to you that someone sees the difference between you and what happened."],
    support: ["I've understood that: it wasn't your choice. I don't read you as lazy or begging."],
  },
];
