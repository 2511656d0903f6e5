import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["That I was in"],
    mi: ["How did you stand there, in that quiet?"],
    empathy: ["You'd brought the whole night in with you, and the round simply closed over it."],
    support: [
      "You stood through that round with somebody missing from it. It's a lot to have carried so politely.",
    ],
  },
  {
    cue: null,
    said: ["I'd be asleep by", "Not at the moment"],
    mi: ["How do you find it, having nobody in that spot just now?"],
    empathy: ["There'd hardly be any of you left over for someone."],
    support: ["A tired man's answer, and an honest one."],
  },
  {
    cue: null,
    said: ["I've still got the", "quite two years out"],
    mi: ["How do those months feel, looking back over them?"],
    empathy: ["New enough to count it in months, and already a long way in."],
    support: ["You've met a great deal, for not quite two years."],
  },
];
