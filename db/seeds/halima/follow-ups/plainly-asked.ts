import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "where-she-is": {
    layer: 0,
    asks: [
      "where is she now",
      "where is your mother",
      "is she asleep",
      "is she sleeping",
      "is your mother asleep",
      "in bed now",
    ],
    answers: [
      "Asleep, on the other side of this wall. I've left the door open by a hand, to hear her feet. || In her bed, since nine. I can hear her from here, she sleeps like somebody marking books.",
    ],
  },
  "her-profession": {
    layer: 0,
    asks: [
      "was her work",
      "was her job",
      "her profession",
      "she do for a living",
      "did your mother do",
      "your mother do for",
      "did she work",
    ],
    answers: [
      "A headmistress, twenty-two years of it. When she came down the corridor the chalk stopped by itself. || She had a girls' school to run, for twenty-two years. You could have ironed a sleeve on the silence.",
    ],
  },
  "own-children": {
    layer: 0,
    asks: [
      "do you have children",
      "do you have kids",
      "have any children",
      "have any kids",
      "your own children",
      "how many children",
      "children of your own",
    ],
    answers: [
      "Girls, all of them, and all out of the house. My eldest comes on Fridays with rice, and the youngest is at the university in Penang. || Daughters, dear. The older ones are married, the little one's in Penang with her books, and I send them the funny half of it.",
    ],
  },
  "came-slowly": {
    layer: 0,
    asks: [
      "sudden",
      "suddenly",
      "come suddenly",
      "come on quickly",
      "overnight",
      "was it slow",
      "come slowly",
      "all at once",
    ],
    answers: [
      "Slowly, as a hem comes down, one stitch and then another. {By the time I looked she was walking on it|unknown}. || No, it crept. First it was the names of neighbours, then the names of grandchildren, {and I was always next in the row|unknown}.",
    ],
  },
  "who-lives-here": {
    layer: 0,
    asks: [
      "who else lives",
      "who lives with you",
      "lives with you",
      "lives there with you",
      "just the two of you",
      "live alone with her",
    ],
    answers: [
      "Nobody, it's she and I. And whoever she's expecting that day. || Two of us, dear, in a house for seven. I set the table for two and she asks who's coming.",
    ],
  },
  "her-nights": {
    layer: 0,
    asks: [
      "she do at night",
      "she do in the night",
      "mother do at night",
      "does she get up at night",
    ],
    answers: [
      "She dresses, for the school, and goes to the gate. {I'm up each time with her, that's three or four in a night|broken}. || She packs, or she prays, or she waters the garden twice. {I lie there and follow her feet round the house|broken}.",
    ],
  },
};
