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
];
