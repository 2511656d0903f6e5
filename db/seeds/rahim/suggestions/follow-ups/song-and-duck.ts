import type { StoryMoment } from "~/domain/simulator/story-moment";

export const songAndDuck: StoryMoment[] = [
  {
    cue: null,
    said: ["First only a flute", "It starts with a"],
    mi: ["What do you wait for in it, when it begins?"],
    empathy: ["It starts so quietly, and then he comes in, I imagine."],
    support: [],
  },
  {
    cue: null,
    said: ["with one earphone, after", "In the evening mostly"],
    mi: ["What does it do to the end of your day?"],
    empathy: ["One ear is with the song, and the other stays with the world."],
    support: [],
  },
  {
    cue: null,
    said: ["They laugh at his", "the end he sits"],
    mi: ["What do you like best about that duck?"],
    empathy: ["He keeps his hat on and gets there in the end, one way or another."],
    support: ["I'm quite taken with that duck. What do you think of the hat?"],
  },
  {
    cue: null,
    said: ["A bear who eats", "He eats and eats"],
    mi: ["What do you think of, as you read about him?"],
    empathy: [],
    support: ["I'd like to have it read to me. Such books are a good thing."],
  },
  {
    cue: null,
    said: ["One bus, forty minutes", "It is forty minutes"],
    mi: ["What do you look forward to, on the way there?"],
    empathy: ["It's a long ride, and it's worth it to you."],
    support: ["It's nice that you have that way to go. Tell me what you see out of the window."],
  },
  {
    cue: null,
    said: ["Old men with newspapers", "It is quiet there"],
    mi: ["What does it mean to you, to get that nod?"],
    empathy: ["There's somebody who nods to you, and that's nearly a greeting."],
    support: ["It sounds like a kind place. I'm glad you're known in there."],
  },
];
