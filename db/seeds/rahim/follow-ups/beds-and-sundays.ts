import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of the room, its men and its small things. */
export const bedsAndSundays: Scenario["topics"] = {
  "room-window": {
    layer: 0,
    asks: [
      "see from the window",
      "window look",
      "the one window",
      "out of the window",
      "through the window",
    ],
    answers: ["The next block, and washing on poles. || Another block like ours, and one tree."],
  },
  "which-bed": {
    layer: 0,
    asks: [
      "which bed is yours",
      "is your bed",
      "top or bottom",
      "upper or lower",
      "lower bed",
      "bed do you have",
    ],
    answers: ["The lower one near the door. || Below, by the door. I am the first who hears it."],
  },
  "men-play": {
    layer: 0,
    asks: [
      "men do for fun",
      "play together",
      "play cards",
      "play cricket",
      "play football",
      "play games",
      "like sports",
      "watch cricket",
      "do you play carrom",
      "play any sport",
      "you play cricket",
    ],
    answers: [
      "One board of carrom they have. I play with the left now. || On Sunday there is cricket on the field. I keep the score.",
    ],
  },
  sundays: {
    layer: 0,
    asks: [
      "on sundays",
      "on a sunday",
      "do on sunday",
      "sundays like",
      "your sundays",
      "sunday like",
    ],
    answers: [
      "They sleep long and wash clothes. Then one cuts the hair of the others. || On Sunday all are here. We eat late and it is loud.",
    ],
  },
  "tea-how": {
    layer: 0,
    asks: [
      "take your tea",
      "drink your tea",
      "like your tea",
      "what tea",
      "kind of tea",
      "tea do you drink",
    ],
    answers: ["With milk and two spoons of sugar. || Milk tea, sweet, as at home."],
  },
  "wall-lines": {
    layer: 0,
    asks: [
      "lines on the wall",
      "line on the wall",
      "where are the lines",
      "draw the lines",
      "marks on the wall",
      "line for each",
    ],
    answers: [
      "With pencil, low down behind my pillow. || By my bed, very small. The inspector has not seen them.",
    ],
  },
  "slippers-look": {
    layer: 0,
    asks: [
      "slippers look like",
      "colour are the slippers",
      "kind of slippers",
      "what slippers",
      "slippers made",
    ],
    answers: [
      "Rubber ones, blue and black. One pair is pink. || All of rubber, from the same shop. They cost three dollars.",
    ],
  },
  "trowel-look": {
    layer: 0,
    asks: [
      "kind of oil",
      "what oil",
      "oil do you use",
      "old is the trowel",
      "trowel look",
      "handle of the trowel",
    ],
    answers: [
      "Kitchen oil, a little. The handle is wood. || Fifteen years old, and the handle worn by now. It gets oil from the pot.",
    ],
  },
};
