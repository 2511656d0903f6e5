import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to small questions about her nights and her help, and to plain questions that anybody asks. */
export const askedEarlyOfHerself: Scenario["topics"] = {
  "take-some-off": {
    layer: 0,
    asks: [
      "take some of this off",
      "take some of it off",
      "take this off you",
      "could take some",
      "take over for an hour",
      "anyone who could help in the week",
    ],
    answers: [
      "Mrs Nair next door has offered me an hour on Thursdays. I've not said yes. || There's an hour on Thursdays, if I want it, from Mrs Nair over the fence. So far I've talked about the weather.",
    ],
  },
  "judge-sits": {
    layer: 0,
    asks: ["who sits in the court", "who is the judge", "whos the judge", "who sits in judgment"],
    answers: [
      "[after: court] I do, dear, in my nightdress. || Myself, and I'm for the prosecution too.",
    ],
  },
  "lamp-imagine": {
    layer: 0,
    asks: [
      "imagine about that person",
      "imagine about her",
      "who do you think it is",
      "who do you imagine",
      "think it might be",
      "who might it be",
    ],
    answers: [
      "[after: lamp, lit, rooftops] A nurse who works shifts, perhaps, or a woman with her own mother. || Somebody up with a baby, I've decided.",
    ],
  },
  "lamp-house": {
    layer: 0,
    asks: ["which house is it", "which house", "whose house is it", "whose window is it"],
    answers: [
      "[after: lamp, lit, rooftops] Across the road and two along, upstairs. || It's the upper floor of the third house, opposite.",
    ],
  },
  "sleep-by-day": {
    layer: 0,
    asks: [
      "sleep by day",
      "sleep in the day",
      "sleep during the day",
      "when do you sleep then",
      "nap in the day",
    ],
    answers: [
      "Ten minutes in the chair, if her songs are on. || When she nods off after lunch I do too, but with one ear.",
    ],
  },
  "night-instead": {
    layer: 0,
    asks: [
      "take a night instead",
      "a night instead of you",
      "take a night",
      "cover a night",
      "do a night for you",
    ],
    answers: [
      "No one has, dear. Nadia, my eldest, offered, and I told her that I sleep splendidly. || Not so far. My eldest, Nadia, said that she would, and I made light of it.",
    ],
  },
  "spine-says": {
    layer: 0,
    asks: ["your spine say", "your back say", "opinions does your back", "your backs opinion"],
    answers: [
      "[after: spine, back] That I'm not twenty, and where is the bed? || Chiefly that a mattress goes on something.",
    ],
  },
  "who-says-rest": {
    layer: 0,
    asks: ["who tells you to", "who says to rest", "who tells you to rest"],
    answers: [
      "[after: lie down, take a rest] Everybody does. My sister, the nurse, the man at the pharmacy. || My girls, and the nurse who sees to her leg.",
    ],
  },
  "answer-to-maid": {
    layer: 0,
    asks: ["have liked to answer", "wanted to answer", "liked to have said to her"],
    answers: [
      "[after: maid, new girl, treat me well] It's me, Mak, it's Limah. {And have her believe it|unknown?}. || That I'm Limah, her own girl. {I didn't want to see her not believe it|unknown?}.",
    ],
  },
  "set-off": {
    layer: 0,
    asks: [
      "something that set it off",
      "what set it off",
      "set all this off",
      "set this off",
      "anything set it off",
    ],
    answers: [
      "No one thing, dear. She began to walk at night, at Ramadan, and my sleep went. || It was the nights, when she began to wander. Before that I could manage.",
    ],
  },
  "after-here": {
    layer: 0,
    asks: [
      "what will you do once",
      "do once weve finished",
      "do after we finish",
      "going to do after this",
      "will you do after this",
      "do when we finish",
    ],
    answers: [
      "Rinse my cup and go to my mattress. || I'll wash the cup, see to the gate and lie down.",
    ],
  },
  "am-first": {
    layer: 0,
    asks: ["am i the first", "first person youre telling", "first person youve told"],
    answers: [
      "You are, my dear. My sister had half of it once. || The first, yes, if we don't count the cat.",
    ],
  },
  "day-in": {
    layer: 0,
    asks: ["day in day out", "living with it day", "living with this day"],
    answers: [
      "{It's wearing, I won't dress it up|worn-out?}. I know on Monday what Friday will be. || One gets up and does it. {It's the never stopping that tires one|worn-out?}.",
    ],
  },
  "easier-week": {
    layer: 0,
    asks: ["little bit easier a week", "bit easier a week", "easier a week from now"],
    answers: [
      "{I'd have slept one night through|broken?}, and been polite before nine o'clock. || There'd be {one whole night behind me|broken?}, and my hair would be combed.",
    ],
  },
};
