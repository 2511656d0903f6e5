import type { StoryMoment } from "~/domain/simulator/story-moment";

export const potsAndEggs: StoryMoment[] = [
  {
    cue: null,
    said: ["They say, brother, more", "One says always, less"],
    mi: ["What do you like about hearing them talk so?"],
    empathy: ["They grumble or they eat it all up, and both are praise."],
    support: ["I'd trust those plates. It's good to hear of you with full ones around you."],
  },
  {
    cue: null,
    said: ["Lentils, turmeric, salt, and", "One pot of red"],
    mi: ["What does it smell of to you, when the garlic goes in?"],
    empathy: ["You do it without thinking, I believe, and the last step is the one that counts."],
    support: ["Now I'm hungry. Tell me what goes with it."],
  },
  {
    cue: null,
    said: ["first year I burned", "My mother, by phone"],
    mi: ["What was it like, in the beginning, so far from home?"],
    empathy: ["You had to find your way into it, and today others eat from it."],
    support: ["You came a long way with that. I'd enjoy a story from the start."],
  },
  {
    cue: null,
    said: ["A van comes to", "is one small shop"],
    mi: ["When you've got the food in your hands, what's in your mind?"],
    empathy: ["It's a plain errand, and it belongs to your day."],
    support: ["I can see you there with your things. What did they have today?"],
  },
  {
    cue: null,
    said: ["For twelve, two big", "Twelve plates it makes"],
    mi: ["What's it like for you, when the pots are on?"],
    empathy: ["That's a big piece of work, and you plan it like one."],
    support: ["So much rice. I take my hat off, and would hear how you manage the lifting."],
  },
  {
    cue: null,
    said: ["brings it from his", "The canteen gives him"],
    mi: ["What do you think, when you see him bring it out?"],
    empathy: ["It's from his own meal that he keeps one back for you."],
    support: ["That egg comes a long way. I'm glad it's you that he brings it to."],
  },
  {
    cue: null,
    said: ["A boiled one, with", "Boiled, and he peels"],
    mi: ["What do you notice about how he gives it to you?"],
    empathy: ["He knows exactly how you take it."],
    support: ["Such a simple egg, and so much thought in it. I'm glad you've got that."],
  },
];
