import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearEldestAndPhone: StoryMoment[] = [
  {
    cue: null,
    said: ["and one sister, they", "One helps a little"],
    mi: ["What would it be like to share that place with the others?"],
    empathy: ["They're there too, and for now you count on little from them."],
    support: ["I'd like to hear about those younger ones, in any order."],
  },
  {
    cue: null,
    said: ["Nobody asks it, you", "Sometimes yes, the youngest"],
    mi: ["What would you have done as a younger son?"],
    empathy: ["You never chose it, and sometimes maybe you look at it from outside."],
    support: ["You needn't be first at anything here."],
  },
  {
    cue: null,
    said: ["At fourteen, when I", "The day my father's"],
    mi: ["What did the boy you were want to do instead, just then?"],
    empathy: ["You were half a child when you took over a man's work."],
    support: ["I'd like to know that boy. You can tell me about him from before or after."],
  },
  {
    cue: null,
    said: ["We eat at the", "She tells me small"],
    mi: ["When do you feel closest to each other, over that phone?"],
    empathy: ["You've found small ways of being at home together, across all that."],
    support: [],
  },
  {
    cue: null,
    said: ["Yes, and then the", "Seldom, a minute costs"],
    mi: ["What would you settle with her, if there were time enough?"],
    empathy: ["Even your quarrels are cut short by the phone."],
    support: ["There's no hurry on this line. You can finish the sentence."],
  },
  {
    cue: null,
    said: ["Her bangles in the", "To be silent with"],
    mi: ["What would you most like to do beside her, without a word?"],
    empathy: ["It isn't the talk you miss, it's being in the same house."],
    support: ["Be still for a bit if you like. I'll wait here and not fill it."],
  },
  {
    cue: null,
    said: ["Warm, and then like", "want to be seen"],
    mi: ["What would you like her to see first?"],
    empathy: ["You want her to look at you, and you're afraid of it in the same breath."],
    support: ["You choose how much is seen here. I don't look closer than you let me."],
  },
];
