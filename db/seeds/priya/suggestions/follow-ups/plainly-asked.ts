import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["Five weeks of trying"],
    mi: ["What did you find yourself minding most?"],
    empathy: ["He's fed and content, and something's left over on your side."],
    support: ["You did try, and you've gone on minding. There's a lot of love in that."],
  },
  {
    cue: null,
    said: ["two hours and then", "Better than I do"],
    mi: ["What happens in you, while you lie there?"],
    empathy: ["He drops off again, and you're the one left awake."],
    support: ["That's a long time to lie there in the dark. I'm glad to hear your half of it."],
  },
  {
    cue: null,
    said: ["My mother-in-law's in the", "I've company all day"],
    mi: ["Say there were somebody to talk to. Where would you start?"],
    empathy: ["Somebody's always near, and it isn't the kind of near you want."],
    support: ["Here you're the one being talked to."],
  },
  {
    cue: null,
    said: ["I read four books", "he's the first one"],
    mi: ["How is it different from what you'd pictured?"],
    empathy: ["However much you're told about it, it's still your first."],
    support: ["It's all for the first time, for you as well as for him."],
  },
  {
    cue: null,
    said: ["he's on the line", "Everyone weighs him and"],
    mi: ["What would your own line look like, if there were one?"],
    empathy: ["Everybody weighs him, and nobody's got a chart for you."],
    support: ["I'm interested in the one who isn't in the book."],
  },
  {
    cue: null,
    said: ["My heart goes like", "him up and I"],
    mi: ["What's going through you, until it stops?"],
    empathy: ["Your hands know what to do, and the rest of you is in alarm."],
    support: ["You go to him with your own heart going like that. I can see it."],
  },
  {
    cue: null,
    said: ["I put a cup", "She cooks and irons"],
    mi: ["What's it like to live beside all that?"],
    empathy: ["There's hardly a gap left in the day with your name on it."],
    support: ["So much help, and you're still allowed your own view of it."],
  },
];
