import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearOnePlateAndStaircase: StoryMoment[] = [
  {
    cue: null,
    said: ["Jashim, he puts a", "The top-bed man, he"],
    mi: ["What do you think he's noticed about you?"],
    empathy: ["Someone watches your plate, without making a big thing of it."],
    support: ["It's good that there's one who watches it. I'd like to hear how the eating goes."],
  },
  {
    cue: null,
    said: ["At two, so that", "From September, at first"],
    mi: ["What made it change, about that time?"],
    empathy: ["It's become something with its own rule, that one plate."],
    support: ["I'd listen to what that one plate has come to be for you."],
  },
  {
    cue: null,
    said: ["With them beside me", "They'd hear what I"],
    mi: ["What would you like to tell your people, if nobody stood near?"],
    empathy: ["You look for a place where the call isn't overheard by those who know better."],
    support: [],
  },
  {
    cue: null,
    said: ["One signature, and seven", "That somebody says my"],
    mi: ["What would be lost for you, if it came to that?"],
    empathy: ["It takes others just a word to end it, and you carry that in your throat."],
    support: ["You needn't swallow it down here. Let it be as big as it is."],
  },
  {
    cue: null,
    said: ["Cold water, and to", "I breathe as under"],
    mi: ["What do you have at those times, that fear can't get at?"],
    empathy: ["You've learned a quiet way of getting through it."],
    support: ["Slow suits me too. We needn't go faster than you can."],
  },
];
