import type { StoryMoment } from "~/domain/simulator/story-moment";

export const sayingIt: StoryMoment[] = [
  {
    cue: null,
    said: ["the team one, on", "it's by the gate"],
    mi: ["What do you think, when you pass it?"],
    empathy: ["There's a very big you up there, for everyone."],
    support: ["I like the bird. You can be small in here."],
  },
  {
    cue: null,
    said: ["the song's called nope", "what it's called stays"],
    mi: ["What would it tell me, if I knew it?"],
    empathy: ["There are only two people who know, and it's dear to you."],
    support: ["It can stay yours. I'm glad it exists."],
  },
  {
    cue: null,
    said: ["it said bro i", "bro can i say"],
    mi: ["What would you have typed, with no dots there?"],
    empathy: ["You were so near, and then he was real."],
    support: ["The rest of it can wait with the goat."],
  },
];
