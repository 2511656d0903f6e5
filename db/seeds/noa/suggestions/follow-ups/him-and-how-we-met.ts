import type { StoryMoment } from "~/domain/simulator/story-moment";

export const himAndHowWeMet: StoryMoment[] = [
  {
    cue: null,
    said: ["i did, for about", "yes, and i spilled"],
    mi: ["When did you find out whose coat it was?"],
    empathy: ["Hours on his coat, and that's how he came into your life."],
    support: ["That's a funny way to begin. There's room for the rest of it."],
  },
  {
    cue: null,
    said: ["from here, born and", "his mum's ten minutes"],
    mi: ["How has the place itself changed for you, since he left?"],
    empathy: ["He's from here, so it's full of him wherever you go."],
    support: ["Which corner of this city is yours and not his?"],
  },
  {
    cue: null,
    said: ["never, i always chicken", "not a single one"],
    mi: ["What do you suppose your thumb knows, when it won't?"],
    empathy: ["You write all of it, and then something in you holds it back."],
    support: [],
  },
  {
    cue: null,
    said: ["ten times a day", "hour or so, if"],
    mi: ["What's usually just happened, when you start another?"],
    empathy: ["You're still talking to him, hour after hour, with nobody on the other end."],
    support: ["If the urge comes while we're chatting, I'm happy to be typed at."],
  },
  {
    cue: null,
    said: ["i'd already got his", "on the twelfth, and"],
    mi: ["What had you imagined for that day?"],
    empathy: ["You'd got ready for it already, and it's lying there with nowhere to go."],
    support: ["It's a hard date to have sitting there. Who could be around on the twelfth?"],
  },
  {
    cue: null,
    said: ["with a hood", "it smelled of rain"],
    mi: ["What comes up when you see it in your mind?"],
    empathy: ["It's still that clear, the coat and everything."],
    support: ["A coat can hold a whole evening. Tell me as much of it as you want."],
  },
  {
    cue: null,
    said: ["my school friend lior's"],
    mi: ["What else do you remember of that night?"],
    empathy: ["So it started on your side, with one of your own people."],
    support: ["I like that it was one of your people who started it all."],
  },
];
