import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfNowAndThisTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["Not one thing, I", "It sort of crept"],
    mi: ["What changed for you in the house, when he went back to work?"],
    empathy: ["No one moment to point at, only that the days got longer without him there."],
    support: ["We needn't find the start of it. Begin wherever it's nearest."],
  },
  {
    cue: null,
    said: ["I'd say long, if", "Tiring, probably, and I'd"],
    mi: ["What's in that word, that you can't say at the group?"],
    empathy: ["They've got one word for it, and yours is a good deal plainer."],
    support: [],
  },
  {
    cue: null,
    said: ["Parked cars and the", "Just the road, and"],
    mi: ["What do you find yourself wishing for, while you look at it?"],
    empathy: ["An ordinary street, going about its day without you."],
    support: ["We can just look out of that window for a minute, if that's restful."],
  },
  {
    cue: null,
    said: ["You are, I think", "I think so, yes"],
    mi: ["What made it possible to say it this time?"],
    empathy: ["Nobody close by has had the real one yet."],
    support: ["I'll go carefully with it, then. Say as much or as little as suits you."],
  },
  {
    cue: null,
    said: ["I used to make", "A shower, with the"],
    mi: ["What used to come clear to you on those walks?"],
    empathy: ["You once had miles, and now you have a shower to yourself."],
    support: ["I'd like to hear about one of those walks, if it's nice to remember."],
  },
  {
    cue: null,
    said: ["Arjun asleep, Arjun in", "Him on every lap"],
    mi: ["What would it mean to see one with you and him in it?"],
    empathy: ["He's in all of them, and I can't find you in what you describe."],
    support: ["You're in this conversation, at any rate. I'd like to see more of you."],
  },
  {
    cue: null,
    said: ["It's the one next"],
    mi: ["Passing it, who do you see?"],
    empathy: ["It's right there, each time you come or go."],
    support: ["That's a hard place for a mirror. I'm glad you mentioned it."],
  },
  {
    cue: null,
    said: ["Then they look in", "and they're already asking"],
    mi: ["And the next question, what would you want it to be?"],
    empathy: ["Your good gets taken at its word, and they're off to him."],
    support: ["I'd sooner stay with you a bit longer than that."],
  },
  {
    cue: null,
    said: ["It's on all day", "it hardly ever stops"],
    mi: ["What comes to mind, when you hear it going?"],
    empathy: ["It never seems to be done."],
    support: ["Somebody else who hardly gets to stop. I can hear it from here."],
  },
];
