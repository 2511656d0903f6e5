import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearFaultCeilingAndKid: StoryMoment[] = [
  {
    cue: null,
    said: ["sleep, in the actual", "sing in the bath"],
    mi: ["What would that hour give you back?"],
    empathy: [],
    support: ["I'd happily stand guard while you had it."],
  },
  {
    cue: null,
    said: ["she says it's his", "you could, you're doing"],
    mi: ["What happens in you, when somebody says it?"],
    empathy: ["There's somebody who says it isn't yours, and you half let them."],
    support: ["It's not on the table here, for as long as you need."],
  },
  {
    cue: null,
    said: ["every december, third row", "i go at easter"],
    mi: ["What passes between you, in that moment?"],
    empathy: ["You go, and she knows it, and neither of you makes a thing of it."],
    support: ["I like the picture of that. Who'd you go with?"],
  },
  {
    cue: null,
    said: ["i used to, loud", "not since august, i"],
    mi: ["What would bring that out again?"],
    empathy: ["It used to be loud, and it's been put away."],
    support: [],
  },
  {
    cue: null,
    said: ["since about six, i've", "till the neighbours turn"],
    mi: ["What would you hear, if you stood still?"],
    empathy: ["As long as you're walking, it can't quite catch you."],
    support: ["I'll type slow, so you can keep going. How are your feet?"],
  },
  {
    cue: null,
    said: ["i'd cry on the", "i tried at lunch"],
    mi: ["What did you see, when you'd stopped?"],
    empathy: ["You tried to be still, and it was right there."],
    support: ["Come and sit in here for a bit. The floor's fine."],
  },
];
