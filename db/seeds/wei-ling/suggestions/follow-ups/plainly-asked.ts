import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["they'd be so nice", "they wouldn't even scold"],
    mi: ["If they weren't so good about it, what would you want them to do?"],
    empathy: ["They'd say so little, and you'd feel every bit of it."],
    support: ["You'd mind for them before they'd even started. That's how close you are."],
  },
  {
    cue: null,
    said: ["i've met it ten", "the highlighter's doing all"],
    mi: ["What happens between you and that page?"],
    empathy: ["You keep meeting it, and it stays a stranger."],
    support: ["I had to smile, and I can see it's not so funny from over there."],
  },
];
