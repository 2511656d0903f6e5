import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["He'd gone down for", "There was a card"],
    mi: ["What did you hope for, when you sat down to write?"],
    empathy: ["A free moment came, and for once you spent it on yourself."],
    support: ["Of all you could have done with that quiet, you did this. I'm glad."],
  },
  {
    cue: null,
    said: ["like to say ten", "very good at saying"],
    mi: ["What keeps it from being any lower?"],
    empathy: ["A bigger number would have pleased me, and you gave me the true one."],
    support: ["I'd much rather have the honest number. It took some nerve not to round it up."],
  },
  {
    cue: null,
    said: ["A bit as if", "and sort of rinsed"],
    mi: ["Which part of it did that, do you think?"],
    empathy: ["Something's been let out, and it was met kindly."],
    support: ["I'm glad to hear it. You're welcome to sit with that a little."],
  },
  {
    cue: null,
    said: ["That I said it", "That somebody can ask"],
    mi: ["What difference did that make to you?"],
    empathy: ["What stays is the quiet after you'd spoken, with nobody rushing in."],
    support: ["You did the saying. I'm glad I was there for it."],
  },
  {
    cue: null,
    said: ["That I'm not cut", "It means I got"],
    mi: ["What would being good at it look like, in your eyes?"],
    empathy: ["It's come to feel like proof about you, more than about how hard these months are."],
    support: ["That's a harsh meaning to live with. I'm glad it isn't only in your head now."],
  },
  {
    cue: null,
    said: ["Rohan's working all hours", "It'll be tighter if"],
    mi: ["What weighs most, when it comes to the money?"],
    empathy: ["Managing, with a bit of arithmetic always running underneath."],
    support: ["It can be all right and still be on your mind. I'm glad you said both."],
  },
  {
    cue: null,
    said: ["Rohan and our son", "There's the three of"],
    mi: ["What's the house like, with all of you in it?"],
    empathy: ["A full house, and full until January."],
    support: ["Good to know who's there with you. It helps me picture your days."],
  },
];
