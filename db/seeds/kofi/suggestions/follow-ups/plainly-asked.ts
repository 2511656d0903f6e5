import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["Put me on shift", "He gave away my"],
    mi: ["What did you want to happen, after you'd said it to his face?"],
    empathy: ["He took what wasn't his, and you told him, and it was loud."],
    support: ["That's your side of it, and I've got it. What do they leave out?"],
  },
  {
    cue: null,
    said: ["Not one word of", "I was brought up"],
    mi: ["What's it been like, to be clean of that and still written up?"],
    empathy: ["You kept your language, and it's the loudness that has counted."],
    support: ["I've taken that in, loud and no more. What was it you were saying?"],
  },
  {
    cue: null,
    said: ["With their mum, in", "It's my hook by"],
    mi: ["What do you see, when you think of that house at this hour?"],
    empathy: ["You know precisely what's happening there, and you're not in it."],
    support: ["Be there in your mind a minute, if you like. Whose bed first?"],
  },
  {
    cue: null,
    said: ["The rest is with", "It goes back and"],
    mi: ["How is it for you, having it go on over your head?"],
    empathy: ["Two sets of people are writing to each other, and you're paying for it."],
    support: ["It's an odd place to be. How much of it do you want to talk about?"],
  },
  {
    cue: null,
    said: ["Final warning, or out", "A warning, or my"],
    mi: ["Which of those would you be most afraid to lose?"],
    empathy: ["You can see it go, one after the other, down to the kids."],
    support: ["Let's not run on ahead too fast. Which bit's keeping you up?"],
  },
];
