import type { Scenario } from "~/domain/simulator/scenario";

const saidMosqueWho = [
  "near: in the mosque behind the market",
  "near: at the mosque near the market",
];
const saidForeheadSay = ["near: when the forehead is down"];
const saidAshWhat = ["near: washed my mouth with ash once"];
const saidListWhy = ["near: afraid of this list", "near: i fear the list"];
const saidFourteenWhere = [
  "near: fourteen august after the second tea",
  "near: in august on the fourteen",
];
const saidBoardWhy = [
  "near: a board came down from the floor above",
  "near: one board slipped above me",
];
const saidHidFour = ["near: mou hid behind her mother", "near: first three mou called me uncle"];

/** What Rahim answers of a word just said: the mosque, the ash, the list, the board, the twenty days. */
export const nearMosqueAndBoard: Scenario["topics"] = {
  "near-mosque-who": {
    layer: 0,
    asks: [
      ...saidMosqueWho,
      ...[
        "who goes with you to the mosque",
        "do you go to the mosque alone",
        "who do you know at the mosque",
      ],
    ],
    answers: [
      "Alone, the others pray at the site. || By myself I go, there an old Tamil keeps me a place.",
    ],
  },
  "near-mosque-feel": {
    layer: 0,
    asks: [
      ...saidMosqueWho,
      ...["how do you feel at the mosque", "what is it like there", "how does it feel to pray"],
    ],
    answers: [
      "Cool on the feet, and nobody asks for my work. || There I am one back among the backs, it's restful.",
    ],
  },
  "near-mosque-arm": {
    layer: 0,
    asks: [
      ...saidMosqueWho,
      ...["how do you pray with one arm", "does the arm hurt when you pray", "how do you bow"],
    ],
    answers: [
      "It hurts in the bowing, so I go down slowly. || With the good hand on the mat, the other lies on the knee.",
    ],
  },
  "near-mosque-ask": {
    layer: 0,
    asks: [
      ...saidMosqueWho,
      ...["what do you pray for", "what do you ask god for", "what do you say in your prayer"],
    ],
    answers: [
      "For the stamp I'm ashamed to ask, so I ask for Mou. || That my father doesn't need a stick, this I ask.",
    ],
  },
  "near-forehead-say": {
    layer: 1,
    asks: [
      ...saidForeheadSay,
      ...[
        "what do you say in the prayer",
        "what happens when the forehead is down",
        "what do you lie about",
      ],
    ],
    answers: [
      "There I say the real number of the weeks. || The words stop, and I stay down too long.",
    ],
  },
  "near-forehead-when": {
    layer: 1,
    asks: [
      ...saidForeheadSay,
      ...["how often do you pray", "when is it worst", "when did it begin in the prayer"],
    ],
    answers: [
      "At the dawn prayer most, nobody coughs then. || Five times a day, so five times I hear myself.",
    ],
  },
  "near-ash-what": {
    layer: 1,
    asks: [
      ...saidAshWhat,
      ...["what did you lie about", "what had you done", "why did she wash your mouth"],
    ],
    answers: [
      "A mango it was, I said the goat took it. || I'd said I was in school, and I was at the pond.",
    ],
  },
  "near-ash-old": {
    layer: 1,
    asks: [
      ...saidAshWhat,
      ...["how old were you", "when was that", "when did she wash your mouth"],
    ],
    answers: [
      "Seven, I think, the teeth in front were gone. || It was my first year with a slate.",
    ],
  },
  "near-list-why": {
    layer: 0,
    asks: [
      ...saidListWhy,
      ...[
        "why are you afraid of the list",
        "what makes you think your name will be on it",
        "why would they put your name on it",
      ],
    ],
    answers: [
      "Because I cost them a bed and bring nothing. || A man who sits is the first they write.",
    ],
  },
  "near-list-seen": {
    layer: 0,
    asks: [
      ...saidListWhy,
      ...["have you seen the list", "do you look at the list", "is your name on the list"],
    ],
    answers: [
      "Not yet, I look each Monday, from the side. || My name isn't there, I read it from the bottom up.",
    ],
  },
  "near-fourteen-where": {
    layer: 0,
    asks: [...saidFourteenWhere, ...["where did it happen", "where were you then"]],
    answers: [
      "On the third floor, where the lift would come. || At the site, three floors up, near the lift hole.",
    ],
  },
  "near-fourteen-who": {
    layer: 0,
    asks: [...saidFourteenWhere, ...["who was with you", "who saw it happen"]],
    answers: [
      "One young Tamil, he passed me the bucket. || The Tamil boy of my floor, it's he who shouted.",
    ],
  },
  "near-fourteen-work": {
    layer: 0,
    asks: [
      ...saidFourteenWhere,
      ...["what were you working on", "what had you been doing", "what did you do that day"],
    ],
    answers: [
      "Plaster on a long wall, the smooth coat. || I was mixing for one corner of the new school.",
    ],
  },
  "near-fourteen-then": {
    layer: 0,
    asks: [
      ...saidFourteenWhere,
      ...["what happened then", "what did you do after it happened", "what happened next"],
    ],
    answers: [
      "They laid me in the van, I held the arm like a parcel. || I sat down on the sacks and looked for my trowel.",
    ],
  },
  "near-board-why": {
    layer: 0,
    asks: [
      ...saidBoardWhy,
      ...["why did the board fall", "what made the board slip", "why did it come down"],
    ],
    answers: [
      "Somebody had not tied it, or the rain untied it. || It was wet, and a wet board goes by itself.",
    ],
  },
  "near-board-who": {
    layer: 0,
    asks: [
      ...saidBoardWhy,
      ...["who was up there", "whose fault was the board", "who let it fall"],
    ],
    answers: [
      "I don't know who, nobody has said, it was me. || Two men of another company, they went quickly.",
    ],
  },
  "near-board-big": {
    layer: 0,
    asks: [...saidBoardWhy, ...["how big was the board", "how heavy was the board"]],
    answers: ["Long like a bed, and thick with cement. || Two men carry such a one."],
  },
  "near-board-feel": {
    layer: 0,
    asks: [...saidBoardWhy, ...["what did it feel like", "how did it feel when it hit you"]],
    answers: [
      "First nothing, then as if the arm was somebody's. || Like cold water, the pain came only in the van.",
    ],
  },
  "near-board-safe": {
    layer: 0,
    asks: [
      ...saidBoardWhy,
      ...["did you wear a helmet", "were you wearing your helmet", "did somebody warn you"],
    ],
    answers: ["Yes, the yellow one, it has now a line. || I had it on, the strap also."],
  },
  "near-hid-four": {
    layer: 1,
    asks: [
      ...saidHidFour,
      ...["what happened on day four", "what made her come out", "what changed after day three"],
    ],
    answers: [
      "A biscuit, she brought it wet, and then I was Abba. || She came with a biscuit, it was half eaten already.",
    ],
  },
  "near-hid-feel": {
    layer: 1,
    asks: [
      ...saidHidFour,
      ...[
        "how did that feel",
        "how did it feel to be called uncle",
        "what was it like when she hid",
      ],
    ],
    answers: [
      "As one knocks at his own door. || I laughed with the others, and went to look at the cow.",
    ],
  },
  "near-hid-do": {
    layer: 1,
    asks: [
      ...saidHidFour,
      ...["what did you do when she hid", "how did you win her", "what did you do in those days"],
    ],
    answers: [
      "I made a small house of clay, and left it by her bed. || I sat low on the floor, and let her look.",
    ],
  },
  "near-hid-leave": {
    layer: 1,
    asks: [
      ...saidHidFour,
      ...["did she cry when you left", "how did you leave", "what was it like to leave her"],
    ],
    answers: [
      "She slept, I went with my shoes in the hand. || No, she waved, for her it was a game with a bus.",
    ],
  },
  "near-hid-old": {
    layer: 1,
    asks: [...saidHidFour, ...["how old was she", "how old was mou then"]],
    answers: [
      "Three, she had just found the long sentences. || She had three years, and she was small for it.",
    ],
  },
};
