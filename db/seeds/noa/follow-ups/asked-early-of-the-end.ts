import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to small questions about how it ended and what she did, early in a talk. */
export const askedEarlyOfTheEnd: Scenario["topics"] = {
  "who-left": {
    layer: 0,
    asks: [
      "whos gone you or",
      "gone you or them",
      "who left you or",
      "left you or him",
      "you or him",
      "which of you left",
      "who ended it",
      "who finished it",
      "who broke up with who",
    ],
    answers: [
      "he left, omer, my ex. i was buying fruit at the time || my ex did, omer. i'd have stayed for years",
    ],
  },
  "how-ended": {
    layer: 0,
    asks: [
      "how did it end",
      "how did he end it",
      "how did he leave",
      "how did he tell you",
      "what did he do how",
    ],
    answers: [
      "a text, on a tuesday. three lines of it || in writing, by phone, while i was out shopping",
    ],
  },
  "a-sky": {
    layer: 0,
    asks: [
      "mean by a sky",
      "whats a sky",
      "what is a sky",
      "mean a sky",
      "the sky thing",
      "picture you posted",
      "photo of the sky",
      "mean by sky",
      "another sky",
    ],
    answers: [
      "a photo, for my stories. sunsets, so it looks like i'm ok || it's a picture of a sky. i post one when i don't want to post my face",
    ],
  },
  "why-post-sky": {
    layer: 0,
    asks: ["why did you post", "why post it", "why do you post"],
    answers: [
      "[after: sunset, sky, skies] so somebody would look at it and go, hm, is she alright || it was that or a photo of me, and i've seen me",
    ],
  },
  "wrote-to-dana": {
    layer: 0,
    asks: ["write back to her", "write back to dana", "reply to dana", "answer dana"],
    answers: ["[after: dana] a laughing face. just the one || 'no worries'. with an emoji"],
  },
  "who-stays-out": {
    layer: 0,
    asks: [
      "who said that to you",
      "who told you that",
      "which of them said that",
      "said theyre staying out",
    ],
    answers: [
      "[after: staying out, both sides, not getting involved] a boy called ori, from the group. by text || ori, one of the lads in it. he messaged me, so brave",
    ],
  },
  "hoped-would-ask": {
    layer: 0,
    asks: [
      "hope would ask",
      "hoped would ask",
      "wanted to ask",
      "want to ask most",
      "wish would ask",
      "like to ask you",
    ],
    answers: [
      "dana, my friend from the group. she used to ask before i'd got my coat off || my friend dana. obviously her, the rest i could live without",
    ],
  },
  "whose-shoe": {
    layer: 0,
    asks: [
      "whose shoe went missing",
      "whose shoe was it",
      "whose shoe",
      "lose your shoe",
      "lose a shoe",
    ],
    answers: ["mine, i'd kicked them both off to dance || my own one! i'd had three ciders"],
  },
  "other-shoe": {
    layer: 0,
    asks: [
      "where was the other shoe",
      "where was the other one",
      "happened to the other shoe",
      "the missing shoe",
    ],
    answers: [
      "[after: shoe] still at the party. he went back for it in the morning || at the party. he got it for me the next day",
    ],
  },
};
