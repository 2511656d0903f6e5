import type { StoryMoment } from "~/domain/simulator/story-moment";

export const wordsAndLeftHand: StoryMoment[] = [
  {
    cue: null,
    said: ["It is teacher, for", "One says it to"],
    mi: ["What did it mean to you, the first time you were called that?"],
    empathy: ["It's a name one can only be given by others, for what one can do."],
    support: ["A fine word, I'm glad to know it. Tell me who was yours."],
  },
  {
    cue: null,
    said: ["To clean the tools", "A wet wall first"],
    mi: ["Which of those do you still do, without thinking?"],
    empathy: ["He taught you order and care, and you've got it in you to this day."],
    support: ["I like that teacher. What else did he say?"],
  },
  {
    cue: null,
    said: ["Before the call I", "It lies behind me"],
    mi: ["What would it be like, if it could stay on?"],
    empathy: ["It has to disappear for those minutes."],
    support: ["The sling may stay on in this talk, where anyone can see it."],
  },
  {
    cue: null,
    said: ["My mother, and Mou", "Mou thinks it is"],
    mi: ["What do you see, when you imagine the two of them at it?"],
    empathy: ["There's someone in the house who's sure that it's her doing."],
    support: ["She's happy, that goat. Tell me what Mou tells her."],
  },
  {
    cue: null,
    said: ["Abba is father", "It means papa, with"],
    mi: ["What was it like, to be called that for the first time?"],
    empathy: [],
    support: ["I'm glad to have learned it. It suits you, from what I read."],
  },
  {
    cue: null,
    said: ["one hour it cools", "It helps a bit"],
    mi: ["What would it be, to have that relief for longer?"],
    empathy: ["It helps somewhat, and then it's over again."],
    support: [],
  },
];
