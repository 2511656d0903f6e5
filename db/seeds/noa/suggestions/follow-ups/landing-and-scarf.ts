import type { StoryMoment } from "~/domain/simulator/story-moment";

export const landingAndScarf: StoryMoment[] = [
  {
    cue: null,
    said: ["one time, and he", "i did once, and"],
    mi: ["What did his face tell you that he didn't say?"],
    empathy: ["You opened it, and something in how he was didn't fit."],
    support: ["Funny what a door remembers. Go on from there, or shut it again."],
  },
  {
    cue: null,
    said: ["two hours by train", "it's two hours, with"],
    mi: ["What do you think about, on the way up there?"],
    empathy: ["It's far enough to have to mean it."],
    support: ["Two hours to look out of a window. Would that be a good thing or a long one?"],
  },
  {
    cue: null,
    said: ["i've typed it and", "i'd have to talk"],
    mi: ["What's the hardest part, between wanting it and asking?"],
    empathy: ["You want it back, and he's standing between you and it."],
    support: ["It's yours and it's fine to want it. We could find words, if you'd like."],
  },
  {
    cue: null,
    said: ["have to ask nicely", "i'd love gerald back"],
    mi: ["What would it be like to have him home again?"],
    empathy: ["To get him back you'd need to be nice to the one who took him."],
    support: ["I'd like Gerald home too. No asking needed tonight."],
  },
  {
    cue: null,
    said: ["gran, in front of", "my gran did, for"],
    mi: ["What was she like, when she was making something?"],
    empathy: ["There's gran in every row of it."],
    support: ["I'd love to hear a bit about your gran, if she's good company."],
  },
  {
    cue: null,
    said: ["green, with one stripe", "it's green, sort of"],
    mi: ["What do you think of first, when you picture it?"],
    empathy: ["You can see it as clearly as if you had it on."],
    support: ["Tell me about it, wrong bits and all. I'm in no hurry."],
  },
];
