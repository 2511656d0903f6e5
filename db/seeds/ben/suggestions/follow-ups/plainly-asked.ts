import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["a bit off at", "from a bit off"],
    mi: ["One to the other, just like that. How did it feel from where you stood?"],
    empathy: ["There was hardly any distance between ordinary and over."],
    support: ["It went so quick, and it's had to last you. Told, it gets to be slower."],
  },
  {
    cue: null,
    said: ["I kept thinking one", "the three of us"],
    mi: ["What went through you, as you kept going?"],
    empathy: ["As long as your hands were working, there was still something to hope."],
    support: ["You kept at it for her, the whole of that time."],
  },
  {
    cue: null,
    said: ["had to say what", "I know what we"],
    mi: ["What changed, that you've come to say it now?"],
    empathy: ["You'd been on the writing end of it, so being on this end felt exposed."],
    support: ["It needn't fit in two lines. You can take as many as you like."],
  },
  {
    cue: null,
    said: ["on my night shift", "A woman on my"],
    mi: ["What's in the part that doesn't fit in that sentence?"],
    empathy: ["You've got a version that can be said, and the rest is behind it."],
    support: ["I'm sorry, Ben. You'd been looking after her."],
  },
  {
    cue: null,
    said: ["which was going to", "She was seventy-four and"],
    mi: ["What was she like, at seventy-four?"],
    empathy: ["She had plenty of going left in her."],
    support: ["I like her already, from that."],
  },
  {
    cue: null,
    said: ["while I was asleep", "They ran a session"],
    mi: ["If someone had pulled up a chair, where would you have begun?"],
    empathy: ["It was ticked off as done, without you in it."],
    support: ["Here's the chair, then. There's no slide to get to."],
  },
];
