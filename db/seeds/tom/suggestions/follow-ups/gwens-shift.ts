import type { StoryMoment } from "~/domain/simulator/story-moment";

export const gwensShift: StoryMoment[] = [
  {
    cue: null,
    said: ["Ten o'clock, same as", "It'll be ten, going"],
    mi: ["What are you hoping for, when ten comes round?"],
    empathy: ["You know her lates well enough to set a clock by."],
    support: ["I can be here for some of the time between, if that's any use."],
  },
  {
    cue: null,
    said: ["Still at work, she", "It wants a while"],
    mi: ["What would you want to have got said, before she's in?"],
    empathy: ["She's out yet, and you've one ear on the time."],
    support: ["There's a good while till ten. We needn't cram it."],
  },
  {
    cue: null,
    said: ["I've the dog meanwhile", "After that there's Gwen"],
    mi: ["What do you do with the house, when there's just you in it?"],
    empathy: ["It's the dog and you, then, and a gap before Gwen."],
    support: [],
  },
  {
    cue: null,
    said: ["She is, aye", "Aye, on till ten"],
    mi: ["How's the house, from two on?"],
    empathy: ["So it's you in the house from two o'clock to ten, and it's a long stretch."],
    support: ["I can be here through some of it. What would you like to do with that?"],
  },
  {
    cue: null,
    said: ["Lates, all this week", "It's lates she's on"],
    mi: ["What are lates like, for the pair of you?"],
    empathy: ["It's lates, then, and the evening is yours to get through."],
    support: ["You've put me right, and I'm glad. She'll be home tonight, and we've till then."],
  },
  {
    cue: null,
    said: ["Half one she left", "She went off about"],
    mi: ["What's the afternoon like from then on?"],
    empathy: ["She's been gone a good many hours already."],
    support: ["You've had a long day of it. I can be part of the end of it."],
  },
];
