import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfAnything: StoryMoment[] = [
  {
    cue: null,
    said: ["The local one, talk", "Whichever has the brass"],
    mi: ["What does having the radio on do for you?"],
    empathy: ["Something familiar coming out of it, and a room that's less empty for it, maybe."],
    support: ["Leave it on while we talk, if you'd like it there."],
  },
  {
    cue: null,
    said: ["was the works shutting", "It was March that"],
    mi: ["Who were you before it, that you've lost hold of since?"],
    empathy: ["There's a clear line through it for you: before, and after."],
    support: [],
  },
  {
    cue: null,
    said: ["You get one day", "More wearing than bad"],
    mi: ["Which hour of it would you change first, if any hour could be changed?"],
    empathy: ["One day laid on top of the last, and the weight is in the repeating."],
    support: ["We can talk about just today, and leave tomorrow where it is."],
  },
  {
    cue: null,
    said: ["I'd be up out", "Rugby, and anything with"],
    mi: ["What would it take to get you up and shouting again?"],
    empathy: ["There used to be a good roar in you, or a good hour's looking."],
    support: ["I'd like to hear about a match you still remember."],
  },
  {
    cue: null,
    said: ["You are, I'd say", "First one, aye, bar"],
    mi: ["What made it possible to say it to me?"],
    empathy: ["It's been said to nobody else, so it's new air for it."],
    support: [],
  },
  {
    cue: null,
    said: ["dog out, and wait", "There's the washing-up, then"],
    mi: ["What would you want to carry out of here with you, to that?"],
    empathy: ["You've the evening mapped out, and Gwen at the end of it."],
    support: ["I'm glad she's coming in to you. We've a bit of time yet."],
  },
  {
    cue: null,
    said: ["I've no job for", "It gets into the"],
    mi: ["What would you want it to leave alone, at home?"],
    empathy: ["There's no shift to hold it off, so it gets the run of the house."],
    support: ["Let it spill here for a bit. I've nothing it'll spoil."],
  },
];
