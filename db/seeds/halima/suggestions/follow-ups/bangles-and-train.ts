import type { StoryMoment } from "~/domain/simulator/story-moment";

export const banglesAndTrain: StoryMoment[] = [
  {
    cue: null,
    said: ["Six thin ones, gold", "Half a dozen, as"],
    mi: ["What goes through you, when you see them on her wrists?"],
    empathy: ["They've become part of her, thin as they are."],
    support: [],
  },
  {
    cue: null,
    said: ["To Johor Bahru, she", "The mail train to"],
    mi: ["When she talks of that train, what part do you play?"],
    empathy: ["She has a journey all ready in her head, and she's quite sure of it."],
    support: ["I'd like to hear how she tells it, train and all."],
  },
  {
    cue: null,
    said: ["Her keys, a whistle", "Last night it was"],
    mi: ["What happens between the two of you, while you're both looking?"],
    empathy: ["There's always something of hers that's gone, and you go searching along with her."],
    support: ["I'd be happy to hear about one of those searches, from start to finish."],
  },
  {
    cue: null,
    said: ["A little book and", "From her leaving party"],
    mi: ["With the school on its handle, what does that spoon stand for?"],
    empathy: ["It's not just any spoon, then. It has her whole school on it."],
    support: ["Now I can see it. You may tell me that spoon's story from either end."],
  },
  {
    cue: null,
    said: ["one on the front", "the front door, dear"],
    mi: ["What happens in you, in the second that you hear it move?"],
    empathy: ["Even the door has been made to wake you."],
    support: ["You keep so close a watch. Is there anybody who keeps an ear open for you?"],
  },
  {
    cue: null,
    said: ["It's two streets off", "Two streets away, dear"],
    mi: ["In the time before she was found, what was going through you?"],
    empathy: ["Two streets is so little on a map, and quite another thing on that day."],
    support: ["If you want to tell me how the two of you got home, I'd listen."],
  },
  {
    cue: null,
    said: ["Three times a week", "Every other day, and"],
    mi: ["What goes into it, that nobody would think of?"],
    empathy: ["It's a good piece of work, each time, and there's soon another."],
    support: [],
  },
];
