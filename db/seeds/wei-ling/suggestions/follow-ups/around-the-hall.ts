import type { StoryMoment } from "~/domain/simulator/story-moment";

export const aroundTheHall: StoryMoment[] = [
  {
    cue: null,
    said: ["he's behind the aircon", "he eats the small"],
    mi: ["How's life with him up there?"],
    empathy: ["A quiet roommate who minds his own business."],
    support: ["Good to hear he's still around. He sounds like easy company."],
  },
  {
    cue: null,
    said: ["it says someone's here", "talk to somebody tonight"],
    mi: ["What went on in you when you read that?"],
    empathy: ["It had been hanging there, and one day it was meant for you."],
    support: ["You read it, and then you actually typed something. That took some nerve."],
  },
  {
    cue: null,
    said: ["it's on level 1", "it smells of that"],
    mi: ["Being down there, how is it for you?"],
    empathy: ["Not a pretty place, and you know every corner of it."],
    support: ["Nothing grand, and you've described it so that I can see it."],
  },
  {
    cue: null,
    said: ["it's by my shoes", "the fine's two dollars"],
    mi: ["When your eye falls on it, what goes through your head?"],
    empathy: ["One more small thing that waits and looks at you."],
    support: ["No fines in this chat. You can just say it's still there."],
  },
  {
    cue: null,
    said: ["she's got grey hair", "her in a shed"],
    mi: ["What does watching her do for you?"],
    empathy: ["Someone quietly mending a thing, with nothing to ask of you."],
    support: ["I like your choice. It sounds restful to sit in on."],
  },
  {
    cue: null,
    said: ["i'm smiling with all", "me on the first"],
    mi: ["What would you say to that girl now?"],
    empathy: ["She's looking out at you from the very start of it all."],
    support: ["I can picture her from your few words. She's welcome here as well."],
  },
];
