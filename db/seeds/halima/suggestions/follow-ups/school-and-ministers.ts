import type { StoryMoment } from "~/domain/simulator/story-moment";

export const schoolAndMinisters: StoryMoment[] = [
  {
    cue: null,
    said: ["She stood at the", "She never raised her"],
    mi: ["What was it like to have that headmistress waiting for you at home?"],
    empathy: ["She had no need to be loud. People knew where they were with her."],
    support: ["I like to picture her at work. How did she look at you, among the others?"],
  },
  {
    cue: null,
    said: ["A government girls' school", "Six hundred girls, a"],
    mi: ["Among all those girls, what was it to be the one who was hers?"],
    empathy: ["Six hundred of them, and she had hold of the whole school."],
    support: ["I can nearly see that school. Where would you have been standing?"],
  },
  {
    cue: null,
    said: ["She sent a ministry", "She'd corrected a letter"],
    mi: ["What did you think of her, when that story went round?"],
    empathy: ["Not even a ministry was let off a mistake."],
    support: ["I'm delighted by that. What else did she ever send back?"],
  },
  {
    cue: null,
    said: ["English and arithmetic", "Arithmetic mostly, and English"],
    mi: ["When you think of her at the blackboard, what do you hear?"],
    empathy: ["It was numbers and words with her, and both had to be right, I imagine."],
    support: ["I'd like to have had one lesson. What did you get from hers?"],
  },
];
