import type { StoryMoment } from "~/domain/simulator/story-moment";

export const head: StoryMoment[] = [
  {
    cue: null,
    said: ["it looks impossible and", "it's called the gaussian"],
    mi: ["How was it, the first time you saw that come out?"],
    empathy: ["Something in you lights up at it, even now."],
    support: ["It's a pleasure to hear you tell that. I can almost see the beauty in it."],
  },
  {
    cue: null,
    said: ["i like that you", "the trick is you"],
    mi: ["What happens in you, at the moment it turns and works?"],
    empathy: ["For that moment it isn't work at all, it's play."],
    support: ["There's such delight in how you describe it. I'm enjoying it along with you."],
  },
  {
    cue: null,
    said: ["i read one line", "eyes go along the"],
    mi: ["What goes on in you, when you notice that nothing's going in?"],
    empathy: ["You're there with your eyes open, and some door behind them is shut."],
    support: ["You're sitting there trying, even when nothing sticks. I can see the effort in it."],
  },
  {
    cue: null,
    said: ["it's like a list", "it replays the exam"],
    mi: ["At what point in it are you most awake?"],
    empathy: ["In the dark it plays over and over, and you're the only one watching."],
    support: [
      "That's rough company to lie down with. It doesn't have to be tidy when you tell it.",
    ],
  },
  {
    cue: null,
    said: ["one day nobody asks"],
    mi: ["When did you last come close to a day like that?"],
    empathy: ["A day when nobody's waiting for an answer from you, that would be rest."],
    support: ["I like that day of yours. Nobody in it has to earn anything."],
  },
  {
    cue: null,
    said: ["then a film one", "a film module and"],
    mi: ["Back when you picked film and oceans, what appealed to you?"],
    empathy: ["The list is long, and the far end of it has drifted out of reach."],
    support: ["You tell it as it is, blank parts and all. That's quite all right here."],
  },
  {
    cue: null,
    said: ["i liked that there's", "numbers don't look at"],
    mi: ["What is left of that these days?"],
    empathy: ["Numbers were safe company, they stayed put and never gave you a look."],
    support: ["I like how that began for you."],
  },
  {
    cue: null,
    said: ["what's the variance of", "it was a variance"],
    mi: ["What happened after that silence?"],
    empathy: ["It was right there, and it stayed locked in your throat while he waited."],
    support: ["Those few seconds must have been long. I can see how they stayed with you."],
  },
  {
    cue: null,
    said: ["it's 'trivially' and 'as", "my prof likes 'this"],
    mi: ["How do you feel by the end of a lecture like that?"],
    empathy: ["Each of those little words says that everybody's in on it except you."],
    support: [
      "Every one of those words costs you something, and you've been sitting through it quietly.",
    ],
  },
  {
    cue: null,
    said: ["a whole row for", "it's all boxes to"],
    mi: ["How does it feel to look at it now?"],
    empathy: ["On paper it's all in order, and the days won't follow."],
    support: ["A lot of care went into it. It can just hang there for the moment."],
  },
  {
    cue: null,
    said: ["like where should a", "you look at a"],
    mi: ["Tell me, what pulls you in when you think about things like that?"],
    empathy: ["You look at a map and you see the people standing on it."],
    support: ["You think of whoever might be left standing. I like that eye of yours."],
  },
];
