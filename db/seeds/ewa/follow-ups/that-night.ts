import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of the night in which Stefan died, once it is told. */
export const thatNight: Scenario["topics"] = {
  "umbrella-now": {
    layer: 3,
    asks: [
      ...["that umbrella now", "umbrella now", "think of that umbrella"],
      ...["hear in it", "the umbrella mean"],
    ],
    answers: [
      "His whole way of loving, and {I said yes, yes, and looked for my gloves|last-night}. || That he could tell it would rain from his bed, and {I could not tell anything, with all my schooling|last-night}.",
    ],
  },
  "hear-the-eulogy": {
    layer: 3,
    asks: [
      ...["hear that about his hand", "sit there and hear", "hear the eulogy"],
      ...["hear that read", "when she read it", "hear it read"],
    ],
    answers: [
      "Like being given a medal in another person's name. {I nodded, in a black hat|last-night}. || I heard it and I thought, what a good wife that was. {I should have liked to be her|last-night}.",
    ],
  },
  "that-one-night": {
    layer: 3,
    asks: [
      ...["that one night changed", "one night changed", "that one night"],
      ...["the one night", "about that night"],
    ],
    answers: [
      "It has grown, {the other eight fit inside it|last-night}. || At first it was one of nine. {Now I go to bed in it every evening|last-night}.",
    ],
  },
  "go-home-first": {
    layer: 1,
    asks: [
      ...["like to come home", "come home that day", "get home that day"],
      ...["how did you get home", "come back to the apartment", "happened after the hospital"],
      ...["when you came home from", "came home from the hospital", "home from the hospital"],
      ...["that first night", "first night alone", "first evening alone"],
    ],
    answers: [
      "I hung up his coat and then I made supper for two. {I ate both|two-cups}. || I set his place and sat down across from it. {I finished both plates, one does not waste|two-cups}.",
    ],
  },
  "forgive-yourself": {
    layer: 3,
    asks: [
      ...["forgive yourself", "be forgiven", "blame yourself"],
      ...["forgive you", "what would it take to forgive", "do you feel guilty"],
      ...["feel guilty"],
    ],
    answers: [
      "For that I should need him, and he would only say, you were tired, Ewa. {I was, and I went|last-night}. || I have absolved a hundred wives of just that, at the elevator. {It was worth nothing, I find|last-night}.",
    ],
  },
  "he-would-say-night": {
    layer: 3,
    asks: [
      ...["would he say about that night", "would stefan say about that", "say about that night"],
      ...["he blame you", "would he blame", "he be angry"],
      ...["would he forgive"],
    ],
    answers: [
      "He would ask whether I had got home dry. {That is what I cannot stand|last-night}. || Nothing, he would find it quite reasonable. {He was so reasonable, and I let him be so by himself|last-night}.",
    ],
  },
  "anna-truth": {
    layer: 3,
    asks: [
      ...["want anna to know", "anna to know the", "tell anna the truth"],
      ...["anna know the truth"],
      ...["tell anna the truth", "anna knew the truth", "tell her the truth"],
      ...["tell anna about that night", "anna know about that", "if anna knew"],
    ],
    answers: [
      "It would take the hand out of her speech. {She has only that sentence to hold on to, and I sold it to her|last-night}. || She might say, oh, Mama, and mean it. {Or she might be silent for one second, and I should hear that second for good|last-night}.",
    ],
  },
  "what-sentence-worth": {
    layer: 3,
    asks: [
      ...["what was it worth", "know what it was worth", "what is it worth"],
      ...["why did you go home", "why did you leave him", "made you go home"],
      ...["leave that night"],
    ],
    answers: [
      "I had been awake for two days and my knees shook. {Any nurse would have sent me, and any nurse would have known|last-night}. || I wished to iron his pajamas, if you will believe it. {I wanted to do one thing properly|last-night}.",
    ],
  },
};
