import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["something is torn, and", "The shoulder, it was"],
    mi: ["What does it keep you from, each day, that you want most?"],
    empathy: ["It's quickly told, and it's got hold of your whole trade."],
    support: ["I can follow you. Begin wherever you like, at the shoulder or yourself."],
  },
  {
    cue: null,
    said: ["The young one beside", "No other man, thank"],
    mi: ["What did you think, when you found that it was only you?"],
    empathy: ["You looked to the others first, even in telling it."],
    support: [
      "It's like you to be glad for the other one. And for yourself there's room here too.",
    ],
  },
  {
    cue: null,
    said: ["Because of the shoulder", "My arm doesn't let"],
    mi: ["What do you do with your strength, now it isn't asked for?"],
    empathy: ["Your will is still there, and the arm doesn't follow."],
    support: ["You don't have to lift anything here."],
  },
  {
    cue: null,
    said: ["Each month on the", "I sent it always"],
    mi: ["What was that day like, when you still had something to send?"],
    empathy: ["The fifth was your day, and now it only passes."],
    support: ["I can see what that date has lost. Tell me of a good fifth, if you want."],
  },
];
