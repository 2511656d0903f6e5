import type { StoryMoment } from "~/domain/simulator/story-moment";

export const mouAtHome: StoryMoment[] = [
  {
    cue: null,
    said: ["Rice with milk and", "She likes banana in"],
    mi: [
      "When you hear what she eats and what she refuses, what would you like to put on her plate?",
    ],
    empathy: ["Banana and milk she takes, and the rest finds its own way off the plate."],
    support: ["I smiled at that. I'd like to sit across from her at table once."],
  },
  {
    cue: null,
    said: ["School, with the hens", "She is the teacher"],
    mi: ["What would you like to be in that school, if you were there?"],
    empathy: ["The hens have a strict teacher, it seems, and they have to learn."],
    support: ["I'd like to see that class. You can tell me how the lessons go."],
  },
  {
    cue: null,
    said: ["In January she begins", "Not yet, after New"],
    mi: ["What do you hope school will be for her?"],
    empathy: ["It's only a little while until she goes, and you'll be following it from here."],
    support: ["That's a big thing coming for her. Tell me how she looks forward to it."],
  },
  {
    cue: null,
    said: ["It is about a", "One line of her"],
    mi: ["What did you feel, when you first heard her read it?"],
    empathy: ["It's one line about a cow, and it's a great deal."],
    support: ["How good that she has that line. You can tell me how she reads it."],
  },
  {
    cue: null,
    said: ["hair, and a gap", "She is small, with"],
    mi: ["What do you recognise of yourself in her?"],
    empathy: ["I can nearly see her, with her short hair, lively as anything."],
    support: ["You see her so clearly. I'm glad to have a picture of her now."],
  },
  {
    cue: null,
    said: ["In a piece of", "She was proud, she"],
    mi: ["What would you have done, if you'd been in the room?"],
    empathy: ["It just came out while she ate, and she was all right about it."],
    support: [],
  },
  {
    cue: null,
    said: ["The one beside it", "Next to it one"],
    mi: ["How would you like to be there for this one?"],
    empathy: ["There's another coming along, and she can't leave it in peace."],
    support: ["How exciting for her. Tell me when it falls, if we're writing then."],
  },
];
