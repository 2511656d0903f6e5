import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfKidsAndAbena: StoryMoment[] = [
  {
    cue: null,
    said: ["By his school, if", "At the stop outside"],
    mi: ["What is it for you, going by and seeing him there?"],
    empathy: ["He keeps up that waving, whether it's you or not."],
    support: ["I love that he waves. You can stay with him a minute."],
  },
  {
    cue: null,
    said: ["A room in Peckham", "They live at their"],
    mi: ["What's the hardest thing, when you picture them there and you here?"],
    empathy: ["It's plain when you say it, them together and you by yourself."],
    support: ["If you want to tell me about that room, I'd listen. If not, that's all right."],
  },
  {
    cue: null,
    said: ["Somebody telling me about", "A full house, mostly"],
    mi: ["When did you last have somebody ask you about your own day?"],
    empathy: ["You miss being in the middle of a house, with someone curious about you."],
    support: ["I'm glad to ask, then. How did the shift go?"],
  },
  {
    cue: null,
    said: ["That they're in there", "That the hall light's"],
    mi: ["What do you want to be let in to, when you sit there?"],
    empathy: ["There's the width of a street between you, and it might be a hundred miles."],
    support: ["You can sit out here with me for a bit, engine off."],
  },
  {
    cue: null,
    said: ["They only ask what", "It scares me, yeah"],
    mi: ["What would tell you that they see somebody else than the one you fear?"],
    empathy: ["They ask what you used to ask, and you hear all of it in that."],
    support: ["That fear's out in the open now. We can go slowly with it."],
  },
  {
    cue: null,
    said: ["She asked if I", "Bring him in and"],
    mi: ["What did you want, that you couldn't ask her for?"],
    empathy: ["Somebody was simply kind, and it was more than you could stand just then."],
    support: ["It's all right that you walked out. We can leave the shop, or go back in."],
  },
  {
    cue: null,
    said: ["My bus, with me", "The 36, number and"],
    mi: ["What do you see of how she thinks of you, in that?"],
    empathy: ["She's put you right where you'd want to be."],
    support: ["That's a nice thing to have. What colour did she do the sky?"],
  },
  {
    cue: null,
    said: ["It's got a bell", "It's red, it was"],
    mi: ["What do you think he feels, going along on it?"],
    empathy: ["He'll be seen a mile off, on that."],
    support: ["A red one's the right sort. What does he call it?"],
  },
];
