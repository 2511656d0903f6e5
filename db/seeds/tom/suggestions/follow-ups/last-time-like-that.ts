import type { StoryMoment } from "~/domain/simulator/story-moment";

export const lastTimeLikeThat: StoryMoment[] = [
  {
    cue: null,
    said: ["Like I say, four", "It was this morning"],
    mi: ["What was that like, this morning, before it eased?"],
    empathy: ["It was with you this morning, and it's been further off since."],
    support: [
      "I'm glad you gave it to me straight. We can stay with this morning as long as you need.",
    ],
  },
  {
    cue: null,
    said: ["Most of them, since", "Six nights out of"],
    mi: ["What do those nights ask of you, that a good one doesn't?"],
    empathy: ["That's nearly every night now, and few of them let you off."],
    support: ["I'm keeping count with you. We can go through one of them slowly, if you want."],
  },
  {
    cue: null,
    said: ["When she's in, I", "Once she's home I'd"],
    mi: ["What comes next, in your mind, once she's awake?"],
    empathy: ["She's the one you'd wake, and you know she'd want it."],
    support: ["We can get those first words ready, so they're to hand if you need them."],
  },
  {
    cue: null,
    said: ["In the sideboard, bottom", "The sideboard, under the"],
    mi: ["What was in your mind when you found it a home?"],
    empathy: ["It's put somewhere safe, where it'd be found."],
    support: [
      "I'm asking because I want to understand that folder. Tell me as much as you're able.",
    ],
  },
  {
    cue: null,
    said: ["I lay there a", "or this morning rather"],
    mi: ["With it there that long, how did you hold on?"],
    empathy: ["It kept hold of you a long while before it let go."],
    support: ["You put a time to it, and a length. I'm glad you told me."],
  },
  {
    cue: null,
    said: ["It's bills and policies", "It was in my"],
    mi: ["While you did the paperwork, what was the thought saying?"],
    empathy: ["The papers were only papers, and the thought sat beside them."],
    support: ["You kept the two apart for me, and with care. I'm reading them that way."],
  },
];
