import type { StoryMoment } from "~/domain/simulator/story-moment";

export const feastsAndSea: StoryMoment[] = [
  {
    cue: null,
    said: ["A small prayer house", "It's a little mosque"],
    mi: ["What has that place been for you, when you've gone there?"],
    empathy: [
      "It's your own neighbourhood's, by the sound of it, close enough to be part of home.",
    ],
    support: ["I'm glad to learn the word from you. Tell me about yours, if you'd like."],
  },
  {
    cue: null,
    said: ["Our feast day, at", "You'd call it Eid"],
    mi: ["What does that feast mean to you, these years?"],
    empathy: ["It's the big day of the year, then, and your house has its part in it."],
    support: ["I'm pleased to know. I'd like to hear how you keep it."],
  },
  {
    cue: null,
    said: ["Rendang, rice cakes, and", "Beef rendang for twenty-two"],
    mi: ["What is it like for you, with all that on the stove?"],
    empathy: ["There's a whole feast in your hands before anybody has sat down."],
    support: ["My mouth is watering. I'd love to hear which dish is the one they ask for again."],
  },
  {
    cue: null,
    said: ["Coconut rice, with egg", "It's rice cooked in"],
    mi: ["What does that dish bring back to you, when you smell it?"],
    empathy: ["It's simple enough to say, and it sounds as if it means home."],
    support: ["I'd like to try that one day. Who makes the best, that you know?"],
  },
  {
    cue: null,
    said: ["and a half by", "Ninety minutes, dear, if"],
    mi: ["What makes so short a road as long as it is?"],
    empathy: ["On the clock it isn't so very far."],
    support: ["I'd ride along with you, as far as a first look at the water."],
  },
];
