import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of Zain, and of small things about the house. */
export const zainAndMattress: Scenario["topics"] = {
  "zain-job": {
    layer: 0,
    asks: [
      "what did your husband do",
      "husband do for",
      "zain do for",
      "husbands job",
      "husbands work",
      "did zain do",
      "did your husband work",
      "surveyor",
    ],
    answers: [
      "He measured land, for the district office. || A surveyor, so there was mud on every pair of shoes.",
    ],
  },
  "zain-like": {
    layer: 0,
    asks: [
      "your husband like",
      "zain like",
      "husband like as",
      "kind of man was",
      "man was your husband",
      "man was he",
      "what was he like",
      "about your husband",
      "about zain",
    ],
    answers: ["Round and cheerful, and always hungry. || Kind, dear, and very untidy."],
  },
  "lipstick-colour": {
    layer: 0,
    asks: [
      "colour lipstick",
      "color lipstick",
      "which lipstick",
      "lipstick is it",
      "what lipstick",
      "kind of lipstick",
    ],
    answers: ["A brownish pink. || Brick red, dear, I've had it for years."],
  },
  "mattress-like": {
    layer: 0,
    asks: [
      "mattress like",
      "mattress comfortable",
      "kind of mattress",
      "mattress in the day",
      "where is the mattress",
      "mattress thick",
      "on the mattress",
    ],
    answers: [
      "A thin one, for guests. In the day it's behind the door. || It's a thin folding thing. I roll it up in the morning.",
    ],
  },
  "nurse-like": {
    layer: 0,
    asks: [
      "nurse like",
      "nurses name",
      "about the nurse",
      "who is the nurse",
      "is the nurse kind",
      "nurse kind",
      "nurse nice",
      "nurse from",
    ],
    answers: [
      "A young woman from Kelantan, quick and kind. || She's kind, dear, and always in a hurry.",
    ],
  },
  "diary-book": {
    layer: 0,
    asks: [
      "notebook look",
      "book look like",
      "bought the book",
      "what notebook",
      "kind of notebook",
      "colour is the notebook",
    ],
    answers: ["A red one, with a ribbon. || Red, dear, from the bookshop by the bank."],
  },
};
