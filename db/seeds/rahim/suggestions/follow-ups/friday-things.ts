import type { StoryMoment } from "~/domain/simulator/story-moment";

export const fridayThings: StoryMoment[] = [
  {
    cue: null,
    said: ["It is yellow, with", "I must pull the"],
    mi: ["What is it like to look at it, when it isn't on your head?"],
    empathy: ["It doesn't quite fit, and you make it do."],
    support: [],
  },
  {
    cue: null,
    said: ["Mine is at the", "I left it at"],
    mi: ["What do you imagine, when you think of it hanging there?"],
    empathy: ["It still has its place at the site, as if you'd only stepped away for a moment."],
    support: ["Your helmet can keep hanging there while we talk of the man it belongs to."],
  },
  {
    cue: null,
    said: ["A quiet man with", "Older than I, he"],
    mi: ["What does it mean to you, that he doesn't ask?"],
    empathy: ["He helps you with it quietly and leaves you your reason."],
    support: ["A neighbour who lends and leaves it at that. I like to hear of him."],
  },
  {
    cue: null,
    said: ["I have my own", "On my phone, it"],
    mi: ["When that phone rings on their side, what do you imagine there?"],
    empathy: ["Everyone who is far away comes to you through that one phone."],
    support: ["That phone carries a lot for you. Tell me what comes through it."],
  },
  {
    cue: null,
    said: ["She wants to go", "Until twenty we are"],
    mi: ["What do those few minutes of counting give you?"],
    empathy: ["You count together, and for that long nothing has to be explained."],
    support: ["I smiled at the counting. You can tell me what comes after, too."],
  },
  {
    cue: null,
    said: ["A quarter hour before", "Just before nine, two"],
    mi: ["What are you looking for in that mirror, shortly before?"],
    empathy: ["There are just those few minutes to turn yourself into the man they expect."],
    support: ["You needn't get ready for me. However your face is now, it's fine."],
  },
  {
    cue: null,
    said: ["At nine, our time", "From nine in the"],
    mi: ["At what moment of the day do you start to think of that hour?"],
    empathy: ["You live by two clocks, and the one over there has your people in it."],
    support: [],
  },
];
