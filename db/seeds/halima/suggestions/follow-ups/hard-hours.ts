import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hardHours: StoryMoment[] = [
  {
    cue: null,
    said: ["That I'm forty-six, and", "My age, her age"],
    mi: ["Behind those sums, what is it you're trying to find out?"],
    empathy: ["At three it's numbers, and each of them stands for years of your own."],
    support: [],
  },
  {
    cue: null,
    said: ["Where's my daughter, she", "where her daughter's got"],
    mi: ["What did you see go out of her face, the time you told her?"],
    empathy: ["You answered with the truth, and it was yourself that she couldn't use."],
    support: ["You don't say it to her now. It may still be said here, who you are."],
  },
  {
    cue: null,
    said: ["So now I tell", "These days I say"],
    mi: ["Which part of what you tell her there is meant from yourself?"],
    empathy: ["It isn't quite so, and there's something perfectly true inside it."],
    support: ["I like that answer you've found. It's kind to her and it's true of you."],
  },
  {
    cue: null,
    said: ["She told me my", "I was promised a"],
    mi: ["What was it about her offer that went so straight to you?"],
    empathy: [
      "It took your own mother, thinking you were staff, to see that you're owed something.",
    ],
    support: [],
  },
  {
    cue: null,
    said: ["It keeps the sound", "It takes the noise"],
    mi: ["If that noise had words, what would the first of them be?"],
    empathy: ["The worn place in it shows how often it has been needed."],
    support: ["You've shown me that towel now, and it may lie here openly."],
  },
  {
    cue: null,
    said: ["Little strokes, in fives", "Fourteen in the morning"],
    mi: ["What would it be, to have a day that you'd not want to cross off?"],
    empathy: ["The day is measured before it begins, by how much of it is still to come."],
    support: ["I can see that paper. Nobody will take it away from you here."],
  },
  {
    cue: null,
    said: ["The second of January", "It's the 2nd of"],
    mi: ["What is it in that day of hers that you'd not want to call her back from?"],
    empathy: ["She's found a day that she's well in, and you've let her stay."],
    support: ["That's a kindly way to leave a date alone. I'd gladly hear more of that first day."],
  },
];
