import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the kettle, the joke that was none, and the register. */
export const kettleAndRegister: Scenario["topics"] = {
  "kettle-found": {
    layer: 0,
    asks: [
      "where is the kettle",
      "the kettle now",
      "which cupboard",
      "find the kettle",
      "found the kettle",
      "kettle in the cupboard",
      "kettle in the wardrobe",
      "which wardrobe",
      "kettle end up",
      "kettle was it",
      "kettle in the end",
      "where was the kettle",
      "was the kettle in",
    ],
    answers: [
      "Behind the big plates. It's back on the stove now. || In among her good scarves. It's on the stove again, dear.",
    ],
  },
  "it-was-no-joke": {
    layer: 0,
    asks: [
      "saw it wasnt",
      "saw that it wasnt",
      "when you saw it wasnt",
      "realised it wasnt",
      "it wasnt a joke",
      "it was no joke",
      "was no joke",
      "wasnt one of her jokes",
      "noticed it wasnt",
      "understood it wasnt",
      "knew it wasnt",
      "stopped laughing",
      "she meant it",
    ],
    answers: [
      "I told her my name, and she said how pretty. Then I went and did the dishes. || I said good evening and gave her my arm. We went in to supper as if nothing were the matter.",
    ],
  },
  "register-found": {
    layer: 0,
    asks: [
      "find that register",
      "find the register",
      "found the register",
      "find her register",
      "where was the register",
      "register turn up",
      "come across the register",
      "register come from",
      "found that register",
    ],
    answers: [
      "In her own room, when I moved the stand to dust. || I was dusting, dear, and there it was, wrapped in a tea towel.",
    ],
  },
  "register-now": {
    layer: 0,
    asks: [
      "register now",
      "keep the register",
      "put the register",
      "where is the register",
      "register look like",
      "register look",
      "old is the register",
      "does the register",
    ],
    answers: [
      "On the shelf by her chair. A long green book. || It's beside her chair, where she can reach. Green cloth, with soft corners.",
    ],
  },
  "girls-she-knows": {
    layer: 0,
    asks: [
      "remember of the girls",
      "girl does she talk",
      "favourite girl",
      "which girls",
      "who does she remember",
      "girls does she remember",
      "girl does she like",
      "about the girls in",
    ],
    answers: [
      "One who couldn't spell, and one who sang flat. || The one with the neat hand, chiefly, and the one who was always late.",
    ],
  },
  handwriting: {
    layer: 0,
    asks: [
      "about the handwriting",
      "her handwriting",
      "the handwriting",
      "handwriting like",
      "her writing like",
      "her writing look",
    ],
    answers: [
      "Small and upright, with a little hook on the g. || Very even, dear, and she dots each i last.",
    ],
  },
};
