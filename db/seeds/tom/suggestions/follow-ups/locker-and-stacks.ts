import type { StoryMoment } from "~/domain/simulator/story-moment";

export const lockerAndStacks: StoryMoment[] = [
  {
    cue: null,
    said: ["A mug, a towel", "Spare socks, soap, and"],
    mi: ["What did you do with those, when you cleared it?"],
    empathy: ["A few small things, and home was in there with you."],
    support: ["I like knowing what you kept by you. Is there one you've still got?"],
  },
  {
    cue: null,
    said: ["Two hundred feet and", "Taller than anything else"],
    mi: ["What did they mean to you, seen from far off?"],
    empathy: ["You've lived your life with those standing over you."],
    support: ["Where did you look up at them from? I'd like to picture it."],
  },
  {
    cue: null,
    said: ["Half the town, I'd", "All the old hands"],
    mi: ["Where would you be, if it were up to you?"],
    empathy: ["It'll be made a show of, and it was your place of work."],
    support: [],
  },
  {
    cue: null,
    said: ["They blow the legs", "A bang, and a"],
    mi: ["What do you think will go down with them, for you?"],
    empathy: ["So long standing there, and over in no time at all."],
    support: ["I'm ready to hear about them, while they're still up."],
  },
  {
    cue: null,
    said: ["Forty-one", "It was number forty-one"],
    mi: ["What comes back, when you say the number?"],
    empathy: ["You've not forgotten the number."],
    support: ["A man knows his own locker."],
  },
  {
    cue: null,
    said: ["There's the three of"],
    mi: ["When you picture them, what do you think of?"],
    empathy: [],
    support: [],
  },
];
