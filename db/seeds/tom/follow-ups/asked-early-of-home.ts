import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to small questions about home and the lads, and to plain questions that anybody asks. */
export const askedEarlyOfHome: Scenario["topics"] = {
  "sat-now": {
    layer: 0,
    asks: [
      "where are you sitting",
      "where are you sat",
      "are you sitting now",
      "where are you writing",
      "are you writing from",
      "where do you sit",
    ],
    answers: [
      "Kitchen table, with the dog under it. || In the kitchen, in the chair by the radiator.",
    ],
  },
  "take-to-tell": {
    layer: 0,
    asks: [
      "take to tell gwen",
      "take to let gwen",
      "take to tell her",
      "take to let her",
      "take for gwen to know",
      "easier to tell her",
      "easier to tell gwen",
    ],
    answers: [
      "Her sat down, and not looking at me while I said it. || Side by side on the sofa, I'd say, with the sound off.",
    ],
  },
  "gone-in": {
    layer: 0,
    asks: ["if youd gone in", "if you had gone in", "if you went in", "have happened if youd gone"],
    answers: [
      "[after: breakfast, fry-up] They'd have shoved up and asked what I was having. || Somebody'd have pulled a chair out and passed me the sauce.",
    ],
  },
  "breakfast-goers": {
    layer: 0,
    asks: ["who goes to it", "who goes to the breakfast", "who was in there", "who meets there"],
    answers: [
      "[after: breakfast, fry-up] Eight or nine of my old shift, them that live near. || Most of the shift, and a couple off the cranes.",
    ],
  },
  "breakfast-at": {
    layer: 0,
    asks: [
      "where do they have it",
      "where do they meet",
      "where is the breakfast",
      "where was the breakfast",
    ],
    answers: [
      "[after: breakfast, fry-up] A caff in town, next to the buses. || They go to the caff where the buses turn.",
    ],
  },
  flattest: {
    layer: 0,
    asks: ["when is it flattest", "flat most", "when are you flattest", "the flattest part"],
    answers: [
      "{After dinner|hollow?}, two or three o'clock. || {Middle of the afternoon|hollow?}, once I've had the dog out.",
    ],
  },
  "flat-since": {
    layer: 0,
    asks: [
      "when: go flat",
      "when: flat",
      "did it go flat",
      "when did you go flat",
      "since when is it flat",
      "long has it been flat",
    ],
    answers: [
      "May or so, once the painting was done. || When I'd run out of jobs to do. It'd be about May.",
    ],
  },
  "door-goodbye": {
    layer: 0,
    asks: [
      "each other at the door",
      "say at the door",
      "say when she goes",
      "say as she goes",
      "say when she leaves",
      "when she sets off",
    ],
    answers: [
      "Mind how you go, I tell her, and she pats the dog. || Have you your keys, I say. She says ta-ra, love.",
    ],
  },
  "sunday-turn": {
    layer: 0,
    asks: [
      "when its your turn",
      "your turn comes",
      "when they get to you",
      "when they come to you",
    ],
    answers: [
      "[after: Sunday, table] Quiet week, I say, and ask for the gravy. || When they did ask, it was not much, same as last week.",
    ],
  },
  "sunday-talk": {
    layer: 0,
    asks: [
      "what do they talk about",
      "talk about at the table",
      "talk about on sundays",
      "talk about of a sunday",
    ],
    answers: [
      "[after: Sunday] Their work, the little one's nursery, what the car wants. || It's jobs and nursery and who's been poorly.",
    ],
  },
  "she-comes-in": {
    layer: 0,
    asks: [
      "do when she comes in",
      "when she comes home",
      "do when she gets in",
      "when gwen comes in",
    ],
    answers: [
      "I get up and fill the kettle, and she sits on the stairs to take her shoes off. || I've her slippers by the door, and I put the tea on.",
    ],
  },
  "till-others-up": {
    layer: 0,
    asks: [
      "what do you do till",
      "do till then",
      "do until then",
      "do until theyre up",
      "till theyre up",
    ],
    answers: [
      "[after: wake, three, shift that isn't there] Sit with the dog, and go through yesterday's paper again. || A pot of tea and the crossword, and I wait for it to get light.",
    ],
  },
};
