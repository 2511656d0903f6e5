import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Noa names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: [
      "she rings and goes 'ok, real answer'",
      "put a coffee on my desk and didn't make a face",
    ],
    mi: ["What would the real answer be, today?"],
    empathy: ["One person asks, and you keep hearing the ones who don't."],
    support: ["I'd like the real answer too, however angry it is."],
  },
  {
    cue: null,
    said: ["every single one of them who read it", "for missing someone i'm that angry with"],
    mi: ["Which of them is the hardest to be angry with?"],
    empathy: ["It goes out in every direction, and some of it comes back to you."],
    support: ["All of it can be said here, at full volume."],
  },
  {
    cue: null,
    said: [
      "i found out i was single next to a fruit scale",
      "his face wasn't involved at any point",
    ],
    mi: ["What would you have wanted to say, if he'd stood in front of you?"],
    empathy: ["He kept himself out of the room, and left you standing in a shop with it."],
    support: ["You were owed a face for that. I'm sorry you got a screen."],
  },
];
