import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs tells of the court, the dog, the store and what is sold in the street. */
export const downTheStreet: Scenario["topics"] = {
  "which-grade": {
    layer: 0,
    asks: ["what grade are you", "which grade", "what year are you", "grade are you in"],
    answers: ["grade 12, last one || 12 po. we graduate after march"],
  },
  "court-where": {
    layer: 0,
    asks: ["far is the court", "where is the court", "court near", "where is that court"],
    answers: ["two minutes, behind the chapel || end of our street, past the chapel"],
  },
  "court-open": {
    layer: 0,
    asks: [
      "court still open",
      "court open",
      "court close",
      "time does it close",
      "when does it close",
      "lights go off",
      "lights stay on",
    ],
    answers: [
      "till twelve, then the guard pulls the switch || ya, until midnight. there's a timer",
    ],
  },
  "the-guard": {
    layer: 0,
    asks: ["the guard", "guard know you", "guard say", "guard mind"],
    answers: [
      "he's like sixty and he sleeps with his cap on || he's cool with me. he just says lock the gate after",
    ],
  },
  "ring-on-gate": {
    layer: 0,
    asks: ["ring on the gate", "hoop still", "ring still", "the plastic hoop", "first hoop"],
    answers: ["it's rusty now, bea hangs laundry on it || still up, just no net"],
  },
  "dog-eats": {
    layer: 0,
    asks: ["dog eat", "overtime eat", "feed the dog", "feed him", "feed overtime"],
    answers: [
      "overtime gets rice from mama, and half my siomai || the dog eats what's left in my bag. he isn't picky",
    ],
  },
  "dog-sleeps": {
    layer: 0,
    asks: [
      "dog sleep",
      "overtime sleep",
      "where does the dog",
      "where does overtime",
      "dog live",
      "where does he sleep",
    ],
    answers: [
      "overtime's got his own cardboard by the court || the dog sleeps on cardboard, next to the bleachers",
    ],
  },
  "siomai-is": {
    layer: 0,
    asks: [
      "what is siomai",
      "whats siomai",
      "siomai is",
      "get siomai",
      "get the siomai",
      "siomai from",
    ],
    answers: [
      "pork dumplings. there's a cart outside the gate || little dumplings with chili, four for twenty, you eat them standing",
    ],
  },
  "adobo-there": {
    layer: 0,
    asks: ["the adobo", "his mom cook", "kikos mom", "adobo like", "what is adobo"],
    answers: [
      "it's dark and sour and there's always an egg in it || pork in vinegar. she burns the edges a bit on purpose",
    ],
  },
  "at-the-store": {
    layer: 0,
    asks: [
      "store sell",
      "does she sell",
      "where is the store",
      "where is her store",
      "what is a sari",
    ],
    answers: [
      "end of our street, blue window. soap, load, candy, ice || it's a tiny shop in somebody's window. she sells candy, ice and load",
    ],
  },
  fishballs: {
    layer: 0,
    asks: ["fishballs", "fishball place", "what are fishballs"],
    answers: ["on a stick, with the brown sauce || there's a cart by the court, ten for ten"],
  },
};
