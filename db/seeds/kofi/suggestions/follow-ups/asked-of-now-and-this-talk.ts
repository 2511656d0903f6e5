import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfNowAndThisTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["That text, moving my", "I'd had the weekend"],
    mi: ["What had that Saturday come to stand for, by the time the text came?"],
    empathy: ["It was one text on top of everything you'd kept quiet about."],
    support: ["I'd like to hear what had piled up before it, if you want to say."],
  },
  {
    cue: null,
    said: ["say the stops over", "Early run, nobody about"],
    mi: ["What is it about that early run that lets you off?"],
    empathy: ["You've a couple of small things that get you through, and they're your own."],
    support: ["Those stops count with me. What else, however small, gets you round a bad day?"],
  },
  {
    cue: null,
    said: ["For most of it", "Desmond's guessed some, that's"],
    mi: ["What is it like, to have it outside your own head?"],
    empathy: ["You've been keeping nearly all of it by yourself."],
    support: [],
  },
];
