import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her shop and her silk. */
export const pinsAndSilk: Scenario["topics"] = {
  "shop-where": {
    layer: 0,
    asks: [
      "where was the shop",
      "where was your shop",
      "shop like inside",
      "how big was the shop",
      "shop look like",
      "big was your shop",
      "shop was it",
      "describe the shop",
      "what was your shop like",
      "was your shop like",
      "your shop like",
      "shop like then",
      "where was it the shop",
    ],
    answers: [
      "By the night market, one room wide, with a mirror at the back. || It was narrow, dear, between a goldsmith and a noodle stall.",
    ],
  },
  "first-gown": {
    layer: 0,
    asks: [
      "first dress you made",
      "first wedding dress",
      "first gown",
      "first bride",
      "first dress",
      "your first wedding",
    ],
    answers: [
      "A cream one, for a cousin. I unpicked it twice. || For a cousin, dear. One sleeve was longer and nobody said so.",
    ],
  },
  "learnt-sewing": {
    layer: 0,
    asks: [
      "learn to sew",
      "taught you to sew",
      "learned to sew",
      "taught you sewing",
      "start sewing",
      "learn sewing",
      "how did you learn",
    ],
    answers: [
      "From an aunt, on a treadle machine, when I was eleven. || An aunt of mine showed me. I was small, I worked the pedal for her.",
    ],
  },
  "gown-takes": {
    layer: 0,
    asks: [
      "long does a dress take",
      "long did a dress",
      "long does it take to make",
      "long does a gown",
      "take to make a",
      "take to make one",
      "long did a gown",
      "long to sew",
      "long does a wedding dress",
      "wedding dress take",
      "how long does a wedding",
    ],
    answers: [
      "Three weeks, with a fitting in between. || About three weeks, dear, and more if there were beads.",
    ],
  },
  "silk-where": {
    layer: 0,
    asks: [
      "where is the silk",
      "silk now",
      "keep the silk",
      "colour is the silk",
      "silk like",
      "what blue",
      "how much silk",
      "silk look",
      "where is the blue silk",
      "the blue silk now",
      "blue silk now",
      "where is your silk",
      "where is that silk",
    ],
    answers: [
      "In the chest, folded in tissue. It's a dark blue. || It's four metres, dear, the blue of school ink, in the chest upstairs.",
    ],
  },
  "kebaya-word": {
    layer: 0,
    asks: ["what is a kebaya", "whats a kebaya", "kebaya look", "kebaya is", "what is kebaya"],
    answers: [
      "A fitted blouse, worn over a sarong. || It's a blouse with a waist, pinned down the front.",
    ],
  },
  "songket-word": {
    layer: 0,
    asks: ["what is songket", "whats songket", "songket mean", "what is a songket", "songket is"],
    answers: [
      "Woven silk, with gold thread in it. || Cloth with gold thread, dear, stiff and lovely.",
    ],
  },
  "bride-limp": {
    layer: 0,
    asks: [
      "the bride with",
      "bride who limped",
      "girl who limped",
      "the plum",
      "plum dress",
      "did she like the dress",
      "like the dress",
      "bride say",
    ],
    answers: [
      "She liked it, she danced in it until the lights went out. || She sent me a photograph of her from behind, walking.",
    ],
  },
  "goat-after": {
    layer: 0,
    asks: [
      "happened to the goat",
      "goat afterwards",
      "goat in the end",
      "goat after that",
      "where is the goat",
      "keep the goat",
      "goat now",
    ],
    answers: [
      "I gave it to the fish man. He has a bit of land. || The fish man took it, dear. It got very fat.",
    ],
  },
};
