import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks of the lender, of what he sends, and of what he could do about it. */
export const askedOfMoney: Scenario["topics"] = {
  "lender-says": {
    layer: 1,
    asks: [
      ...["the lender do"],
      "lender say",
      "the lender say",
      "lender says",
      "say when he comes",
      "he say to your father",
      "lender threaten",
      "lender want",
      "man who lent say",
    ],
    answers: [
      "{He says nothing of the money, he asks if the roof is old|debt}. || {Of money he doesn't speak. Is the roof good, he asks|debt}, and my father understands.",
    ],
  },
  "lender-unpaid": {
    layer: 1,
    asks: [
      "if you cant pay",
      "you cant pay him",
      "if you dont pay",
      "cannot pay",
      "you cant pay it",
      "if the money doesnt come",
      "pay him back",
      "the lender do",
      "take the house",
      "lose the house",
    ],
    answers: [
      "Then the place of our house is his, it is written. {My father put his thumb on that paper|debt}. || The land under the house belongs to him then. {Under the writing is my father's thumb|debt}, because of me.",
    ],
  },
  sends: {
    layer: 1,
    asks: [
      "send home in a month",
      "send home each month",
      "send home every month",
      "send each month",
      "send every month",
      "much do you send",
      "much did you send",
      "last send money",
      "last send home",
      "last sent money",
      "last time you sent",
      "sent anything home",
      "sending anything home",
    ],
    answers: [
      "Six hundred dollars, on the fifth day of the month. {In August it went the last time|debt}. || It was six hundred, each month. {After August I have sent the story of the bank|debt}.",
    ],
  },
  "live-now": {
    layer: 1,
    asks: [
      "they live now",
      "they live on",
      "how do they manage",
      "how are they managing",
      "are they living",
      "they have to eat",
      "they eat at home",
      "enough at home",
      "they get by",
    ],
    answers: [
      "Shirin sews blouses for the neighbours. {She tells me it is to pass the time|debt}. || From her needle they live, and from the milk that my father sells. {It is only a hobby, she says to me|debt}.",
    ],
  },
  "list-now": {
    layer: 0,
    asks: [
      "whose name is on it",
      "name is on it now",
      "names are on it",
      "name on the list",
      "name is on the list",
      "names on the list",
      "are you on it",
      "are you on the list",
      "where does it hang",
      "does the list hang",
      "where is the list",
      "how often does the list",
      "look at the list",
    ],
    answers: [
      "It is by the office door. Three names this week, {I read it from below, so that mine comes late|permit}. || Near the door of the office, with a pin. Mine is not there now, {but I go and look when no man stands before it|permit}.",
    ],
  },
  angry: {
    layer: 0,
    asks: [
      "are you angry",
      "angry with the company",
      "angry at the company",
      "angry with them",
      "angry at them",
      "feel angry",
      "make you angry",
    ],
    answers: [
      "Anger is for a man who can walk out of the door. {I say thank you and I say sir|permit}. || I fold it, small, like a shirt. {If I shout it costs the bed|permit}.",
    ],
  },
  "jashim-goes-too": {
    layer: 0,
    asks: [
      "go there with jashim",
      "go with jashim",
      "jashim go with you",
      "jashim come with you",
      "jashim walk with you",
      "go together with jashim",
    ],
    answers: [
      "With him, yes. It must be his free Sunday, {and I would stand behind his back|permit?}. || If he walks in front I go. {On a Sunday, then no man of the company sees us|permit?}.",
    ],
  },
  "jashim-here": {
    layer: 0,
    asks: [
      "is jashim there",
      "jashim there with you",
      "jashim with you",
      "jashim near you",
      "jashim beside you",
      "is jashim here",
      "where is jashim",
    ],
    answers: [
      "Not this minute. He is at the taps with his work shirt, then he comes to me. || At the taps, he washes for tomorrow. In a while he will sit here.",
    ],
  },
};
