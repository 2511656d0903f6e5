import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearFilmKwameAndNeil: StoryMoment[] = [
  {
    cue: null,
    said: ["A passenger with a", "Ama's voice, or a"],
    mi: ["What is it, in someone's voice, that can stop the reel?"],
    empathy: ["It takes something real from outside to break in."],
    support: ["Good to know what does it. Consider me a passenger with a question."],
  },
  {
    cue: null,
    said: ["want to know can", "The teacher called me"],
    mi: ["What's it like, to be that much of a somebody at his school?"],
    empathy: ["You're famous there, and all for the right reason."],
    support: ["I'm smiling. Enjoy it as long as you want, there's no catch."],
  },
  {
    cue: null,
    said: ["When the telly broke", "Last month, I'd said"],
    mi: ["What do you get, from being offered that by a five-year-old?"],
    empathy: ["It's his cure for things, and he means it with all he's got."],
    support: ["He's good at this. How did you answer him?"],
  },
  {
    cue: null,
    said: ["I did once, down", "I would, I'd have"],
    mi: ["What happens to you, when you let him lead?"],
    empathy: [],
    support: ["That's a sight I'd like to have seen. What did he say?"],
  },
  {
    cue: null,
    said: ["He came from a", "Younger than me, he'd"],
    mi: ["What do you think he can't know, with the life he's had?"],
    empathy: ["He's come from something where no one's weekend has a name."],
    support: ["I'm not asking you to be fair to him. What's he like to talk to?"],
  },
  {
    cue: null,
    said: ["think he was, for", "Maybe, he went white"],
    mi: ["What has it done to you, to have put that look on somebody?"],
    empathy: ["You may have scared him, and it troubles you."],
    support: ["It's a decent thing to be troubled by. We can stay on it."],
  },
];
