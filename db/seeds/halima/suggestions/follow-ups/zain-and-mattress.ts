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
  {
    cue: null,
    said: ["Round and cheerful, and", "Kind, dear, and very"],
    mi: ["What did it do for you, to live with somebody so?"],
    empathy: ["You see him quite as he was, with his good points and the rest."],
    support: ["I like him already. What's the first thing you'd hear of him, as he came in?"],
  },
  {
    cue: null,
    said: ["A brownish pink", "Brick red, dear, I've"],
    mi: ["On a day when you don't put it on, what's different?"],
    empathy: ["Such a small thing to put on, and you know its shade exactly."],
    support: ["I can see you with it. What is it like to sit here without?"],
  },
  {
    cue: null,
    said: ["A red one, with", "Red, dear, from the"],
    mi: ["What were you hoping would go into it, when you chose red?"],
    empathy: ["It's a handsome little thing, and you chose it with some care."],
    support: ["A red book asks for something. What would you like to have in it?"],
  },
];
