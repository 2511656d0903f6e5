import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of the bangles, the bath, the train and the bolt. */
export const banglesAndTrain: Scenario["topics"] = {
  "bangles-like": {
    layer: 0,
    asks: [
      "bangles look",
      "bangles made",
      "how many bangles",
      "gold bangles",
      "bangles now",
      "wear the bangles",
      "kind of bangles",
      "bangles cost",
      "bangles did you",
      "what are the bangles like",
      "are the bangles like",
      "bangles like",
    ],
    answers: [
      "Six thin ones, gold plate. She's got them on now. || Half a dozen, as thin as wire. She sleeps in them.",
    ],
  },
  "bath-days": {
    layer: 0,
    asks: [
      "how long does the bath",
      "does a bath take",
      "bath take",
      "often do you bathe",
      "often does she have a bath",
      "which days do you bathe",
      "bath every day",
    ],
    answers: [
      "Three times a week, half an hour each. || Every other day, and it takes an hour with the drying.",
    ],
  },
  "train-where": {
    layer: 0,
    asks: [
      "where does the train",
      "which train",
      "what train",
      "train going",
      "train go",
      "which platform",
      "catch a train",
      "miss the train",
      "train is it",
      "where is she going",
      "train does your mother",
      "train does she",
      "want to catch",
      "train does she want",
    ],
    answers: [
      "To Johor Bahru, she says, for a prize day. || The mail train to Singapore, always from platform two.",
    ],
  },
  "what-lost": {
    layer: 0,
    asks: [
      "what has she lost",
      "what is she looking for",
      "look for together",
      "she looking for",
      "she lost in the night",
      "she lost",
      "does she lose",
    ],
    answers: ["Her keys, a whistle, a letter. It changes. || Last night it was her whistle."],
  },
  "spoon-crest": {
    layer: 0,
    asks: [
      "crest on the spoon",
      "spoon look like",
      "on the crest",
      "what crest",
      "spoon come from",
      "get the spoon",
      "kind of spoon",
    ],
    answers: [
      "A little book and a torch, it's the school's. || From her leaving party, with the school's crest on the handle.",
    ],
  },
  bolt: {
    layer: 0,
    asks: [
      "what bolt",
      "which bolt",
      "where is the bolt",
      "the bolt sound",
      "hear the bolt",
      "bolt on the",
    ],
    answers: [
      "The one on the front door. It's stiff, so I hear it. || On the front door, dear. I don't oil it, on purpose.",
    ],
  },
  "bus-stop": {
    layer: 0,
    asks: [
      "get to the bus stop",
      "far is the bus stop",
      "bus stop was she",
      "how far did she get",
      "who found her",
      "find her that time",
      "how did you find her",
    ],
    answers: [
      "It's two streets off, by the clinic. I found her in ten minutes. || Two streets away, dear. The man from the paper stall was talking to her.",
    ],
  },
};
