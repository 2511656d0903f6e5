import type { StoryMoment } from "~/domain/simulator/story-moment";

export const thatNightInDetail: StoryMoment[] = [
  {
    cue: null,
    said: ["A bloke with chest", "Someone's heart was playing"],
    mi: ["What does it do to you, that he came right?"],
    empathy: ["So somebody came out of that night all right."],
    support: ["Good that one of them was fine in the end."],
  },
  {
    cue: null,
    said: ["looked at you over", "She only ever used"],
    mi: ["What did her look say, over those red frames?"],
    empathy: ["You can still see exactly how she wore them."],
    support: ["They've got her in them, those glasses."],
  },
  {
    cue: null,
    said: ["ginger icing on top", "A kind of biscuit"],
    mi: ["How did it taste, that day?"],
    empathy: ["Just the one piece, and you remember it."],
    support: ["That sounds like a proper bit of baking."],
  },
  {
    cue: null,
    said: ["they flower red at", "Everyone's card has one"],
    mi: ["What goes through you, when you see the front of it?"],
    empathy: [],
    support: [],
  },
  {
    cue: null,
    said: ["chewed at the end", "Just a red biro"],
    mi: ["What do you think of, when you see the teeth marks?"],
    empathy: ["Hers right down to the bite marks."],
    support: ["Nothing special, and very much someone's."],
  },
  {
    cue: null,
    said: ["the nurses turned thirty", "It was for a"],
    mi: ["The cake and the rest of that day, how do they sit together?"],
    empathy: ["So the day had a party in it as well."],
    support: [],
  },
  {
    cue: null,
    said: ["Some bloke in a", "A man in a"],
    mi: ["What is it about him that's stuck?"],
    empathy: ["He's stayed with you, blazer and all."],
    support: ["It's a strange thing to be left holding, a man in a blazer."],
  },
  {
    cue: null,
    said: ["You could hear it", "like the rest of"],
    mi: ["What else has stayed from that night?"],
    empathy: ["Rain over the top of all of it."],
    support: ["I can picture the place a little now."],
  },
];
