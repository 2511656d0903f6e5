import type { StoryMoment } from "~/domain/simulator/story-moment";

export const tramsAndMint: StoryMoment[] = [
  {
    cue: null,
    said: ["i'm meant to get", "it goes the other"],
    mi: ["How did you come to get on that one?"],
    empathy: ["Your feet took you the old way before your head could say anything."],
    support: [],
  },
  {
    cue: null,
    said: ["she wrote it on", "four for the shops"],
    mi: ["How did it feel, having someone show you that?"],
    empathy: ["Somebody once made this city small enough for you to find your way in."],
    support: ["There's a kindness in that number, and you've kept it."],
  },
  {
    cue: null,
    said: ["the one by the", "there was a post"],
    mi: ["What was going on in you, getting off there?"],
    empathy: ["One thing about the place stayed with you, and the rest is a blur."],
    support: [],
  },
  {
    cue: null,
    said: ["five minutes, i think. it", "a couple of minutes"],
    mi: ["What were those minutes like, from the inside?"],
    empathy: ["A few minutes on the clock, and much longer in your body."],
    support: ["You were in it alone for every one of those minutes."],
  },
  {
    cue: null,
    said: ["it's ok now", "air's going in and"],
    mi: ["What helps it stay like that while we talk?"],
    empathy: ["It's moving again, though you're keeping half an eye on it."],
    support: ["Good that there's some air in it. We can go at that pace."],
  },
  {
    cue: null,
    said: ["miles past mine", "two stops late"],
    mi: ["How were you, once you were out in the open?"],
    empathy: ["It carried you well past your own stop before you were out."],
    support: ["You found your way off. The rest can be told slowly."],
  },
  {
    cue: null,
    said: ["at the post office", "the stop before the"],
    mi: ["What was the walk like, after that?"],
    empathy: ["The last bit had to be on foot, with ground under you."],
    support: [],
  },
  {
    cue: null,
    said: ["a big white one", "extra strong, out of a"],
    mi: ["What did it do, having that in your mouth?"],
    empathy: ["Something so strong there wasn't room for anything else for a second."],
    support: ["A mint that stays in the mind. Somebody gave you that."],
  },
  {
    cue: null,
    said: ["with a hat", "an enormous handbag"],
    mi: ["What do you remember most about how she was with you?"],
    empathy: ["Someone you'd never met, and you can still see exactly what she had on."],
    support: ["I can see her. Thanks for painting her."],
  },
  {
    cue: null,
    said: ["with nice eyebrows", "like me but ironed"],
    mi: ["What happens in you, when you look at her picture?"],
    empathy: ["You look at her and end up marking yourself."],
    support: ["It stings, and you still managed to be funny about it."],
  },
];
