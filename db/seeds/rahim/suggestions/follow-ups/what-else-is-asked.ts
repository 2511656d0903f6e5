import type { StoryMoment } from "~/domain/simulator/story-moment";

export const whatElseIsAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["From a cartoon she", "in a film for"],
    mi: ["What would you do, if some really fell for her?"],
    empathy: ["She's set her heart on something that neither of you has ever touched."],
    support: ["I'd like to see her with it. What does she think it tastes of?"],
  },
  {
    cue: null,
    said: ["He talks then of", "He only puts the"],
    mi: ["What would you like him to understand of your quiet?"],
    empathy: ["He doesn't ask, he makes a bit of noise that you can hide in."],
    support: ["He's found his way of being with a quiet man. And how would you like it from me?"],
  },
  {
    cue: null,
    said: ["It rained, and I", "All was so clean"],
    mi: ["What did you hope for, on that day?"],
    empathy: ["Everything was new, and you took it all in."],
    support: ["I can see you standing there. Tell me who was the first to say a word to you."],
  },
  {
    cue: null,
    said: ["With a long straight", "You pull a long"],
    mi: ["What goes on in you, when it's right?"],
    empathy: ["One hears the master in it, it sounds simple and surely isn't."],
    support: ["I'll never do it like that. Tell me what the hardest corner was."],
  },
  {
    cue: null,
    said: ["Tin roof, two rooms", "Two rooms of tin"],
    mi: ["Where in that house do you feel most at home?"],
    empathy: [],
    support: ["I can see the house now. Which sound would I hear first in it?"],
  },
  {
    cue: null,
    said: ["I have a small", "I look up each"],
    mi: ["What would you like to be able to say, with those words?"],
    empathy: ["You fetch each word yourself, and you've come a long way with it."],
    support: [],
  },
];
