import type { StoryMoment } from "~/domain/simulator/story-moment";

export const timeOff: StoryMoment[] = [
  {
    cue: null,
    said: ["They get the man", "It's a fire drill"],
    mi: ["What are you hoping for, while they're laughing?"],
    empathy: ["A safe story, with a laugh where another question might have come."],
    support: ["It's a good story, by the sound of it. The untidy ones have a place too."],
  },
  {
    cue: null,
    said: ["I get a day", "I do a load"],
    mi: ["What are you waiting for, on those days?"],
    empathy: ["A day comes free, and there's nobody home in you to spend it."],
    support: ["Resting is hard when it has turned into waiting. Nothing has to come of this hour."],
  },
  {
    cue: null,
    said: ["I've got the eyes", "I could make a"],
    mi: ["What's it like, to look and find so little there?"],
    empathy: ["Past the coffee, the picture runs out."],
    support: ["Coffee's as far as it goes just now. Nothing needs to follow."],
  },
  {
    cue: null,
    said: ["I don't know who'd", "If you take the"],
    mi: ["When did you last feel like somebody without it?"],
    empathy: ["The badge and you have grown together so far that you can't find the join."],
    support: ["It's frightening to look under there, and you looked."],
  },
  {
    cue: null,
    said: ["A bloke who nearly", "I'd say there's a"],
    mi: ["What was it that got to you, at that machine?"],
    empathy: ["A machine got past the guard that nobody else gets past."],
    support: ["I like him, the one at the machine. He's welcome to write too."],
  },
  {
    cue: null,
    said: ["I got a medal", "I did the big"],
    mi: ["What were you hoping the running would do?"],
    empathy: ["You got to the end of it, and it wasn't what you'd hoped for."],
    support: ["You went the whole distance, and you can say it isn't for you now."],
  },
  {
    cue: null,
    said: ["she works hours with", "The woman I was"],
    mi: ["How was it for you, when she said so?"],
    empathy: ["She had evenings to share, and there was only ever a bit of you left."],
    support: ["You tell it with no blame in it, for her least of all."],
  },
];
