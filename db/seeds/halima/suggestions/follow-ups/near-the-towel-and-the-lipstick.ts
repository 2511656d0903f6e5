import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearTheTowelAndTheLipstick: StoryMoment[] = [
  {
    cue: null,
    said: ["It's the calling, dear", "A curtain, a slipper"],
    mi: ["What would it take, to be called and not be so full already?"],
    empathy: ["You can't give her what she wants, and you're the one she asks."],
    support: [],
  },
  {
    cue: null,
    said: ["I fold it, dear", "I count five and"],
    mi: ["In those few seconds, what do you put away?"],
    empathy: ["There's a little ceremony to it, and then you're fit to be seen."],
    support: ["I wouldn't need you to put anything straight. Come as you are."],
  },
  {
    cue: null,
    said: ["No, she sees the", "She said once that"],
    mi: ["What do you hope she sees, when she looks at you?"],
    empathy: ["You hide it well enough that she takes it for something else."],
    support: ["She needn't know, and here you needn't hide it."],
  },
  {
    cue: null,
    said: ["I'd say leave me", "A word I learned"],
    mi: ["What do you fear more, what you'd say or how she'd look?"],
    empathy: ["That small thing stands between you and a word you couldn't take back."],
    support: ["The word can be said here and do no harm."],
  },
  {
    cue: null,
    said: ["fasting month, dear, before", "About half a year"],
    mi: ["What was it like to be tired, when there was still an end to it?"],
    empathy: ["It isn't the old sort of tiredness, the one a night would cure."],
    support: ["That's a long stretch, since then. We can go at whatever pace you've got."],
  },
  {
    cue: null,
    said: ["One night with the", "To be put to"],
    mi: ["What's the most restful part of that picture?"],
    empathy: ["You'd like it all to be somebody else's charge, just for one night."],
    support: [],
  },
  {
    cue: null,
    said: ["Nadia does, my eldest", "Nobody, I put on"],
    mi: ["What would you want to be noticed first, if someone looked properly?"],
    empathy: ["It would take somebody looking closely to see it."],
    support: ["I'd like to know what isn't on show. How tired is it, tonight?"],
  },
  {
    cue: null,
    said: ["I nodded off in", "In my knees, dear"],
    mi: ["When your body does that, what does it want to tell you?"],
    empathy: ["Your body has begun to say it for you, in the middle of things."],
    support: ["I'd be easier if you were sitting down while we write."],
  },
  {
    cue: null,
    said: ["I'd have liked her", "That I'd my blouse"],
    mi: ["What would you have said, if she had noticed?"],
    empathy: ["You'd covered it up, and wished somebody would see past the cover."],
    support: ["I'm looking past it now. What would I see?"],
  },
  {
    cue: null,
    said: ["It's healing, she knocked", "A sore that won't"],
    mi: ["What do you think of, when you look at that leg?"],
    empathy: ["It comes from one of those nights, and it's taking its time."],
    support: ["How do you get her to hold still for it? I'd like to know."],
  },
];
