import type { StoryMoment } from "~/domain/simulator/story-moment";

export const townAndGuard: StoryMoment[] = [
  {
    cue: null,
    said: ["Only past it, in", "From the bus I"],
    mi: ["What do you imagine, behind those doors?"],
    empathy: ["It's your floor in there, and you see the house from the bus."],
    support: ["I'd gladly hold that door for you."],
  },
  {
    cue: null,
    said: ["I read the weather", "First the weather, then"],
    mi: ["What do you look for first, when you open it?"],
    empathy: ["You take your time with it and find something for yourself in it."],
    support: ["A nice way of reading a paper. What does the weather say?"],
  },
  {
    cue: null,
    said: ["It is the 182", "Every fifteen minutes one"],
    mi: ["What's on your mind while you wait for it to come?"],
    empathy: ["You know its timetable as well as its driver does."],
    support: ["Good to know, the 182. I'll think of you when I see one."],
  },
  {
    cue: null,
    said: ["is green, and not", "Behind the market, so"],
    mi: ["What goes through you, on the way there?"],
    empathy: ["I can see it in front of me, your way there."],
    support: ["It's nice to know where you go to pray. Tell me what it's like inside."],
  },
  {
    cue: null,
    said: ["Grey, with three small", "She is thin and"],
    mi: ["What do you like about having her around?"],
    empathy: ["There's a mother with her little ones, and you know them."],
    support: ["I'm glad of that cat family. Tell me how the small ones are doing."],
  },
];
