import type { StoryMoment } from "~/domain/simulator/story-moment";

export const shopAndSiblings: StoryMoment[] = [
  {
    cue: null,
    said: ["A songket one, in", "There was a plum"],
    mi: ["What did you understand about that bride, that told you how to cut?"],
    empathy: ["You made a dress that knew her body, and let her be lovely in it."],
    support: ["I'd like to have seen her cross the floor. How did you think of it?"],
  },
  {
    cue: null,
    said: ["Hems, mostly, and her", "A hem, a button"],
    mi: ["While you're doing the small jobs, what do your hands remember of the large ones?"],
    empathy: ["It's stitching, and it isn't the sewing that you mean when you say sewing."],
    support: ["I'd like to hear what comes next in your basket, however plain it is."],
  },
  {
    cue: null,
    said: ["A kebaya, for me", "I'd meant it for"],
    mi: ["What would it be, to have that silk and one undisturbed afternoon?"],
    empathy: ["It was meant for you, and the years went by it."],
    support: ["The silk is still there. I'd sit by while you thought about the first cut."],
  },
  {
    cue: null,
    said: ["girl, the one who", "Farah is what she's"],
    mi: ["What do you see of your own hands in hers?"],
    empathy: ["You brought her on from nothing, and she's where you used to be."],
    support: ["I'd like to know her better. What was the first thing you taught her?"],
  },
  {
    cue: null,
    said: ["I went past it", "Only from a taxi"],
    mi: ["What did you see, or not let yourself see, in that moment?"],
    empathy: ["You were carried past it, and you couldn't look and couldn't not."],
    support: ["We can let that taxi go by. You needn't look up until you want to."],
  },
  {
    cue: null,
    said: ["Ten tips for the", "The last was walnuts"],
    mi: ["What would a page from him have to say, for you to keep it?"],
    empathy: ["It's all there, in a list, the very thing that nobody is doing."],
    support: ["I've no list for you. How has it been since the last one came?"],
  },
  {
    cue: null,
    said: ["Sit with her one", "I'd ask for one"],
    mi: ["If he did sit there for that one night, what would you want him to know after?"],
    empathy: ["You don't want it argued or read up on. You want it done once by him."],
    support: ["You may draft that letter here, down to the last line."],
  },
];
