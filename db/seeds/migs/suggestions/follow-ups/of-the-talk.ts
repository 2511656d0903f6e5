import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTheTalk: StoryMoment[] = [
  {
    cue: null,
    said: ["physics was boring and", "i typed it in"],
    mi: ["What was different, the time you went ahead?"],
    empathy: ["It was an ordinary class, and you kept going back to that number."],
    support: ["I'm glad it got through this time."],
  },
  {
    cue: null,
    said: ["like taking off the", "kinda tired kinda ok"],
    mi: ["What do you think you put down, just now?"],
    empathy: ["Something's let go a little, and your body's noticed."],
    support: [],
  },
  {
    cue: null,
    said: ["that i can type", "that i said stuff"],
    mi: ["What would you like to do with that, from here?"],
    empathy: ["It was out, and the world carried on."],
    support: ["I was glad to be on the other end of it."],
  },
  {
    cue: null,
    said: ["like everybody's cheering and", "that i'm, like, a"],
    mi: ["What would you want them to cheer for?"],
    empathy: ["They've got you in the team, and it isn't you playing."],
    support: ["You're on for yourself in here."],
  },
  {
    cue: null,
    said: ["we're ok, papa's on", "mama says it's fine"],
    mi: ["What do you miss most, with him away?"],
    empathy: ["There's enough of everything, and one person not there."],
    support: ["I'm happy to hear about him, or the big rice."],
  },
  {
    cue: null,
    said: ["6 if nobody's looking", "from outside, no one"],
    mi: ["What goes up, when no one's there?"],
    empathy: ["You do better when you're not being looked at."],
    support: [],
  },
];
