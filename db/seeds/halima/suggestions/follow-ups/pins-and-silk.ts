import type { StoryMoment } from "~/domain/simulator/story-moment";

export const pinsAndSilk: StoryMoment[] = [
  {
    cue: null,
    said: ["the night market, one", "It was narrow, dear"],
    mi: ["What can you still see from the door, if you look in?"],
    empathy: [],
    support: ["I'd like to stand in it with you. Who's coming through the door?"],
  },
  {
    cue: null,
    said: ["A cream one, for", "For a cousin, dear"],
    mi: ["What did you feel, when it was on her in the end?"],
    empathy: ["You found your way by doing it wrong, and she wore it anyhow."],
    support: [],
  },
  {
    cue: null,
    said: ["From an aunt, on", "An aunt of mine"],
    mi: ["What did you love about it, when you were so small?"],
    empathy: ["It's old, this thing you do, and it came down to you at somebody's knee."],
    support: ["I can see you at that pedal. What would you two be making?"],
  },
  {
    cue: null,
    said: ["In the chest, folded", "It's four metres, dear"],
    mi: ["What is it waiting for, do you think?"],
    empathy: ["It's been kept so carefully that I think it's more than cloth."],
    support: ["I'd like to see it unfolded. What did you have in mind for it?"],
  },
  {
    cue: null,
    said: ["She liked it, she", "She sent me a"],
    mi: ["What did you see, when she walked away from you in it?"],
    empathy: ["She got to be beautiful, and you had a hand in it."],
    support: [],
  },
  {
    cue: null,
    said: ["it to the fish", "man took it, dear"],
    mi: ["What do you make of that whole business now, looking back?"],
    empathy: ["It ended well for it, after all that trouble."],
    support: ["I'm very pleased for the goat. What did the bride say?"],
  },
  {
    cue: null,
    said: ["weeks, with a fitting", "About three weeks, dear"],
    mi: ["What did you get to know of a girl, in those weeks?"],
    empathy: ["It was weeks of her coming and going, and each dress had its own time."],
    support: ["I'd like to hear about the day it was ready."],
  },
  {
    cue: null,
    said: ["A fitted blouse, worn", "It's a blouse with"],
    mi: ["What would you want to be able to feel, with one on?"],
    empathy: ["You describe it as a woman who has cut a good many."],
    support: ["I can picture it now. Have you one that you like best?"],
  },
  {
    cue: null,
    said: ["Woven silk, with gold", "Cloth with gold thread"],
    mi: ["What is it like, to have something like that under your scissors?"],
    empathy: ["It's a splendid cloth, and it asks something of whoever's going to cut it."],
    support: ["I'd love to see it in the light. When did you last handle any?"],
  },
];
