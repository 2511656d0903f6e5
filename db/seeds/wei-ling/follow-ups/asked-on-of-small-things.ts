import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks on about the two days in bed, the stairs, the thumbs up and the cat. */
export const askedOnOfSmallThings: Scenario["topics"] = {
  "in-bed-did": {
    layer: 0,
    asks: ["what did you do in bed", "do in bed for two days", "do those two days"],
    answers: [
      "[after: two days] watched the chair lady on youtube, slept, ate biscuits || slept mostly. and one whole season of a baking thing",
    ],
  },
  "stairs-floor": {
    layer: 0,
    asks: ["which floor", "which stairs", "which stairwell", "where in the stairwell"],
    answers: [
      "[after: stairwell, staircase] between 4 and 5, the far side || the one at the back, nobody uses it. half a floor down",
    ],
  },
  "thumb-seven": {
    layer: 0,
    asks: ["why 7", "why seven", "why at seven", "why at 7"],
    answers: [
      "[after: thumbs up, thumb] he's on his way to work then || it's his bus ride, every morning",
    ],
  },
  "thumb-not": {
    layer: 0,
    asks: ["happen if you didnt", "if you didnt answer", "if you didnt send"],
    answers: [
      "[after: thumbs up, thumb] he'd wait till lunch and then mum would call || mum would ring in ten minutes",
    ],
  },
  "scholarship-lost": {
    layer: 0,
    asks: ["happens if you lose it", "if you lost it", "if you lose the scholarship"],
    answers: [
      "[after: scholarship] then fees are on my parents. they'd take a loan || my parents would have to pay the rest, on their two salaries",
    ],
  },
  "toilet-did": {
    layer: 0,
    asks: [
      "what did you do in there",
      "do in the toilet",
      "long did you stand there",
      "long were you in there",
    ],
    answers: [
      "[after: toilet] i was in there ten minutes, i washed my hands three times || i read the poster on the door for about ten minutes, till she'd gone",
    ],
  },
  "cat-look": {
    layer: 0,
    asks: ["the cat look like", "what does she look like", "what colour is the cat"],
    answers: [
      "[after: cat] orange, small, with a clipped ear || skinny and orange, and one ear's got the tip off",
    ],
  },
  "cat-sit": {
    layer: 0,
    asks: ["do there with her", "what do you do there", "do with the cat"],
    answers: [
      "[after: cat, block 4] sit on the kerb and eat my bun || not a lot, i tell her the time",
    ],
  },
  "bread-where": {
    layer: 0,
    asks: ["where did you go", "where did you walk", "how far did you get"],
    answers: [
      "[after: bread] round the carpark, past the shop, back up || as far as the shop door. then around the cars and home",
    ],
  },
  "bread-instead": {
    layer: 0,
    asks: ["eat instead", "have instead"],
    answers: ["[after: bread] crackers. i had a tin || cream crackers, from my drawer"],
  },
  "three-weeks-ago": {
    layer: 3,
    asks: ["happened three weeks ago", "what happened three weeks", "changed three weeks ago"],
    answers: [
      "i woke up at eleven one day. {next class i couldn't make myself go in|hiding} || i overslept, that's all it was. {the week after i still couldn't walk in|hiding}",
    ],
  },
  "walk-past-door": {
    layer: 0,
    asks: [
      "walk past that door",
      "walk past the door",
      "go past that door",
      "past the lecture hall",
    ],
    answers: [
      "[after: building, lecture hall, lt 27, vending machine] {i walk fast and i look at my phone|hiding?} || {my ears get hot|hiding?}. i act like i'm late for another place",
    ],
  },
};
