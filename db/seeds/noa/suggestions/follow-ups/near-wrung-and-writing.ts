import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearWrungAndWriting: StoryMoment[] = [
  {
    cue: null,
    said: ["i thought saying it", "like my mouth did"],
    mi: ["What would you like to say next, now that there's a bit of room?"],
    empathy: ["It didn't blow up, as you thought it might, and there's some air."],
    support: ["We can leave it standing there. No need to go on yet."],
  },
  {
    cue: null,
    said: ["the roof party in", "asked him 'are you"],
    mi: ["What would you have wanted to hear, right after you'd done it?"],
    empathy: ["You've picked one thing you did, and hung all of it on that."],
    support: ["I don't see a crime there. What was going on around it?"],
  },
  {
    cue: null,
    said: ["nobody, that's what's so", "just my head, in"],
    mi: ["What would it be like, to have the voice lose one?"],
    empathy: ["The only one accusing you is you, and it's so sure."],
    support: ["No verdicts in here. What would you say in your own defence?"],
  },
  {
    cue: null,
    said: ["then there's nothing to", "that'd be worse, kind"],
    mi: ["What would be left to you, if it wasn't anything you did?"],
    empathy: ["You'd rather have something to mend than nothing at all."],
    support: ["It's all right not to know, for tonight. What are your hands up to?"],
  },
  {
    cue: null,
    said: ["he'd got a slipper", "lying on his back"],
    mi: ["What did it mean, coming just then?"],
    empathy: ["He turned up at the right moment, with his own idea of things."],
    support: ["I'm glad of the dog. He seems to have been quite clear."],
  },
  {
    cue: null,
    said: ["why', and then forty", "probably a picture of"],
    mi: ["What was under the message, that you'd have liked him to get?"],
    empathy: ["You'd have sent something, only not the thing itself."],
    support: [],
  },
  {
    cue: null,
    said: ["yeah, i think so", "a bit, my tea's"],
    mi: ["What's different, for these few minutes?"],
    empathy: [],
    support: ["I'm glad you're here. No need to keep up the good work."],
  },
  {
    cue: null,
    said: ["saying it in order", "you not tidying me"],
    mi: ["What was it like to be let do it your own way?"],
    empathy: ["You were left to say it how it came, and it helped."],
    support: [],
  },
  {
    cue: null,
    said: ["yes, everything gets bigger", "sort of, i thought"],
    mi: ["What did you think would happen next?"],
    empathy: ["You were braced for it to go wrong as soon as it was out."],
    support: ["I haven't gone quiet, as you can see. Say as much as you'd like."],
  },
];
