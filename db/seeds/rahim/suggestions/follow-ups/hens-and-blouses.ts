import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hensAndBlouses: StoryMoment[] = [
  {
    cue: null,
    said: ["Mou changes the name", "One goat we have"],
    mi: ["What do you like about her thinking up such names?"],
    empathy: ["There's a doctor in the yard now, and she has four legs."],
    support: ["I like that goat's career. Tell me what she was called before, if you know."],
  },
  {
    cue: null,
    said: ["Blouses, and school shirts", "She sews blouses mostly"],
    mi: ["What do you see, when you think of her at that machine?"],
    empathy: ["You know her work well, down to the pedal."],
    support: ["I can nearly hear the machine. There's room for more of her here."],
  },
  {
    cue: null,
    said: ["When I say the", "I say a sentence"],
    mi: ["What is it like for you, when she laughs?"],
    empathy: ["There's something light between you there, about your life here."],
    support: ["I'm glad there's laughing between you two. You can tell me one of those moments."],
  },
  {
    cue: null,
    said: ["She gets up at", "The house in the"],
    mi: ["At which moment of her day would you most like to be there?"],
    empathy: ["You could walk through her whole day with your eyes shut."],
    support: ["You know her hours so well. I like hearing about her day."],
  },
  {
    cue: null,
    said: ["One is called Police", "Six, and the fat"],
    mi: ["What do you think of, when you see them running about?"],
    empathy: ["With such names one has to show respect to a hen."],
    support: ["I've become quite fond of these six. What does that one get up to?"],
  },
  {
    cue: null,
    said: ["She is twenty-eight", "Twenty-eight, three years younger"],
    mi: ["What do you see, when you think of her at that age?"],
    empathy: ["She's still young, and so much of her time has been waiting for you."],
    support: [],
  },
  {
    cue: null,
    said: ["Film songs, only the", "Some old film song"],
    mi: ["What do you think she's doing, when she gets to that beginning?"],
    empathy: ["It's always only the start of the song, as if the rest would come later."],
    support: ["I like her humming. Would you know how it goes on?"],
  },
];
