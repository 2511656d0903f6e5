import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of small matters of that night, the glasses and the days on the ward before it. */
export const thatNightInDetail: Scenario["topics"] = {
  "which-it-is": {
    layer: 1,
    asks: [...["the drip or mrs tamati", "is it the drip", "drip or her", "the drip or is it"]],
    answers: [
      "It's her. The drip was fine, I went back and checked it twice. || Mrs Tamati, every time. The drip turned out to be set right.",
    ],
  },
  "bay-three": {
    layer: 0,
    asks: [...["bay three", "in bay three", "happened in the next bay"]],
    answers: [
      "A bloke with chest pain. He came right, he went home on the Thursday. || Someone's heart was playing up in there. He was fine in the end.",
    ],
  },
  "glasses-now": {
    layer: 1,
    asks: [
      ...[
        "glasses now",
        "where are the glasses",
        "where are her glasses",
        "happened to the glasses",
      ],
      ...[
        "happened to her glasses",
        "who has the glasses",
        "who has her glasses",
        "got the glasses",
      ],
    ],
    answers: [
      "Her daughter's got them. They went in the bag with her things. || They went home with her daughter, with her book and her slippers.",
    ],
  },
  "glasses-put": {
    layer: 1,
    asks: [
      ...["where did you put them", "put the glasses", "put her glasses", "put them down"],
      ...["put them in the end", "do with the glasses", "do with her glasses", "did you fold them"],
    ],
    answers: [
      "[after: glasses] On her locker in the end, folded, next to the water jug. || Folded up on the locker by her bed, with the chain round them.",
    ],
  },
  "glasses-kind": {
    layer: 1,
    asks: [
      ...[
        "reading glasses",
        "color were the glasses",
        "colour were the glasses",
        "color were her glasses",
      ],
      ...["what sort of glasses", "what kind of glasses", "glasses for reading"],
    ],
    answers: [
      "Red plastic ones, for reading. She looked at you over the top. || Readers, red, from the chemist. She only ever used the bottom half.",
    ],
  },
  "ginger-crunch": {
    layer: 1,
    asks: [
      ...[
        "ginger crunch",
        "what is ginger crunch",
        "what did the daughter bring",
        "what did she bring",
        "did you eat it",
        "eat the ginger",
      ],
      ...["try the ginger", "have a piece"],
    ],
    answers: [
      "[after: ginger, crunch] It's a slice, ginger icing on top. I had one piece, later, it was very good. || A kind of biscuit with icing. It went in an hour, I had the corner.",
    ],
  },
  "card-picture": {
    layer: 1,
    asks: [
      ...["tree is it", "what tree", "which tree", "kind of tree"],
      ...["red flowers", "picture on the card", "front of the card"],
    ],
    answers: [
      "A pōhutukawa, they flower red at Christmas. || It's a pōhutukawa. Everyone's card has one here.",
    ],
  },
  "pen-kind": {
    layer: 1,
    asks: [
      ...["what color is the pen", "what colour is the pen", "kind of pen", "sort of pen"],
      ...["pen look like", "red pen", "which pen", "the red pen"],
    ],
    answers: [
      "A red ballpoint, chewed at the end. || Just a red biro, the clicky sort. There are teeth marks on it.",
    ],
  },
  "birthday-cake": {
    layer: 1,
    asks: [
      ...["whose birthday", "birthday cake", "the cake", "who was the cake"],
      ...["what cake"],
    ],
    answers: [
      "One of the nurses turned thirty. It was chocolate, from the supermarket. || It was for a nurse's thirtieth. Supermarket chocolate, still in the box.",
    ],
  },
  "quiz-boat": {
    layer: 1,
    asks: [
      ...["win the boat", "won the boat", "which quiz", "what quiz"],
      ...["name of the quiz", "what was on the screen"],
    ],
    answers: [
      "Some bloke in a blazer. I couldn't tell you which show. || A man in a blazer had won it. It was an afternoon repeat.",
    ],
  },
  "weather-then": {
    layer: 0,
    asks: [
      ...["weather like that night", "weather that night", "raining that night", "was it raining"],
      ...["was it cold that night", "raining outside"],
    ],
    answers: ["Raining. You could hear it on the roof. || Wet and windy, like the rest of August."],
  },
};
