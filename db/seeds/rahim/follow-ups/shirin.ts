import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of what is between him and Shirin or Mou. */
export const shirin: Scenario["topics"] = {
  letter: {
    layer: 1,
    asks: [
      "first line",
      "first sentence",
      "the letter",
      "letter say",
      "in the letter",
      "on the paper",
      "the paper say",
      "write to shirin",
      "write to her",
      "wrote to shirin",
      "write on it",
      "written on it",
      "you write in it",
    ],
    answers: [
      "It begins, Shirin, don't be angry. {After this line comes the arm, and there I stopped many times|lying}. || Shirin, first sit down, so it starts. {The second line is the arm, this I wrote seven times|lying}.",
    ],
  },
  shoe: {
    layer: 1,
    asks: ["your shoe", "in the shoe", "the shoe", "why there", "paper there", "keep it there"],
    answers: [
      "In a shoe nobody looks. {In the bag a man could find it, and read it out|lying}. || A shoe is private, the bed is not. {I don't want one of the room to read it|lying}.",
    ],
  },
  "say-to-shirin": {
    layer: 1,
    asks: [
      "say to shirin",
      "tell shirin",
      "telling shirin",
      "told shirin",
      "say to your wife",
      "tell your wife",
      "telling your wife",
      "want to tell her",
      "like to tell her",
      "stops you telling",
      "telling her",
    ],
    answers: [
      "I would say, the arm is broken a little, I am not. {Then she asks since when, and for that I have no voice|lying}. || Shirin, I would say, the arm only, the rest of me is well. {She will ask how long, and I can't say the months|lying}.",
    ],
  },
  building: {
    layer: 1,
    asks: [
      "which building",
      "what building",
      "the building",
      "your building",
      "that building",
      "building you showed",
    ],
    answers: [
      "It is a bank, across the road, all glass. She said, Abba, it is shining. {I said yes|lying}. || The one of glass over the road, some bank. {You made it shine, she said, and I said, yes, Mou|lying}.",
    ],
  },
  "mou-draws": {
    layer: 0,
    asks: ["mou draw", "she draw", "her drawing", "her drawings", "the drawing", "her picture"],
    answers: [
      "She draws our house, the goat, and me, always with a very long arm. I don't know why she does the arm. || A house, one goat, and her father with long arms. It is so I can reach home, Shirin told me she said.",
    ],
  },
  tooth: {
    layer: 0,
    asks: ["the tooth", "her tooth", "first tooth", "mou's tooth"],
    answers: [
      "They put the tooth in a mouse hole, as we do, so that a better one comes. My mother did it in my place. || At home the tooth goes to the mouse, for a stronger one. The father should throw it, my mother has thrown it.",
    ],
  },
  gold: {
    layer: 1,
    asks: [
      ...["what gold", "which gold"],
      "the gold",
      "her gold",
      "gold did",
      "the chain",
      "the necklace",
      "which gold",
      "about the gold",
    ],
    answers: [
      "It was her wedding gold, one chain from her mother. The money was for two months of the loan. || One chain, her mother gave it at the wedding. For it they paid so much that the loan was quiet two months.",
    ],
  },
};
