import type { StoryMoment } from "~/domain/simulator/story-moment";

export const smallDetailsThird: StoryMoment[] = [
  {
    cue: null,
    said: ["ya, i'm still tall", "nobody else volunteers and"],
    mi: ["What do you want it to be, next time?"],
    empathy: ["It's yours again, hardly by choice."],
    support: ["That's far off. You can stand easy now."],
  },
  {
    cue: null,
    said: ["brown, one bent ear", "just some street dog"],
    mi: ["What is it about that dog that caught you?"],
    empathy: ["He's nobody's, and he's picked you."],
    support: ["That ear's a nice touch. More of him anytime."],
  },
];
