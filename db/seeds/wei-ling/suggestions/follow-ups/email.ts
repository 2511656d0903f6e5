import type { StoryMoment } from "~/domain/simulator/story-moment";

export const email: StoryMoment[] = [
  {
    cue: null,
    said: ["you're the only one", "i told a stranger"],
    mi: ["Now one person knows. How is that?"],
    empathy: ["It has been you and that email, and nobody else in the room."],
    support: ["You trusted me with something no one else has seen. I'm careful with that."],
  },
  {
    cue: null,
    said: ["somebody walked in with", "a person next to"],
    mi: ["Who would you like it to be, at that door with you?"],
    empathy: ["Maybe it's less the class than coming in alone, under all those eyes."],
    support: ["You know very exactly what you'd need. There's a lot of honesty in that."],
  },
];
