import type { StoryMoment } from "~/domain/simulator/story-moment";

export const fatherAndBoy: StoryMoment[] = [
  {
    cue: null,
    said: ["in the morning, yeah", "In the dark, I"],
    mi: ["What does the daytime you know, that the night one loses hold of?"],
    empathy: ["Which of them you believe depends on the hour, and on who's just been kind."],
    support: ["I like the man who waits for people. Tell me another thing he does."],
  },
  {
    cue: null,
    said: ["Their mum did, felt", "It's on her fridge"],
    mi: ["If the colours were yours to choose, what would you want yours to stand for?"],
    empathy: ["Your time with them is up on display as the thing to watch out for."],
    support: ["You can be cross about a chart here. I know it isn't only felt tips."],
  },
];
