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
  {
    cue: null,
    said: ["loads of it", "eggs, i think. on toast"],
    mi: ["What's your best way of having it?"],
    empathy: ["So something in you does fancy a bite."],
    support: ["It's nice to hear you fancy something."],
  },
  {
    cue: null,
    said: ["toast at about one", "some cereal this morning"],
    mi: ["How has eating been going, the rest of the day?"],
    empathy: ["Food's turned into something you get a little of, in passing."],
    support: ["A bit of food, on a day like this, is you looking after yourself."],
  },
  {
    cue: null,
    said: ["my coat and the", "a blanket and two"],
    mi: ["How does it feel, once you're under there?"],
    empathy: ["You've made a sort of nest out of what was to hand."],
    support: ["Warm and close by sounds right for nights like these."],
  },
];
