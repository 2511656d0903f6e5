import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearChemistAndLeeks: StoryMoment[] = [
  {
    cue: null,
    said: ["Gareth, and a young", "It was Gareth in"],
    mi: ["What were they to you, when you worked with them?"],
    empathy: ["You knew exactly who it was, and you'd still sooner not."],
    support: ["You've made me curious about Gareth. Say what he was like, if you want."],
  },
  {
    cue: null,
    said: ["And then it's the", "They'd have asked had"],
    mi: ["What would you sooner they asked?"],
    empathy: ["A question, an answer, and each of you no better for it."],
    support: ["You can say here what you'd not have said to them."],
  },
  {
    cue: null,
    said: ["the time I'd got", "I'd do the same"],
    mi: ["What did it leave you with, by the time you were home?"],
    empathy: ["It bothered you after, and that didn't make it any easier."],
    support: ["You're allowed to be two minds about it with me."],
  },
  {
    cue: null,
    said: ["Leeks and a few", "I go of a"],
    mi: ["What takes you up there, this time of year?"],
    empathy: ["The growing's done for now, and you still keep an eye on it."],
    support: ["I'd be content to stand there with you for a bit, growing season or no."],
  },
  {
    cue: null,
    said: ["On my own now", "Dai had the one"],
    mi: ["What was it like, to have company up there?"],
    empathy: ["There used to be another man's company in it, and there's a gap."],
    support: [],
  },
  {
    cue: null,
    said: ["They stand in a", "It's slow, and it"],
    mi: ["What is it about that sort of work, that suits you?"],
    empathy: ["They don't ask who you are, and they don't hurry you."],
    support: ["I've nothing against a long talk about leeks. Carry on."],
  },
  {
    cue: null,
    said: ["I caught myself rinsing", "Six o'clock had got"],
    mi: ["What was it you were afraid of, when you noticed that?"],
    empathy: ["You saw what it was getting to be, and you saw it clearly."],
    support: ["I'm glad you can say it. What was that hour, before it was that?"],
  },
  {
    cue: null,
    said: ["Gwen made a cake", "Only my wife, I"],
    mi: ["What did you want her to know about it?"],
    empathy: ["It was done without a fuss, and she let it be your own doing."],
    support: ["That was quite a thing to do so quietly. Say more, if you'd like to."],
  },
  {
    cue: null,
    said: ["Tea, gallons of it", "walk the dog round"],
    mi: ["What's six o'clock like now?"],
    empathy: ["You've put something in where the drink was, and it keeps you on your feet."],
    support: ["I'm happy to be company for a bit of that hour."],
  },
  {
    cue: null,
    said: ["No, it was on", "We didn't talk, she'd"],
    mi: ["What would you have liked to be asked?"],
    empathy: ["By the time it came to you it was already fixed."],
    support: ["What you didn't get to say then, you can say here."],
  },
];
