import type { StoryMoment } from "~/domain/simulator/story-moment";

export const justSaidOfTheLads: StoryMoment[] = [
  {
    cue: null,
    said: ["One of them lifted", "have had to be"],
    mi: ["What would you have wanted to happen, if you'd faced round?"],
    empathy: ["You'd guess they saw, and they let it be."],
    support: ["You can say what it left you with. I won't judge it."],
  },
  {
    cue: null,
    said: ["I stood there at", "could tell you the"],
    mi: ["What were you really looking at, all that time?"],
    empathy: ["You were hiding in plain sight, with your nose to a window."],
    support: ["I don't laugh at it, though it's funny too. Stay as long as you like."],
  },
  {
    cue: null,
    said: ["have liked the mickey", "Part of me was"],
    mi: ["In your mind, how does it go, the time you do stop?"],
    empathy: [],
    support: ["If there's ever a next time you'd want, I'm glad to think it out with you."],
  },
  {
    cue: null,
    said: ["Baz, in Tesco, off", "It was Baz I"],
    mi: ["What was there between you, under all that looking and not saying?"],
    empathy: ["Two old workmates, and neither knew how to get past all right."],
    support: ["What was Baz like to work with? I'd like to hear."],
  },
  {
    cue: null,
    said: ["I'd the lights off", "I don't believe so"],
    mi: ["What was it like, watching it from where you were?"],
    empathy: ["You were close enough to see in, and you weren't seen."],
    support: [],
  },
  {
    cue: null,
    said: ["None, not to sit", "Two or three across"],
    mi: ["Where do you think of them all being, of an evening?"],
    empathy: ["So many men you knew, and hardly any you get near now."],
    support: ["I'd like to hear about the one that comes first to mind."],
  },
  {
    cue: null,
    said: ["I'd have to want", "I've had one up"],
    mi: ["What would you be ringing for, underneath?"],
    empathy: ["You've thought of it, and there's no reason you'd count as a reason."],
    support: ["If you want to find a first line for one of them, we can."],
  },
];
