import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks on about the court, the voice notes, the shoes and the party. */
export const askedOnOfSmallThings: Scenario["topics"] = {
  "court-thinks": {
    layer: 0,
    asks: [
      "what do you think about there",
      "think about when you shoot",
      "think about at the court",
    ],
    answers: [
      "[after: court, moths, shots] free throws. i count, so nothing else gets in || just the count. i try for twenty in a row",
    ],
  },
  "court-alone": {
    layer: 0,
    asks: ["anyone come along", "anybody come along", "anyone come with you", "anyone join you"],
    answers: [
      "[after: court, moths, shots] the dog, overtime. he's bad at rebounds || just a street dog, i call him overtime",
    ],
  },
  "chill-sounds": {
    layer: 0,
    asks: ["chill sound like", "sound chill", "what do you change", "what changes between takes"],
    answers: [
      "[after: voice notes, voice note] lower, slower, like i just woke up || i say less. and i put the voice down a bit",
    ],
  },
  "why-not-talk": {
    layer: 0,
    asks: [
      "why dont you talk now",
      "why did you stop talking",
      "why not talk now",
      "stop talking to each other",
    ],
    answers: [
      "[after: choir] i sent a song, he saw it, and then nobody typed || he saw a song i sent. that's where it stopped",
    ],
  },
  "goat-happened": {
    layer: 0,
    asks: [
      "sent a goat what happened",
      "a goat what happened",
      "happened with the goat",
      "and sent a goat",
      "why a goat",
    ],
    answers: [
      "[after: goat] my thumb was on send, then he started typing and i panicked || i saw his three dots, so i hit the first picture i had",
    ],
  },
  "one-to-three": {
    layer: 0,
    asks: [
      "happened to 1 to 3",
      "1 to 3",
      "one to three",
      "the other three playlists",
      "why 4",
      "why four",
    ],
    answers: [
      "[after: math review] actual math. i deleted them || real ones, with real math. nobody opens the fourth",
    ],
  },
  "prom-wore": {
    layer: 0,
    asks: ["what did you wear", "wear to prom", "wear to the prom"],
    answers: [
      "[after: prom] barong, my tito's. it was long on me || a barong from my tito, two sizes up",
    ],
  },
  "scarf-colour": {
    layer: 0,
    asks: [
      "what colour was the scarf",
      "what color was the scarf",
      "colour was it",
      "color was it",
    ],
    answers: ["[after: scarf] yellow, with flowers || a yellow one, it smelled like vicks"],
  },
  "danced-to": {
    layer: 0,
    asks: ["what did you dance to", "which song did you dance"],
    answers: [
      "[after: scarf] some 90s thing, my tita's cassette || my tita's tape, all fast songs",
    ],
  },
};
