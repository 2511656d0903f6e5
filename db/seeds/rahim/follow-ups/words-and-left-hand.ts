import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of a word, of his master, of the hand he has left. */
export const wordsAndLeftHand: Scenario["topics"] = {
  "ustad-word": {
    layer: 0,
    asks: [
      "what does ustad mean",
      "ustad mean",
      "mean by ustad",
      "what is an ustad",
      "what is ustad",
      "whats ustad",
      "word ustad",
    ],
    answers: [
      "It is teacher, for a man who has a trade. || One says it to a master, to the old mason also.",
    ],
  },
  "abba-word": {
    layer: 0,
    asks: ["what does abba mean", "abba mean", "what is abba", "word abba", "mean by abba"],
    answers: ["Abba is father. || It means papa, with us."],
  },
  "ustad-taught": {
    layer: 0,
    asks: [
      "your ustad teach",
      "ustad teach you",
      "master teach you",
      "first master teach",
      "learn from him",
      "learn from your ustad",
      "your ustad like",
      "master like",
    ],
    answers: [
      "To clean the tools before you eat. And the corners, these most of all. || Patience. A wet wall first, then the plaster, never the other way.",
    ],
  },
  "left-writing": {
    layer: 0,
    asks: [
      "can you write with it",
      "write with the left",
      "write with your left",
      "write with the other",
      "write with one hand",
      "type with one hand",
    ],
    answers: [
      "With the left I write, slowly, like a schoolboy. || For the phone the left thumb is enough.",
    ],
  },
  "cream-help": {
    layer: 0,
    asks: [
      "does the cream help",
      "cream help",
      "cream do",
      "the mint cream",
      "help with the pain",
      "anything help the pain",
    ],
    answers: ["For one hour it cools. || It helps a bit, mostly by the smell."],
  },
  "sling-on-call": {
    layer: 0,
    asks: [
      "sling on the call",
      "sling on friday",
      "sling during the call",
      "hide the sling",
      "where is the sling when",
      "see the sling",
    ],
    answers: [
      "Before the call I take it off and hold the arm low. || It lies behind me then, on the step.",
    ],
  },
  "goat-care": {
    layer: 0,
    asks: [
      "care of the goat",
      "looks after the goat",
      "feeds the goat",
      "who has the goat",
      "after the animals",
    ],
    answers: [
      "My mother, and Mou helps with the leaves. || Mou thinks it is she. My mother does it.",
    ],
  },
};
