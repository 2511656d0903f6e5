import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["Too dear to run", "shut the furnaces, and"],
    mi: ["What would you have wanted somebody to say about the work itself?"],
    empathy: ["It was a matter of price, and nobody spoke about how well it was done."],
    support: ["You can have it said here: I'd like to know how well it was done."],
  },
  {
    cue: null,
    said: ["There'd been talk for", "Every winter somebody said"],
    mi: ["In all those years of rumours, how did you keep going?"],
    empathy: ["You'd heard it cried so often, that the true one got past you."],
    support: ["We can go back to those last days as slowly as you please."],
  },
  {
    cue: null,
    said: ["She's at the care", "care home till ten"],
    mi: ["What would you want your side of it to be, while she's out?"],
    empathy: ["She's out earning and you're keeping the house, and it feels upside down to you."],
    support: ["While she's at work I can be some company. No need to hurry through it."],
  },
  {
    cue: null,
    said: ["Put in for a", "Warehouse, caretaking, nights on"],
    mi: ["What did you want the people reading those to see in you?"],
    empathy: ["You've asked and asked, and what comes back is good manners."],
    support: ["None of them looked closer. Say what they missed, if you like."],
  },
];
