import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "his-sport": {
    layer: 0,
    asks: [
      "what sport",
      "which sport",
      "sport do you play",
      "what do you play",
      "what position",
      "which position",
      "position do you play",
      "do you play basketball",
      "you play basketball",
      "play any sport",
    ],
    answers: [
      "basketball po. point guard, so i run the thing. i'm fast, and i'm loud so nobody looks at the rest || point guard, for school. the guy who yells where everyone should stand",
    ],
  },
  "a-girl": {
    layer: 0,
    asks: [
      "about a girl",
      "girl problem",
      "girl problems",
      "a girl involved",
      "girl trouble",
      "do you have a girlfriend",
      "have a girlfriend",
    ],
    answers: [
      "haha no. everybody guesses that. {i keep a name ready so they stop guessing|watching} || nope. there was a prom date and we're bros. {people ask that and i just shuffle the cards|watching}",
    ],
  },
  "asked-outright": {
    layer: 0,
    asks: [
      "are you gay",
      "you gay",
      "are you bi",
      "are you queer",
      "do you like boys",
      "do you like guys",
      "are you into guys",
      "are you into boys",
      "do you like girls",
    ],
    answers: [
      "whoa. you can't just type that word, po. give me like a minute, my ears are hot || ok so that's a question. i looked behind me, in my own room. can we do it slower",
      "still loading. ask me again in like ten messages || can i answer that one with a goat picture. i've done it before",
    ],
  },
  "a-doctor": {
    layer: 0,
    asks: [
      "seen a doctor",
      "see a doctor",
      "been to a doctor",
      "gone to a doctor",
      "been to the clinic",
    ],
    answers: [
      "for a stomach? lola gave me ginger and a saint. {a doctor's gonna ask me when it happens, so no|watching} || nah. mama has a tea for it. {a doctor would ask what's on my mind and i'd have to faint|watching}",
    ],
  },
  "who-asks": {
    layer: 0,
    asks: [
      "usually the one asking",
      "one asking that",
      "who asks you",
      "who asks that",
      "whos asking that",
      "who says that to you",
      "who usually asks",
    ],
    answers: [
      "the guys, in the locker room. {and titas at birthdays, you can't block a tita|locker} || teammates mostly, after practice, all of them in towels. {i hear it coming from like two jokes away|locker}",
    ],
  },
  "say-back": {
    layer: 0,
    asks: [
      "say back when",
      "do you say back",
      "answer them",
      "tell them when they",
      "say when they ask",
      "what do you answer",
    ],
    answers: [
      "'too many to count, bro.' then {i tie my shoes for like a year|watching} || i say some name from another school, she's very busy. {then i laugh first so it's over|watching}",
    ],
  },
  "lives-with": {
    layer: 0,
    asks: [
      "who do you live with",
      "live with your",
      "whos at home",
      "who is at home",
      "who lives in your house",
    ],
    answers: [
      "mama, lola, my sister bea, and papa's on a ship so he lives in a phone || it's me and three women and a gecko. papa's at sea till christmas",
    ],
  },
};
