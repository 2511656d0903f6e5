import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of her trouble, as any client may be asked. */
export const oftenAskedTrouble: Scenario["topics"] = {
  "when-bad": {
    layer: 0,
    answers: [
      "i lie on the tiles, or i run, or i ring my sister and make her talk about the dog || walk round the kitchen swearing, then cry with the tap on so next door don't hear",
    ],
  },
  signs: {
    layer: 0,
    answers: [
      "my jaw goes first. then i'm on his page, and then my chest's shut || i start cleaning things that are already clean. when i get to the oven i know i'm in trouble",
    ],
  },
  "how-often": {
    layer: 0,
    answers: [
      "every hour, about, more if my phone buzzes and it's a shop || daily? it's more like all day with little tea breaks",
    ],
  },
  "worst-time": {
    layer: 0,
    answers: [
      "the small hours, by miles. the trams have gone home and there's not a soul to text || three in the morning, and then the minute after i wake up. the rest's only bad",
    ],
  },
  "better-times": {
    layer: 0,
    answers: [
      "when somebody's talking to me. my sister, you, a bus driver, i'm not fussy || right after a run, and saturdays when the machines are too loud to think over",
    ],
  },
  "worst-fear": {
    layer: 1,
    answers: [
      "that none of them ever ring, and this is just who i am now || ending up as a story they tell at brunch. 'remember noa', and everyone pulls the face",
    ],
  },
  beneath: {
    layer: 0,
    answers: [
      "hurt, that's what. {under the shouting i'm just so sad, and i want him to come home|missing} || take the angry off me and {there's a girl crying because she misses everybody|missing}",
    ],
  },
  fault: {
    layer: 0,
    answers: [
      "his!! all day it's HIS. {and then about four in the morning it's mine again|shame} || half the night i think it's me, {i must have been doing something awful|shame}. by daylight it's him",
    ],
  },
  effects: {
    layer: 0,
    answers: [
      "i don't sleep, my coursework's late, my jaw hurts, and i've stopped going where people are || it's in everything. i can't eat, can't draw, i cry on trams, and i've gone weird with shopping",
    ],
  },
  lost: {
    layer: 0,
    answers: [
      "him, sunday pancakes, a fern, and about nine friends, {who went off with him without a word|ghosted} || one boyfriend {and every person i knew here|ghosted}, in a single tuesday. who loses a whole table",
    ],
  },
  regret: {
    layer: 0,
    answers: [
      "making myself small for him. i turned it all down from august and he went ANYWAY || moving here without one friend of my own first. every single one came attached to him",
    ],
  },
  "if-fails": {
    layer: 0,
    answers: [
      "if he's really not coming back i've got a lease till june and {no idea who i'm meant to ring|ghosted} || it'd mean three years on a man who texts, {and starting again from nobody|ghosted}",
    ],
  },
  "good-outcome": {
    layer: 0,
    answers: [
      "he says sorry to my face, dana rings, and i sleep in a bed. i'd take any two || that i can walk down his street and only think about lunch. and i've got people who are MINE",
    ],
  },
  "what-next": {
    layer: 0,
    answers: [
      "friday's the train, if i'm brave. then it's the portfolio, end of the month, and the lease till june || there's a counsellor in eight weeks. till then i'm mostly waiting for a phone to ring",
    ],
  },
};
