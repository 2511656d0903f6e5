import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["for him it had", "it was so sudden"],
    mi: ["What do you make of those months, looking back?"],
    empathy: ["He got used to it over months, and you were handed it all at once."],
    support: [],
  },
  {
    cue: null,
    said: ["he's known her long", "there's a girl in"],
    mi: ["What's the worst thing about knowing?"],
    empathy: ["Your place hadn't even gone cold."],
    support: ["A second blow on top of the first one. It gets its own anger."],
  },
  {
    cue: null,
    said: ["he took the coffee", "almost from the start"],
    mi: [],
    empathy: ["He's moved out, and the flat hasn't quite been told."],
    support: ["Things like that can sit where they are. There's no hurry about any of it."],
  },
  {
    cue: null,
    said: ["that's the mad bit", "you can't fight with"],
    mi: ["What would you have wanted to fight about?"],
    empathy: ["Even a row would have been something to hold on to."],
    support: ["You'd have had it out, given the chance. You weren't given the chance."],
  },
  {
    cue: null,
    said: ["on a sofa bed", "i walk past it"],
    mi: ["What do you hope for, when you think of where he is?"],
    empathy: ["You still carry a map with him on it."],
    support: ["Eight days in, of course your head still knows the way."],
  },
];
