import type { StoryMoment } from "~/domain/simulator/story-moment";

export const herTownAndDays: StoryMoment[] = [
  {
    cue: null,
    said: ["everyone knows your mum", "one high street, one"],
    mi: ["What did it give you, that a city hasn't?"],
    empathy: ["You can see it, plain and small as it is."],
    support: ["I'd like a walk down that street. What's the first thing you'd get?"],
  },
  {
    cue: null,
    said: ["not very, my neck", "it's ok till about"],
    mi: ["What keeps you there, all the same?"],
    empathy: ["It'll do until the night gets late."],
    support: ["What time is it with you now, and how's your neck?"],
  },
  {
    cue: null,
    said: ["ha, i wish, they", "i'd show you if"],
    mi: ["What do you like in those drawings?"],
    empathy: ["They make you laugh, and that's rare at the moment."],
    support: ["Describe one, I'm good with bad drawings."],
  },
];
