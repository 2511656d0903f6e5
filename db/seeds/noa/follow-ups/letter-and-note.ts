import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the letter, the voice note, the knock and the cat. */
export const letterAndNote: Scenario["topics"] = {
  "letter-took": {
    layer: 0,
    asks: [
      ...["how long did it take", "take you to write", "long did the letter take"],
      "take to write it",
    ],
    answers: [
      "[after: nine pages, letter] a whole night, more or less || about six hours, with breaks for crying",
    ],
  },
  "letter-starts": {
    layer: 0,
    asks: ["what does your letter say", "does it say in it"],
    answers: [
      "[after: nine pages, letter] 'dear coward', then it goes downhill || it starts furious and ends with the spare sheets",
    ],
  },
  "letter-pen": {
    layer: 0,
    asks: ["write it with", "what pen", "by hand", "handwritten"],
    answers: [
      "[after: nine pages, letter] green biro, both sides || by hand, i had cramp for a day",
    ],
  },
  "note-says": {
    layer: 0,
    asks: [...["what does he say", "he say in it", "what does the note say"], "he saying"],
    answers: [
      "[after: voice note, eleven seconds] he asks where the bin bags are || my name, and then bin bags",
    ],
  },
  "bags-were": {
    layer: 0,
    asks: [
      ...["where were the bags", "where were the bin bags", "bags in the end", "find the bags"],
    ],
    answers: [
      "[after: bin bags] second drawer, under the foil || the drawer by the cooker, where they always were",
    ],
  },
  "how-long-it-is": {
    layer: 0,
    asks: [
      ...["how long is the note", "how long is the voice note"],
      ...["how long is the train", "how long does it take", "how long is the journey"],
      "how long is that",
    ],
    answers: [
      "[after: voice note, eleven seconds] only eleven seconds || eleven seconds, with the sigh",
      "[after: train] two hours, no changes || it takes two hours",
    ],
  },
  "speaker-song": {
    layer: 0,
    asks: [...["what song", "song did you play", "which song", "play on it", "what did you play"]],
    answers: ["[after: speaker] ours, obviously. really loud || the shoutiest one i own"],
  },
  "toast-was": {
    layer: 0,
    asks: ["on the toast", "kind of toast"],
    answers: ["[after: toast] butter. i've got most of it out now || just butter, and now hair"],
  },
  "knock-goes": {
    layer: 0,
    asks: [
      ...["knock go", "how did it go the knock", "how does the knock"],
      ...["what was the knock", "whats the knock"],
    ],
    answers: ["[after: knock] two, a gap, and one more || tap tap, wait, tap"],
  },
  "knock-whose": {
    layer: 0,
    asks: [
      ...["who made it up", "whose idea was it", "who invented it", "who came up with it"],
      "whose idea",
    ],
    answers: ["[after: knock] him, the first winter || both of us, by accident"],
  },
  "sky-caption": {
    layer: 0,
    asks: ["write under it", "caption", "put under it"],
    answers: ["[after: sunset, sky] just a sun emoji || nothing, one orange heart"],
  },
  "cat-whose": {
    layer: 0,
    asks: ["whose cat", "who owns the cat", "whose is he", "cat belong to"],
    answers: [
      "[after: cat] next door's, they're never in || the neighbours'. he's got his own key practically",
    ],
  },
  "cat-in": {
    layer: 0,
    asks: [
      ...["does he come in", "come in to you", "come inside", "let him in", "let the cat in"],
      "does the cat come",
    ],
    answers: ["[after: cat] when there's ham || only if it's raining, he's not soft"],
  },
  "who-eats-what": {
    layer: 0,
    asks: [
      ...["what does he eat", "he eat", "cat eat", "dog eat", "pickle eat", "feed him"],
      "feed the dog",
    ],
    answers: [
      "[after: cat] anything, he's enormous || tuna, if he's been nice",
      "[after: dog, pickle] socks, given the chance || ham, carrots, paper",
    ],
  },
};
