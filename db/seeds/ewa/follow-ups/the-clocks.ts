import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of Stefan's nine clocks and of the newspaper that is kept for him. */
export const theClocks: Scenario["topics"] = {
  "clock-loved": {
    layer: 0,
    asks: [
      ...["clock did he love", "he loved best", "he love the most", "he like the most"],
      ...["favorite clock", "favourite clock", "clock was his favorite", "clock did he like"],
      ...["which clock"],
    ],
    answers: [
      "The small Viennese one in the hall, it was always late. || A little wall clock from Vienna, which ran behind all the others.",
    ],
  },
  "clocks-where": {
    layer: 0,
    asks: [
      ...["where are the clocks", "clocks hang", "where do they hang"],
      ...["keep the clocks", "keep nine clocks", "have nine clocks", "nine clocks in"],
    ],
    answers: [
      "In the hall, in the kitchen, and five of them in the front room. || Most are in the front room, the rest in the hall and kitchen.",
    ],
  },
  "clocks-from": {
    layer: 0,
    asks: [
      ...["get the clocks", "get them all", "clocks come from", "find the clocks"],
      ...["he collect them", "he collect clocks", "collect clocks", "start collecting"],
      ...["why clocks", "so many clocks", "why nine"],
    ],
    answers: [
      "From flea markets, broken ones, and he made them go. || He bought them at yard sales, for a few dollars, and repaired them.",
    ],
  },
  "clocks-wind": {
    layer: 0,
    asks: [
      ...["wind the clocks", "winds the clocks", "winds them", "wind them"],
      ...["keep them going", "looks after the clocks", "sees to the clocks"],
    ],
    answers: [
      "I do it now, on Sundays after Mass. It takes a quarter of an hour. || That is my work now, every Sunday, with his little keys.",
    ],
  },
  "clocks-agree": {
    layer: 0,
    asks: [
      ...["made them agree", "make them agree", "get them to agree", "set the clocks"],
      ...["set them all", "strike together", "why dont they agree", "why do they not agree"],
    ],
    answers: [
      "He had the exact time from the radio, and a very small screwdriver. || By the radio signal, and then he listened to each of them.",
    ],
  },
  "paper-which": {
    layer: 0,
    asks: [
      ...["which paper", "what paper", "which newspaper", "what newspaper"],
      ...["paper was it", "paper did he read", "newspaper did he"],
    ],
    answers: [
      "The Polish one, and he began it from the back. || It was the Polish paper. He read the last page first.",
    ],
  },
  "stand-boy": {
    layer: 0,
    asks: [
      ...["tell the boy", "told the boy", "boy at the stand", "the boy know"],
      ...["told them at the stand", "tell them at the stand", "told them yet"],
      ...["tell them he"],
    ],
    answers: [
      "I have not told him, no. I take it and pay, and he wishes us a good evening. || No, he still folds one for me, and I have said nothing.",
    ],
  },
  "paper-then": {
    layer: 0,
    asks: [
      ...[
        "do with his newspaper",
        "do with the newspaper",
        "do with the paper",
        "read the paper",
        "read his paper",
      ],
      ...["take the paper", "pay for it", "collect the paper"],
    ],
    answers: [
      "When I do get there I buy it, and I read the weather. || I bring it home, some days, and I do the crossword badly.",
    ],
  },
  "crust-when": {
    layer: 0,
    asks: [
      ...["a crust", "the crust", "crust of bread", "come in hungry"],
      ...["came in hungry", "was he hungry", "always hungry"],
    ],
    answers: [
      "That was at four, when he came in. He wanted the end of the loaf. || Yes, at four, when he got home. A heel of bread, he meant by it.",
    ],
  },
  "crust-gave": {
    layer: 0,
    asks: [
      ...["was there a crust", "give him a crust", "give him the crust", "did you give him"],
      ...["give him one", "let him have it"],
    ],
    answers: [
      "[after: crust] There was always one. He had it with butter, standing up. || Oh yes, the heel of the loaf, with butter on it. Then he waited until six.",
    ],
  },
  "forecast-answer": {
    layer: 0,
    asks: [
      ...["forecast did he answer", "did he answer", "he answer you", "did he hear you"],
      ...["could he hear", "did he listen"],
    ],
    answers: [
      "[after: forecast, pillows] With a nod, or with his thumb on my hand. || He did, with his hand. For speaking he had little breath.",
    ],
  },
  "forecast-from": {
    layer: 0,
    asks: [...["get the forecast", "which forecast", "forecast from", "why the forecast"]],
    answers: [
      "From his newspaper, it was the page that he liked. || It stood in his paper, and I read him that part first.",
    ],
  },
};
