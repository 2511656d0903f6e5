import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfPlainThings: StoryMoment[] = [
  {
    cue: null,
    said: ["I was sorry for", "I'd have sooner had"],
    mi: ["Who would you have wanted it from, if it had to come?"],
    empathy: ["You'd no quarrel with the one who handed it over. It was where he stood in it."],
    support: ["I'm not rushing you past that day. Say what you want of it."],
  },
  {
    cue: null,
    said: ["You'd not shout about", "It was the best"],
    mi: ["What did getting it right say to you, about who you were there?"],
    empathy: ["A private sort of satisfaction, and it went deep."],
    support: ["I like hearing what you were good at. Tell it as long as you like."],
  },
  {
    cue: null,
    said: ["That there's a lot", "I think, that wants"],
    mi: ["Which of it would you clear out first, if you'd a mind to?"],
    empathy: ["All that in the one drawer, and none of it leads anywhere yet."],
    support: ["It can stay shut tonight. I'm more interested in you than in what's in it."],
  },
  {
    cue: null,
    said: ["It was warm and", "Walking her home the"],
    mi: ["What did you know about her, by the end of that night?"],
    empathy: ["That's stayed with you clear as day, all these years on."],
    support: [],
  },
  {
    cue: null,
    said: ["That he'd no idea", "tell him to keep"],
    mi: ["What would you want that lad to know about the years ahead?"],
    empathy: ["There's a fondness in it, for that lad who'd no notion what was coming."],
    support: ["I'd like to meet him a bit more, if you feel like telling."],
  },
];
