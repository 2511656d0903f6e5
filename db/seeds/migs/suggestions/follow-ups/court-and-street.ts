import type { StoryMoment } from "~/domain/simulator/story-moment";

export const courtAndStreet: StoryMoment[] = [
  {
    cue: null,
    said: ["kiko, till the corner", "i walk with kiko"],
    mi: ["What's it like, once Kiko's gone and it's only you?"],
    empathy: ["There's good company for part of the way."],
    support: ["Kiko sounds nice to walk beside. Tell me more of him anytime."],
  },
  {
    cue: null,
    said: ["no po, i'd race", "not one of those"],
    mi: ["Who would you want beside you on that long way?"],
    empathy: ["With them it'd have to be a race, or a question."],
    support: ["We can take the long way here, slowly."],
  },
  {
    cue: null,
    said: ["a maya, one of", "just a maya, tiny"],
    mi: ["What do you like about having it there?"],
    empathy: ["A small brown bird, and it's got a place in your day."],
    support: ["I like that you notice it. I'm happy to hear about a maya."],
  },
  {
    cue: null,
    said: ["go wildcats', and the", "wildcats, the year, and"],
    mi: ["What do you see, when you look up at that guy?"],
    empathy: ["It's all very official, and the rest of you isn't on it."],
    support: ["I'd put something else on there, if you told me what."],
  },
  {
    cue: null,
    said: ["it takes like nine", "it starts with a"],
    mi: ["Whose hands made that up with you?"],
    empathy: ["All those seconds, and there's real fun in it."],
    support: ["That made me grin. I'd love to hear who it's with."],
  },
  {
    cue: null,
    said: ["we think it's marco", "it was kiko's towel"],
    mi: ["What do you like about that bit of nonsense with the team?"],
    empathy: ["There's a mystery in your locker room, and it's a good one."],
    support: ["I enjoy the towel case. Keep me posted."],
  },
  {
    cue: null,
    said: ["the playoffs, they're in", "playoffs po, so it's"],
    mi: ["What are you hoping for, from them?"],
    empathy: ["It's all about that now, day after day."],
    support: ["Two weeks, or more drills, I'd like to hear."],
  },
  {
    cue: null,
    said: ["green and white", "we're the wildcats, everything's"],
    mi: ["What's it like, wearing that green?"],
    empathy: ["There's a lot of green in your life."],
    support: [],
  },
  {
    cue: null,
    said: ["the school with the", "58-60, to the rich"],
    mi: ["What's stayed with you, from that one?"],
    empathy: ["So close, and it was them."],
    support: ["Two points is near. It's allowed to smart a while."],
  },
  {
    cue: null,
    said: ["ya, washed, mama made", "i gave them back"],
    mi: ["What did he say, when he had them?"],
    empathy: ["You took good care of them, for him."],
    support: ["That's a nice way to give them back."],
  },
];
