import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ammaAndCar: StoryMoment[] = [
  {
    cue: null,
    said: ["She did, ten minutes", "She rang again straight"],
    mi: ["What would she have heard, if you'd picked up without getting ready first?"],
    empathy: ["She reached for you at once, and what she got was the version you'd prepared."],
    support: ["I'd be glad to meet whatever was there before you got yourself ready."],
  },
  {
    cue: null,
    said: ["Amma and I, every", "Every single day with"],
    mi: ["What would you say in the eleventh minute, if there was one?"],
    empathy: [],
    support: [],
  },
  {
    cue: null,
    said: ["No, Arjun was indoors", "He was in the"],
    mi: ["What did it mean, having nobody with you in that car for a little while?"],
    empathy: ["He was looked after, and for once there was only you to be with."],
    support: ["You made sure I know he was safe. I'd like to hear about you, too."],
  },
  {
    cue: null,
    said: ["Somebody tapping on the", "A person in the"],
    mi: ["What would their being there have let you do?"],
    empathy: ["Company with no demand in it. It sounds as if that's what was missing."],
    support: ["I can be something like that here: in the next seat, asking nothing."],
  },
];
