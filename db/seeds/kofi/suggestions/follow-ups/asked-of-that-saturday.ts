import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfThatSaturday: StoryMoment[] = [
  {
    cue: null,
    said: ["Robbed, to be straight", "Like somebody's had it"],
    mi: ["What were you counting on that day to give you?"],
    empathy: ["It was yours, and you'd had your eye on it for so long."],
    support: [
      "You can grieve over a Saturday here. It doesn't have to be a big thing to anyone else.",
    ],
  },
  {
    cue: null,
    said: ["They're Kwame's, always at", "School wants them in"],
    mi: ["What do those boots come to mean, when they go back and forth?"],
    empathy: ["Even a pair of wellies has to live in two places now."],
    support: ["I'm glad to hear the little things too. What else ends up in your boot?"],
  },
  {
    cue: null,
    said: ["Other side of New", "Half an hour off"],
    mi: ["Where does your mind go, on that drive out to them?"],
    empathy: ["It's not far on a map, and it's a whole other life."],
    support: ["We can take that drive in words, there or back, if you'd like the company."],
  },
  {
    cue: null,
    said: ["Ten hours, and a", "I wasn't handing them"],
    mi: ["What kept you going, through all the hours of it?"],
    empathy: ["You did the day they wanted, with the other one running in your head."],
    support: ["That was a long shift to work with that in you. What did you do after?"],
  },
  {
    cue: null,
    said: ["Over the phone, that", "I rang them and"],
    mi: ["What would you have told them, if you could have said it your own way?"],
    empathy: ["You kept it small for them, and kept the rest on your side of the phone."],
    support: ["You needn't use that voice with me."],
  },
];
