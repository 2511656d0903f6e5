import type { StoryMoment } from "~/domain/simulator/story-moment";

export const telling: StoryMoment[] = [
  {
    cue: null,
    said: ["Her voice was kind", "It was how nice"],
    mi: ["What might have come up, if you'd kept listening?"],
    empathy: ["Kindness would have undone you, right when you needed to hold together."],
    support: ["You had a night ahead, and you kept yourself in one piece for it."],
  },
  {
    cue: null,
    said: ["There's a wee blue", "It's a week and"],
    mi: ["What goes through you when you see it there?"],
    empathy: ["However quiet it keeps, you know it's there."],
    support: ["You haven't opened it and you've kept it. Both can be true."],
  },
  {
    cue: null,
    said: ["Sorry I went quiet", "I'd go with 'it's"],
    mi: ["What would you hope she'd hear in it?"],
    empathy: ["Short, with the funny taken out, so that she'd see it's real."],
    support: ["That's a true message, even unsent. You left the jokes out."],
  },
  {
    cue: null,
    said: ["it's me I'm worried", "I'm scared I'd see"],
    mi: ["What would be happening in you, just before the joke?"],
    empathy: ["The joke would be there to save both your faces."],
    support: ["You see yourself coming so clearly. The hard bit gets as long as it wants with me."],
  },
  {
    cue: null,
    said: ["He's somewhere past Taupō", "Tim's on the motorway"],
    mi: ["How do you feel, with him on his way?"],
    empathy: ["You're following him up the road in your head."],
    support: [
      "A big brother, folded onto a short couch. There's something very fond in how you tell it.",
    ],
  },
];
