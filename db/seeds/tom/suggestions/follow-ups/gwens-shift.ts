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
];
