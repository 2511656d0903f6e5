import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["Gwen left the page", "It was raining and"],
    mi: ["What did you hope it might be, when you first looked?"],
    empathy: ["It was there at the right minute, when you'd nothing else left to do."],
    support: ["I'm glad you thought you'd see. It can be whatever you want it to be."],
  },
  {
    cue: null,
    said: ["Lighter, a bit, like", "I've talked more in"],
    mi: ["What's left you, now that's been said?"],
    empathy: ["It's taken some doing, and you can feel it."],
    support: [],
  },
  {
    cue: null,
    said: ["That I've said it", "That a thing can"],
    mi: ["What might you do, now you know that?"],
    empathy: ["You've found it can be spoken, and nothing falls down."],
    support: [],
  },
  {
    cue: null,
    said: ["That thirty-one years can", "It means there's no"],
    mi: ["What has that been like for you?"],
    empathy: ["A whole life's knowing, and it was given back to you as if it weighed nothing."],
    support: ["It weighs something here. Say whatever you'd want known about it."],
  },
  {
    cue: null,
    said: ["Just me and Gwen", "With my wife, and"],
    mi: ["What's it like, the nights or days when it's only you two?"],
    empathy: ["It's a small household, and there's a lot of quiet in it."],
    support: ["I'm glad there's a dog in it. Tell me how the three of you get along."],
  },
  {
    cue: null,
    said: ["I'm not a man", "Five, if Gwen asks"],
    mi: ["What puts it at that, and not a notch lower?"],
    empathy: ["You've given it as you find it, without dressing it up."],
    support: ["We'll take that as it stands. What would you like to do with it?"],
  },
];
