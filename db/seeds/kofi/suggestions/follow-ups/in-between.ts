import type { StoryMoment } from "~/domain/simulator/story-moment";

export const inBetween: StoryMoment[] = [
  {
    cue: null,
    said: ["Man asks for his", "Father, Saturday taken, loud"],
    mi: ["What would it have changed, to have it written like that?"],
    empathy: ["One short line, and there's a father in it and not a threat."],
    support: [],
  },
  {
    cue: null,
    said: ["I sit with the", "I say night-night to"],
    mi: ["What are you trying to keep, in that bit of quiet?"],
    empathy: ["You hold on to the last of them, after the line's gone."],
    support: ["You can be as quiet as you like here too, for a minute."],
  },
  {
    cue: null,
    said: ["I sit there with", "I drive round the"],
    mi: ["Who would you want beside you, in that minute?"],
    empathy: ["You wait till nobody's looking, and then it gets you."],
    support: [],
  },
  {
    cue: null,
    said: ["A lady on a", "Videos, and Ama shouting"],
    mi: ["What was it that made you so set on learning?"],
    empathy: ["You went and taught yourself, for an hour with her."],
    support: ["That's a good story. How did it turn out on her the first time?"],
  },
  {
    cue: null,
    said: ["I've said sorry for", "Six foot three in"],
    mi: ["What would it be, to walk in somewhere and not make allowances?"],
    empathy: ["You've been apologising for your height most of your life, it seems."],
    support: ["There's no doorway here. Stand up straight if you want."],
  },
  {
    cue: null,
    said: ["That I was loud", "I've got four lines"],
    mi: ["What would help you keep hold of that other part, when you see them?"],
    empathy: ["You've got it clear, and then it shrinks on you."],
    support: ["We can go over your words now, as many times as you need."],
  },
  {
    cue: null,
    said: ["It's not my weekend", "I'll take any shift"],
    mi: ["What is it about two days in there that you'd work to avoid?"],
    empathy: ["Working is easier than being where they're not."],
    support: ["What would make those two days more bearable? I'm listening for what you'd want."],
  },
];
