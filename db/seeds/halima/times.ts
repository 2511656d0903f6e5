import type { Scenario } from "~/domain/simulator/scenario";
import { ofTime } from "../of-time";

/** When what Halima tells of was, and how long it went on. */
export const times: Scenario["topics"] = {
  "time-not-known": ofTime({
    of: [
      "she know you",
      "she not know",
      ...[
        "not know you",
        "not recognise you",
        "not recognize you",
        "she forget you",
        "she forget who you are",
      ],
      ...[
        "stop know you",
        "stop recognising you",
        "stop recognizing you",
        "lose your name",
        "forget your name",
      ],
      ...[
        "last know you",
        "last recognise you",
        "last recognize you",
        "last say your name",
        "mother know you",
        "she know you",
      ],
      ...[
        "she know who you are",
        "not know who you are",
        "ask who you are",
        "not remember you",
        "stranger to her",
      ],
    ],
    answers: [
      "The first time was before this last Ramadan. Excuse me, miss, she said to me, and I laughed, I thought it was one of her jokes. || A little before the fasting month, this year. She called me miss, on the stairs, and I looked behind me for the other lady.",
    ],
  }),
  "time-illness": ofTime({
    of: [
      ...[
        "dementia",
        "diagnosed",
        "she ill",
        "mother ill",
        "she sick",
        "mother sick",
        "she like this",
        "memory go",
        "memory",
      ],
      ...[
        "begin to forget",
        "start to forget",
        "start forgetting",
        "notice something",
        "first notice",
        "she forgetting",
        "kettle",
      ],
    ],
    answers: [
      "It'll be four years in January, counting from the kettle. The doctors gave it a name a half-year later. || Nearly four years, if I start from that kettle. They put the word on it some six months after.",
    ],
  }),
  "time-caring": ofTime({
    of: [
      ...[
        "looking after her",
        "look after her",
        "look after mother",
        "looking after mother",
        "caring",
        "care for her",
      ],
      ...[
        "care for mother",
        "live with you",
        "living with you",
        "live together",
        "move in",
        "on your own with her",
        "alone with her",
        "nursing her",
      ],
    ],
    answers: [
      "It's eleven years that she's lived with me. For three I've not gone out without a plan for her. || Three years that I don't go out without arranging it. She's lived with me for eleven, since she was widowed.",
    ],
  }),
  "time-nights": ofTime({
    of: [
      ...[
        "up at night",
        "awake at night",
        "whole night",
        "night through",
        "sleep through",
        "get up at night",
        "wander",
        "wandering",
      ],
      ...[
        "full night",
        "proper night",
        "good night sleep",
        "up every night",
        "nights like",
        "nights bad",
        "up three",
        "up at three",
      ],
    ],
    answers: [
      "The nights went in Ramadan. She'd wake for the early meal, and she's been waking for it ever since. || From the fasting month. She heard us up for the meal before dawn, and she's kept that hour ever since.",
    ],
  }),
  "time-husband": ofTime({
    of: [
      "husband die",
      "husband pass",
      "husband ill",
      "husband sick",
      "zain die",
      "zain pass",
      "zain ill",
      "lose husband",
      "lose zain",
      "widow",
      "husband gone",
      "he ill",
      "he sick",
      "he die",
    ],
    answers: [
      "Six years ago, after eight months of hospital. || He was ill for eight months, and it's six years since.",
    ],
  }),
  "time-shop": ofTime({
    of: [
      "shop",
      "give up work",
      "stop work",
      "stop sewing",
      "tailoring",
      "hand over the keys",
      "sew for yourself",
      "tailoring business",
    ],
    answers: [
      "I let it go in the second year of this, two years back. I'd had it for fourteen. || Fourteen years I had it, and it's two since I handed over the keys.",
    ],
  }),
  "time-shouted": ofTime({
    layer: 1,
    of: [
      "shout",
      "raise your voice",
      "spoon",
      "lose temper",
      "lose your temper",
      "thirty-one",
      "thirty two",
      "thirty times",
      "she ask before",
    ],
    answers: [
      "It was on Sunday, after the rice. The asking had gone on since breakfast, the shout was perhaps one breath long. || Sunday, near the afternoon prayer. It took no longer than a sneeze, after a morning of being patient.",
    ],
  }),
  "time-helper": ofTime({
    of: [
      "helper",
      "girl come",
      "girl stay",
      "girl last",
      "have help",
      "have somebody in",
      "somebody come",
      "have someone come",
      "someone come",
      "help in the house",
      "bite her",
      "bit the girl",
      "bite the girl",
      "mother bite",
    ],
    answers: [
      "It was last year, and it was nine days, two bites in all. || The spring of last year, for nine days. That's four mornings, when I think of it, and two bites.",
    ],
  }),
  "time-fever": ofTime({
    layer: 2,
    of: [
      "fever",
      "phone in your hand",
      "telephone",
      "wish you needn't ring",
      "before you rang",
      "hospital",
    ],
    answers: [
      "June, it was, for four days. And the other thing, with the telephone, that was one second, I've measured it. || In June. The fever was four days, and the second with the telephone was a second.",
    ],
  }),
  "time-visits": ofTime({
    of: [
      "brother visit",
      "sister visit",
      "they visit",
      "brother come",
      "sister come",
      "they come",
      "last here",
      "last visit",
      "see your brother",
      "see your sister",
      "siblings visit",
      "see them",
    ],
    answers: [
      "At Raya they were last here, for an afternoon. My brother not since the year before. || The last was Raya, from lunch until the cake. My brother has missed two of those.",
    ],
  }),
  "time-one-minute": ofTime({
    layer: 1,
    of: [
      "she look at you and know",
      "that minute",
      "limah",
      "she come back",
      "gone grey",
      "clear moment",
      "last herself",
      "she herself",
    ],
    answers: [
      "It was last month, on a Thursday, and it lasted as long as it takes to say it. || Last month. One minute, I'd say, and I didn't breathe in it.",
    ],
  }),
};
