import type { StoryMoment } from "~/domain/simulator/story-moment";

export const theDanceAndAfter: StoryMoment[] = [
  {
    cue: null,
    said: ["We had yellow raincoats", "One could not hear"],
    mi: ["How did he look, that day?"],
    empathy: ["You went to see the falls, and it was him you came home with."],
    support: ["I enjoyed the outing, spray and all."],
  },
  {
    cue: null,
    said: ["and after that he", "and then he mended"],
    mi: ["What did you make of him, mending things for you?"],
    empathy: ["He said he was sorry with a bouquet, and then he meant it with a screwdriver."],
    support: ["A handsome way to make up for a thing."],
  },
  {
    cue: null,
    said: ["A blue one with", "with a small white"],
    mi: ["How did you feel in it, that evening?"],
    empathy: ["You made it yourself, and it sounds as if you'd wear it again."],
    support: ["A dress worth stitching, and worth remembering to the collar."],
  },
  {
    cue: null,
    said: ["He never learned it", "We danced at every"],
    mi: ["What music did they play for the two of you?"],
    empathy: ["He danced for your sake, all his life."],
    support: ["A willing man, and that's worth more than the steps."],
  },
  {
    cue: null,
    said: ["It was blue for", "Not so very much"],
    mi: ["What did he do with that face of his?"],
    empathy: ["It hurt a little, and it seems to have been worth it."],
    support: ["It was the beginning of something, so I suppose it can be pardoned."],
  },
  {
    cue: null,
    said: ["The clock is in", "and the clock hangs"],
    mi: ["What was said over that cake?"],
    empathy: ["A cake and a clock, for all those years on the ward."],
    support: ["Something sweet after so much work, and it keeps the time as well."],
  },
  {
    cue: null,
    said: ["in the forest preserve", "We went after rain"],
    mi: ["Who had the better eye for them?"],
    empathy: ["It was never only the mushrooms, I think."],
    support: ["I can smell the woods from here."],
  },
  {
    cue: null,
    said: ["on the same morning", "and so did I"],
    mi: ["How did you feel, walking out of there?"],
    empathy: ["So you went in together as guests, and came out belonging."],
    support: ["A proud day, and you've kept it well."],
  },
  {
    cue: null,
    said: ["An engineering office downtown", "He was with one"],
    mi: ["What was he like, when he came home from there?"],
    empathy: ["One man and one firm, and a great many mornings."],
    support: ["A steady man, by the sound of it, and the office was lucky."],
  },
];
