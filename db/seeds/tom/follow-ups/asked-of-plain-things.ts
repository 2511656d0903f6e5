import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what the written replies ask of the small, plain things that he tells. */
export const askedOfPlainThings: Scenario["topics"] = {
  "lad-to-know": {
    layer: 0,
    asks: [...["wanted him to know about you", "him to know about you", "him to know about"]],
    answers: [
      "That I'd trained lads older than him. || How many men I'd sent home safe, that'd do.",
    ],
  },
  "handed-by-stranger": {
    layer: 0,
    asks: [...["get it from a stranger", "to get it from a stranger", "from a stranger like that"]],
    answers: [
      "Odd. I was sorry for him, he'd a whole box to get through. || I'd have sooner had it off somebody I'd worked for.",
    ],
  },
  "sheet-then": {
    layer: 0,
    asks: ["do with it once youd read", "once youd read it", "do with it once"],
    answers: [
      "Folded it in four and drove home. || I put it back in its envelope and finished my tea.",
    ],
  },
  "should-have-said": {
    layer: 0,
    asks: [...["what should it have said", "it have said by rights", "should it have said"]],
    answers: ["My name, to start with. || Thank you, and somebody's own signature."],
  },
  "boots-mean": {
    layer: 0,
    asks: [...["mean to you those boots", "do those boots mean", "those boots mean to you"]],
    answers: ["They've been everywhere I have. || They're what I put on to be any use."],
  },
  "boots-found": {
    layer: 0,
    asks: [...["come across them there", "to come across them", "like to come across them"]],
    answers: ["I shut the door on them sharpish. || I'm pleased to see them, then I'm not."],
  },
  "learn-feel": {
    layer: 0,
    asks: [...["you to learn to feel that", "take you to learn to feel", "to learn to feel"]],
    answers: ["A year to trust it. || Two winters, before I'd say it out loud."],
  },
  "being-right": {
    layer: 0,
    asks: ["to be right about it", "being right about it"],
    answers: [
      "You'd not shout about it. You'd be glad nobody was stood there. || It was the best feeling in the job.",
    ],
  },
  "open-drawer": {
    layer: 0,
    asks: ["when you open that drawer", "open that drawer", "you open the drawer"],
    answers: [
      "That there's a lot of paper and no start date on any of it. || I think, that wants clearing out.",
    ],
  },
  "worth-printing": {
    layer: 0,
    asks: ["have been worth printing", "worth printing for you", "worth printing"],
    answers: ["A job with lads in it to bring on. || Something with a six o'clock start."],
  },
  "night-kept": {
    layer: 0,
    asks: [
      ...["remember best of that night", "you remember best of"],
      "remember best about that night",
    ],
    answers: [
      "Her hand. It was warm and mine was like a shovel. || Walking her home the long way.",
    ],
  },
  "about-her": {
    layer: 0,
    asks: [...["what was it about her that", "was it about her that", "it about her that night"]],
    answers: ["She wasn't shy, and I was. || She laughed at herself, I'd never seen that done."],
  },
  "that-lad-now": {
    layer: 0,
    asks: ["when you picture that lad", "you picture that lad", "picture that lad"],
    answers: [
      "That he'd no idea he'd be stopping so long. || I'd tell him to keep his sleeves rolled down.",
    ],
  },
  "your-place": {
    layer: 0,
    asks: [...["made it feel like your place", "feel like your place", "made it your place"]],
    answers: ["They gave me a peg with my name on. || It was getting a nickname did it."],
  },
};
