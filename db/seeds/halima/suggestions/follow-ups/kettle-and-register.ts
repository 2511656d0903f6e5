import type { StoryMoment } from "~/domain/simulator/story-moment";

export const kettleAndRegister: StoryMoment[] = [
  {
    cue: null,
    said: ["Behind the big plates", "In among her good"],
    mi: ["When that kettle turned up in such an odd place, what did you think?"],
    empathy: ["It's in its place again, and the story of it has stayed with you."],
    support: ["I can see that kettle in its odd place. How did you come across it?"],
  },
  {
    cue: null,
    said: ["A long green book", "It's beside her chair"],
    mi: ["What does it give her, to have that book within reach?"],
    empathy: ["It has its place right by her, where her hand can find it."],
    support: ["A green book by her chair, I like knowing that. When does she reach for it?"],
  },
  {
    cue: null,
    said: ["One who couldn't spell", "one with the neat"],
    mi: ["What do you see in her, when she gets to those girls?"],
    empathy: ["Some girls have stayed with her for their small faults or their good points."],
    support: ["I'd enjoy meeting another of those girls, if she has told you of more."],
  },
];
