import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["Rep said do it", "It was you or"],
    mi: ["What would make it twenty minutes you were glad of?"],
    empathy: ["It was a bit of a dare to yourself, writing in."],
    support: ["However you got here, you're welcome. What would you use the time for?"],
  },
  {
    cue: null,
    said: ["Ask me on an", "me down for a"],
    mi: ["What is it that has it at that number, and no lower?"],
    empathy: ["It's middling, and you wouldn't swear to it."],
    support: ["That number can move as it likes. What's it riding on?"],
  },
  {
    cue: null,
    said: ["That I got to", "That I said it"],
    mi: ["What was it about saying it like that, that made the difference?"],
    empathy: ["You said all this and it stayed quiet, and that's new."],
    support: ["Glad of that, and it was your doing. Anything left over?"],
  },
  {
    cue: null,
    said: ["That I'm the file", "It means some stranger"],
    mi: ["What would you have them go on calling you, whatever's in writing?"],
    empathy: ["You've been turned into paper, and someone else is holding it."],
    support: ["I've been talking to the man and not the paper. Say more of what it takes away."],
  },
  {
    cue: null,
    said: ["There's the rent, there's", "I get by, and"],
    mi: ["What comes first for you, when you're working out the month?"],
    empathy: ["The kids get seen to, and you take what's left."],
    support: ["We can look at the money squarely, or leave it for tonight."],
  },
  {
    cue: null,
    said: ["It's a bedsit, and", "On my own, in"],
    mi: ["What's it like, going from three to one?"],
    empathy: ["There's room in there for them, and mostly there's only you."],
    support: ["Is this one of your weekends, or one of the long gaps? Either way, I've time."],
  },
  {
    cue: null,
    said: ["Quieter. Tired. I'll", "I've put the handbrake"],
    mi: ["What's let it come down, do you think?"],
    empathy: ["You've slowed, and there's some relief in it, I think."],
    support: [],
  },
];
