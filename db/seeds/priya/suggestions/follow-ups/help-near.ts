import type { StoryMoment } from "~/domain/simulator/story-moment";

export const helpNear: StoryMoment[] = [
  {
    cue: null,
    said: ["There's a lady doctor", "I looked, and they've"],
    mi: ["What made you go and look?"],
    empathy: ["You've edged a little way towards her, and stopped to see how that felt, maybe."],
    support: ["I'm glad to hear you looked. We can stay at that step as long as you want."],
  },
  {
    cue: null,
    said: ["In two weeks, the", "The second week of"],
    mi: ["What would you like to have said, by the time she drives off again?"],
    empathy: ["It's a date you've got your eye on, I think."],
    support: ["If you'd like to gather a few words before she comes, I'll do it with you."],
  },
  {
    cue: null,
    said: ["I've got the text", "I might text Debbie"],
    mi: ["What is it that your thumb is waiting for?"],
    empathy: ["It's all there, short of one press."],
    support: ["I can sit here while it's unsent. There's no hurry about that button."],
  },
  {
    cue: null,
    said: ["The queue at the", "If there's a queue"],
    mi: ["What would you do with a break that didn't need a loaf at the end?"],
    empathy: ["You've turned waiting your turn into a holiday. It's funny, and it's very little."],
    support: [],
  },
  {
    cue: null,
    said: ["My mother-in-law, she's got", "His granny, she's thrilled"],
    mi: ["What goes on in you, as he's carried off?"],
    empathy: ["He's happily received, and I wonder where it leaves your arms."],
    support: ["You don't have to be glad about it here. It can be mixed."],
  },
  {
    cue: null,
    said: ["I'd like to tell", "Could you let me"],
    mi: ["What would it give you, to be left to do it your own clumsy way?"],
    empathy: ["You want room to be a beginner with your own son."],
    support: ["Have a go at saying it to me, any way that it comes out."],
  },
];
