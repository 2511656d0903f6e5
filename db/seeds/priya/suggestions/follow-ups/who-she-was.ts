import type { StoryMoment } from "~/domain/simulator/story-moment";

export const whoSheWas: StoryMoment[] = [
  {
    cue: null,
    said: ["and I went to", "I'd walk in and"],
    mi: ["Which part of that feeling do you miss the most?"],
    empathy: ["There, being good at it was something you could feel."],
    support: ["There's a spring in your words there. I like hearing about her at work."],
  },
  {
    cue: null,
    said: ["and the columns added", "I had an answer"],
    mi: ["What was she like, the you in the dream?"],
    empathy: ["For one night everything answered to you, and it was easy."],
    support: ["I'm glad you got to be her for a night."],
  },
  {
    cue: null,
    said: ["She wore red lipstick", "She'd take any dare"],
    mi: ["What would she say if she walked in now?"],
    empathy: ["You speak of her like a friend you've lost touch with."],
    support: ["She's great company, and she's there in the way you tell it."],
  },
  {
    cue: null,
    said: ["She makes a lasagne", "She gets quieter and"],
    mi: ["Just then, what would you like somebody to notice?"],
    empathy: ["The worse it gets, the more useful you become."],
    support: ["Now somebody's spotted it. There's nothing to be helpful with here."],
  },
  {
    cue: null,
    said: ["I've seen me when", "With her I'd see"],
    mi: ["What does your friend get from you, that you leave out for yourself?"],
    empathy: ["For her there's a reason. For you there's only a verdict."],
    support: ["You're standing very close to yourself there. It's a hard place to be kind from."],
  },
  {
    cue: null,
    said: ["I stood up straighter", "I caught sight of"],
    mi: ["Who was she, the woman with that pass?"],
    empathy: ["For a moment she was there, and then she had nowhere to go."],
    support: ["I'm glad she got to look out, even if it was short."],
  },
  {
    cue: null,
    said: ["She likes rye bread", "She's quicker than me"],
    mi: ["Which bit of her would you like to have round more often?"],
    empathy: ["She's still in there, with a good bit of cheek to her."],
    support: ["I'm very pleased to hear she's about."],
  },
  {
    cue: null,
    said: ["Like putting down shopping", "it goes right down"],
    mi: ["What's in that second, that you don't get elsewhere?"],
    empathy: ["One breath of lightness, and then the rest comes back with the change."],
    support: ["I'm glad there's a counter where you get to feel that."],
  },
  {
    cue: null,
    said: ["I'd have asked for", "Could I stay in"],
    mi: ["What might have happened next, if you'd got it out?"],
    empathy: ["So near to being told, and then the shop went on being a shop."],
    support: ["You've said it now, with nobody waiting behind you."],
  },
];
