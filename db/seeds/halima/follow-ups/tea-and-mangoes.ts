import { sharedAsks } from "../../shared-asks";
import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her tea, the house and what grows by it. */
export const teaAndMangoes: Scenario["topics"] = {
  "tea-how": {
    layer: 0,
    asks: [
      "kind of tea",
      "take your tea",
      "your tea like",
      "milk in your tea",
      "what tea",
      "tea do you drink",
      "tea are you drinking",
      "drinking tea",
      "sugar in your tea",
      "in your cup",
    ],
    answers: ["Strong, with condensed milk. || Black tea and a big spoon of condensed milk."],
  },
  "mango-tree": {
    layer: 0,
    asks: [
      "the mango tree",
      "mango tree",
      "tree give",
      "plant the tree",
      "planted the tree",
      "mangoes",
      "does the tree",
      "old is the mango tree",
      "tall is the tree",
    ],
    answers: [
      "It's nineteen years old, and taller than the roof. || As old as our time here, and it has passed the roof.",
    ],
  },
  "jasmine-grows": {
    layer: 0,
    asks: ["the jasmine", "jasmine look", "jasmine doing", "jasmine smell", "water the jasmine"],
    answers: [
      "It's up to the gutter, and full of flowers. || It has reached the gutter. You can smell it from the road.",
    ],
  },
  "house-like": {
    layer: 0,
    asks: [
      "your house like",
      "house look like",
      "how big is your house",
      "house have",
      "many rooms",
      "house like inside",
      "kind of house",
    ],
    answers: [
      "A terrace house, narrow, three bedrooms upstairs and down. || Narrow and deep, dear, with a tiled floor I mop too often.",
    ],
  },
  "weather-there": {
    layer: 0,
    asks: [...sharedAsks.weather, "is it warm", "is it cool"],
    answers: [
      "Warm and still, it rained at six. || It's close tonight, dear. There was a shower before supper.",
    ],
  },
  drives: {
    layer: 0,
    asks: ["do you drive", "have a car", "can you drive", "your car", "the car like"],
    answers: [
      "I do drive, a small old car. She won't get into it. || A little one, twelve years old. For the clinic we take a taxi.",
    ],
  },
  "nair-thursday": {
    layer: 0,
    asks: [
      "time on thursday",
      "time on a thursday",
      "how long would she sit",
      "how long would mrs nair",
      "why thursday",
      "why thursdays",
      "what time would she",
    ],
    answers: ["Thursdays she has no errands, after three. || She'd come at three, for an hour."],
  },
};
