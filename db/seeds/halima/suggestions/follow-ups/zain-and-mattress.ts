import type { StoryMoment } from "~/domain/simulator/story-moment";

export const zainAndMattress: StoryMoment[] = [
  {
    cue: null,
    said: ["He measured land, for", "A surveyor, so there"],
    mi: ["What did he bring home with him from a day's measuring?"],
    empathy: ["He'd measured half the district, and came home out of it to you."],
    support: ["I like him. What did he talk of, when he got in?"],
  },
  {
    cue: null,
    said: ["A thin one, for", "It's a thin folding"],
    mi: ["In the time that it's put away, who knows about it?"],
    empathy: ["It's gone by day and it's yours by night, thin as it is."],
    support: ["I think of you on it. What would you rather have under you?"],
  },
  {
    cue: null,
    said: ["A young woman from", "She's kind, dear, and"],
    mi: ["What would you want to hear from her, if she had time to sit?"],
    empathy: ["She's kind to you both, and she's already on her way out."],
    support: ["I've more time than she has. What would you tell her?"],
  },
];
