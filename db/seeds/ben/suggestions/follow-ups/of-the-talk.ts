import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["and the number was", "I'd given this number"],
    mi: ["What were you hoping to find?"],
    empathy: ["All that time it was for other people, and then it was for you."],
    support: ["I'm glad the number works in your direction too."],
  },
  {
    cue: null,
    said: ["Call it a five", "I'm very compliant right"],
    mi: ["What's in that number, that kept it from being lower?"],
    empathy: ["Willing, with one hand still on the door frame."],
    support: ["An honest number beats a polite one."],
  },
  {
    cue: null,
    said: ["Like after a decent", "and better than when"],
    mi: ["What shifted, do you think?"],
    empathy: ["A bit emptied, maybe, the way one is after saying something true."],
    support: ["You've been through something just now. No need to get up from it at once."],
  },
  {
    cue: null,
    said: ["That nobody had to", "That I got through"],
    mi: ["How did that feel, while it was going on?"],
    empathy: ["Nothing had to be solved or dressed up, and you were still there."],
    support: ["You stayed with it without the usual props, and I noticed."],
  },
  {
    cue: null,
    said: ["That I'm not safe", "It means I'm the"],
    mi: ["What is it like to go on shift carrying that?"],
    empathy: ["What you once trusted in yourself has a question mark on it now."],
    support: ["It matters enormously to you, to be someone people can be safe with."],
  },
  {
    cue: null,
    said: ["There's no time to", "they pay us for"],
    mi: ["What would you want to have time for, apart from work?"],
    empathy: ["So it's not money you're short of."],
    support: ["Good that there's one column that adds up."],
  },
];
