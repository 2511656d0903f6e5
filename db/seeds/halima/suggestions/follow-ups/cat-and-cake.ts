import type { StoryMoment } from "~/domain/simulator/story-moment";

export const catAndCake: StoryMoment[] = [
  {
    cue: null,
    said: ["Marble cake, the only", "A marble cake, dear"],
    mi: ["Who do you picture at the table, when that marble cake is cut?"],
    empathy: ["There's one cake that never lets you down, and your hands know it by now."],
    support: ["I can nearly smell it. What goes well with it, in your house?"],
  },
  {
    cue: null,
    said: ["She's about nine, and", "Every night when I"],
    mi: ["What does a visitor like that ask of you, in an evening?"],
    empathy: ["Nine years old, and punctual. It's company that comes of its own accord."],
    support: ["Give her my regards when she turns up. She's welcome to read along."],
  },
  {
    cue: null,
    said: ["One, a boy of", "There's a little boy"],
    mi: ["What are you to a boy of four, when he comes to find you?"],
    empathy: ["There's someone small who goes straight to your things, and knows they're good."],
    support: ["I'd love to hear what he got up to the last time he came."],
  },
  {
    cue: null,
    said: ["Fish heads, and the", "Anything with a head"],
    mi: ["What does she give you for it?"],
    empathy: ["She's well looked after, whatever's on the menu."],
    support: ["She has taste. What does she do when it's gone?"],
  },
  {
    cue: null,
    said: ["Every June, and half", "June, dear, if the"],
    mi: ["Who do you think of, when they're ripe?"],
    empathy: ["It comes once a year, and you're not the only one who looks out for it."],
    support: ["I'd be glad of one. How do you like to eat yours?"],
  },
  {
    cue: null,
    said: ["Kakak, mostly, or miss", "Miss, as a rule"],
    mi: ["What do you hear, when it's kakak and not miss?"],
    empathy: ["You've two names in that house, and neither was given you at birth."],
    support: ["I'd be happy to use the other one. What would you like me to call you?"],
  },
  {
    cue: null,
    said: ["Marketing, dear, third year", "It's marketing she does"],
    mi: ["What would you like to see her do with it?"],
    empathy: ["She's getting on with it, and you know where she's got to."],
    support: ["I like hearing about her. What does she say of it herself?"],
  },
  {
    cue: null,
    said: ["In three weeks, when", "When term ends, dear"],
    mi: ["What would you like those first days to be, with her back?"],
    empathy: ["You've counted how long it is, and it isn't very long."],
    support: ["I'm looking forward to it with you. What will the first meal be?"],
  },
];
