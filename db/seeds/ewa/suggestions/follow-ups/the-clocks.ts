import type { StoryMoment } from "~/domain/simulator/story-moment";

export const theClocks: StoryMoment[] = [
  {
    cue: null,
    said: ["and five of them", "the rest in the"],
    mi: ["What do they sound like, all together?"],
    empathy: ["With so many of them, no room is without its tick."],
    support: ["That is a good company of clocks to live among."],
  },
  {
    cue: null,
    said: ["and he made them", "He bought them at"],
    mi: ["Which of them was his favorite?"],
    empathy: ["He couldn't leave a thing broken."],
    support: ["There's something kind about a man who buys what no longer goes."],
  },
  {
    cue: null,
    said: ["I do it now", "That is my work"],
    mi: ["While you wind them, where do your thoughts go?"],
    empathy: ["It was his quarter of an hour, and you've taken it over."],
    support: ["A lovely duty, and they're in good hands."],
  },
  {
    cue: null,
    said: ["He had the exact", "By the radio signal"],
    mi: ["While he went round with his screwdriver, where were you?"],
    empathy: ["He wanted them all to agree, and he had the patience for it."],
    support: ["I can see him with his ear to each."],
  },
  {
    cue: null,
    said: ["and he began it", "It was the Polish"],
    mi: ["What did he read out to you from it?"],
    empathy: ["He had his own order of things."],
    support: ["It's a small habit, and it makes him easy to picture."],
  },
  {
    cue: null,
    said: ["When I do get", "I bring it home"],
    mi: ["How does the news read, without him across the table?"],
    empathy: ["You read his part of it now, and you keep his place."],
    support: ["He'd be pleased that the paper still gets read, I imagine."],
  },
  {
    cue: null,
    said: ["That was at four", "when he got home"],
    mi: ["What did you say, when he came in asking?"],
    empathy: ["Four o'clock used to come in hungry."],
    support: ["So small a request, and one can tell it was the best minute of the day."],
  },
  {
    cue: null,
    said: ["There was always one", "the heel of the"],
    mi: ["What did he have to tell you, while he ate it?"],
    empathy: ["You always had it ready, so you must have been waiting for the question."],
    support: ["Bread, butter, and him there in the kitchen. It's a fine little picture."],
  },
  {
    cue: null,
    said: ["or with his thumb", "For speaking he had"],
    mi: ["What else could he tell you with his hand?"],
    empathy: ["He hadn't the breath for words, so you learned to read him without."],
    support: ["That was talk enough, between two people who knew each other so well."],
  },
  {
    cue: null,
    said: ["it was the page", "It stood in his"],
    mi: ["What did he like about the weather?"],
    empathy: ["You began with what he'd like best."],
    support: ["You chose his page first. That's a tender way to read a newspaper."],
  },
];
