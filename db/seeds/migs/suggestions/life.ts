import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: null,
    said: ["cctv with braces", "she clocks everything"],
    mi: ["What do you think she's clocked about you?"],
    empathy: [
      "Someone who notices everything keeps you on your toes. And maybe part of you would like her to notice.",
    ],
    support: [
      "Someone that sharp in the same house is a lot. It also means she's paying attention to you.",
    ],
  },
  {
    cue: null,
    said: ["sari sari store"],
    mi: ["What's it like, when you stop by at her store?"],
    empathy: ["Maybe that's one place where you don't have to put on much, and it comes with ice."],
    support: [
      "Ate Joy is a good person to have on the map. What is it about her that makes it easy?",
    ],
  },
  {
    cue: null,
    said: ["married to basketball", "ball and i are very happy"],
    mi: ["Fair enough. What's it like out there, just you and the ball?"],
    empathy: ["Maybe you get asked that a lot, and the ball is the safest answer."],
    support: ["Fine answer, and you don't have to come up with another one."],
  },
  {
    cue: null,
    said: ["we lost by two", "had the open shot"],
    mi: ["What else do you pass up like that, off the court?"],
    empathy: [
      "It's not only about the game. Maybe you know that moment well, when it's yours to take and you hand it over.",
    ],
    support: [
      "Losing like that stings. And it's honest of you to see a bit of yourself in that pass.",
    ],
  },
  {
    cue: "watching",
    said: ["eleven i gotta do my son voice", "make my voice a little lower"],
    mi: ["What does that voice have, that your own doesn't?"],
    empathy: ["Even to talk to your papa, you come in costume."],
    support: [
      "You want papa to get the voice he knows. It's a strain too, and yours can rest here.",
    ],
  },
  {
    cue: null,
    said: ["finish my physics set", "a problem set due"],
    mi: ["When the set is done and it's you and the quiet, what comes up?"],
    empathy: ["The physics is the easy part. It's the lying there afterwards that goes on and on."],
    support: [
      "Physics first, then the lying there. If that gets long, it's okay to say what it's like.",
    ],
  },
];
