import type { StoryMoment } from "~/domain/simulator/story-moment";

export const gwen: StoryMoment[] = [
  {
    cue: null,
    said: ["Hymns, mostly, and adverts", "Anything with a chorus"],
    mi: ["What would it say to you, if you heard her start up again?"],
    empathy: ["You notice the missing tune, and it's a loss you lay at your own door."],
    support: ["We can stay with her singing a while. It clearly matters to you."],
  },
  {
    cue: null,
    said: ["What's it like down", "If she'd say, come"],
    mi: ["What would help the answer come, once she'd asked it?"],
    empathy: [],
    support: ["If you want her to know how to ask, I could help you tell her that."],
  },
  {
    cue: null,
    said: ["I don't, as a", "I'm back under the"],
    mi: ["What would you be letting her see, if you weren't there when she stirred?"],
    empathy: ["Every night you get back in place, so the morning won't give you away."],
    support: [],
  },
  {
    cue: null,
    said: ["On shift or off", "I could have slept"],
    mi: ["What did you have at the end of a day then, that let you go under like that?"],
    empathy: [],
    support: ["If talking about the nights is any use, I've as long as you like."],
  },
  {
    cue: null,
    said: ["Gwen had asked me", "The page was on"],
    mi: ["What made tonight the night you gave in to it?"],
    empathy: ["It took her asking and you giving in, and you've come all the same."],
    support: ["I'm glad you came in. Settle yourself, there's no form to fill."],
  },
  {
    cue: null,
    said: ["I've read it over", "Like setting down a"],
    mi: ["What surprised you, once you saw it in front of you?"],
    empathy: ["It's strange to have it outside of you, and not yet sure what it is."],
    support: ["Leave it there a minute and see how it looks. I'm in no haste."],
  },
  {
    cue: null,
    said: ["I can go round", "I go over the"],
    mi: ["What would you say to yourself, if you found the answer down there?"],
    empathy: ["The same ground gone over, and no way off it till morning."],
    support: ["You can put one of those questions down here, and not have to answer it."],
  },
  {
    cue: null,
    said: ["A stone, Gwen thinks", "My wedding ring's gone"],
    mi: ["What else has been going from you, along with that?"],
    empathy: ["It's showing, and you've been reading it from what no longer fits."],
    support: ["Has anyone else had a word with you about that? I'd like to know who's noticed."],
  },
  {
    cue: null,
    said: ["Next door, over the", "Gwen, the dog, and"],
    mi: ["Who out of those would you stop longer with, if it were easy?"],
    empathy: ["A small handful of people, and you've drawn it smaller still."],
    support: ["You've got this talk as well, and it can be as long as you like."],
  },
];
