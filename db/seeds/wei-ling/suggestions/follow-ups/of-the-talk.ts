import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["timetable came out this", "i'd walked past the"],
    mi: ["What was going on in you, just before you wrote?"],
    empathy: ["It had been hanging there all along, and that day it was suddenly for you."],
    support: ["I'm glad that was the day. It brought you here."],
  },
  {
    cue: null,
    said: ["i say i'll do", "four if it's after"],
    mi: ["What makes it that much, and not a one?"],
    empathy: ["Part of you means it, and part of you knows yourself a bit too well."],
    support: ["An honest number is worth more to me than a high one."],
  },
  {
    cue: null,
    said: ["a bit wrung out", "in a cleaner way"],
    mi: ["Which part of this took some of the weight off, do you think?"],
    empathy: ["It took something out of you, and it left you with a bit more room."],
    support: ["That bit of ease is good to hear about. It was your talking that got you there."],
  },
  {
    cue: null,
    said: ["that i said it", "that you can say"],
    mi: ["What does it change for you, knowing that?"],
    empathy: ["Saying it turned out to be smaller than not saying it."],
    support: ["You had to say it first to find that out. I was glad to be here for it."],
  },
  {
    cue: null,
    said: ["that they paid for", "like i took their"],
    mi: ["What were they hoping for, as you see it?"],
    empathy: ["It feels as if you'd broken something that they spent years on."],
    support: [
      "You look at it from where they stand, with all the work they put in. That's love too.",
    ],
  },
];
