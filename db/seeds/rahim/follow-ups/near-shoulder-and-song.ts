import type { Scenario } from "~/domain/simulator/scenario";

const shoulderAugust = [
  "near: i hurt the shoulder",
  "near: accident at the site in august",
  "near: since then i can't lift",
  "near: i can't lift with it",
];
const noMason = [
  "near: for a mason this is like a singer",
  "near: who can't reach his wall",
  "near: to this height i can raise it",
  "near: my arm doesn't go above the table",
  "near: i can put my arm to the table",
  "near: a mason without this arm",
];
const songPrayer = [
  "near: he sings from the stomach",
  "near: his voice comes from below",
  "near: one song by bari siddiqui",
  "near: my five prayers",
];
const libraryBooks = [
  "near: a library near little india",
  "near: the library by little india",
  "near: i read children's books",
  "near: i learn children's books",
];

/** What Rahim answers of a word he said last: the shoulder, the song, the library. */
export const nearShoulderAndSong: Scenario["topics"] = {
  "near-august-how": {
    layer: 0,
    asks: [
      ...shoulderAugust,
      ...["how did it happen", "what happened at the site"],
      "what exactly happened to the shoulder",
    ],
    answers: [
      "A board came from above and I held the arm against it. || Something slipped over me, and the arm went up before I thought.",
    ],
  },
  "near-august-who": {
    layer: 0,
    asks: [
      ...shoulderAugust,
      ...["who was with you", "who helped you there", "was anyone else hurt"],
    ],
    answers: [
      "A young Tamil was beside me, he was whole, and then came Jashim. || The boy held me and Jashim brought me away, nobody else was hurt.",
    ],
  },
  "near-august-then": {
    layer: 0,
    asks: [
      ...shoulderAugust,
      ...["what happened after the accident", "what did you do then", "what did the company do"],
    ],
    answers: [
      "They put me in a van, first the clinic and then the hospital. || Two nights in the hospital, and on the third day I lay here.",
    ],
  },
  "near-august-lift": {
    layer: 0,
    asks: [
      ...shoulderAugust,
      ...["what can't you lift", "how much can you lift now", "what can you still do"],
    ],
    answers: [
      "A full cup I lift, a bucket not. || To the belt it goes, a pot, a bag of rice of one kilo.",
    ],
  },
  "near-august-pain": {
    layer: 0,
    asks: [...shoulderAugust, ...["does it still hurt", "is there much pain", "when does it hurt"]],
    answers: [
      "By night yes, and before rain. || It hurts when I forget it, and reach for something.",
    ],
  },
  "near-august-heal": {
    layer: 0,
    asks: [
      ...shoulderAugust,
      ...["will it get better", "what does the doctor say", "will you work again"],
    ],
    answers: [
      "Half a year, he said, and he said maybe. || He hopes, the doctor, and I do what he shows me.",
    ],
  },
  "near-mason-happened": {
    layer: 0,
    asks: [
      ...noMason,
      ...["what happened to your arm", "what happened to it", "how did you hurt the arm"],
    ],
    answers: [
      "It was a board from the floor above, in August, on the right one. || At the site a board fell, and this arm was in its way.",
    ],
  },
  "near-mason-high": {
    layer: 0,
    asks: [
      ...noMason,
      ...["how high can you lift it", "how far does the arm go", "where does it stop"],
    ],
    answers: [
      "Until the pocket of the shirt, and then it stays. || As high as the table, after this somebody holds it.",
    ],
  },
  "near-mason-other": {
    layer: 0,
    asks: [
      ...noMason,
      ...["what other work could you do", "could you do something else"],
      "can you work with the left",
    ],
    answers: [
      "With the left I could paint a low wall, slowly. || Sweep or cook, this I can do, they don't permit it.",
    ],
  },
  "near-mason-why": {
    layer: 0,
    asks: [
      ...noMason,
      ...["why does a mason need this arm", "why is this arm so important"],
      "what do you need the arm for",
    ],
    answers: [
      "The plaster goes from below to above, and the whole weight is there. || A ceiling, a top row, a long stroke, for all of it I need the right one.",
    ],
  },
  "near-mason-miss": {
    layer: 0,
    asks: [
      ...noMason,
      ...["what do you miss about the work", "what did you like to build"],
      "what was the best about being a mason",
    ],
    answers: [
      "The moment when the long wood goes over and nothing stops it. || That one can knock on it afterwards.",
    ],
  },
  "near-song-why": {
    layer: 0,
    asks: [
      ...songPrayer,
      ...["why does the song help", "what does the song do for you", "why that song"],
    ],
    answers: [
      "It is sad in my place, so that I needn't be it. || He is tired and he sings all the same, that's why.",
    ],
  },
  "near-song-when": {
    layer: 0,
    asks: [
      ...songPrayer,
      ...["when do you listen to it", "how often do you hear the song", "when do you pray"],
    ],
    answers: [
      "After the last prayer, one time, not more, or it gets thin. || Late, when the others have their own ears closed.",
    ],
  },
  "near-song-who": {
    layer: 0,
    asks: [
      ...songPrayer,
      ...["who showed you the song", "who else likes it", "do you listen with someone"],
    ],
    answers: [
      "My mother had it on the radio, when she cleaned the rice. || Alone mostly, Jashim says this man makes him hungry for home.",
    ],
  },
  "near-song-pray": {
    layer: 0,
    asks: [
      ...songPrayer,
      ...["what do you pray for", "how does prayer help", "what do you ask in the prayer"],
    ],
    answers: [
      "For Mou's health, for the arm, and that I lie less. || It cuts the day in five, each piece I can carry.",
    ],
  },
  "near-song-sing": {
    layer: 0,
    asks: [
      ...songPrayer,
      ...["do you sing it yourself", "can you sing it", "did you sing it before"],
    ],
    answers: [
      "I sang it on the scaffold, loudly, since August only inside. || A little, when I oil the trowel, nobody has complained.",
    ],
  },
  "near-library-why": {
    layer: 0,
    asks: [
      ...libraryBooks,
      ...["why children's books", "why do you go to the library", "what makes you go there"],
    ],
    answers: [
      "Their words are as short as mine. || So that I can read to Mou one day, without the finger.",
    ],
  },
  "near-library-when": {
    layer: 0,
    asks: [
      ...libraryBooks,
      ...["how often do you go there", "when were you there last", "how long do you stay"],
    ],
    answers: [
      "Once in the week, until they put off the light at the shelves. || Last Wednesday, from ten to two, nobody counted it.",
    ],
  },
  "near-library-mou": {
    layer: 0,
    asks: [
      ...libraryBooks,
      ...["does mou know that you read", "do you read to mou"],
      "what does mou say about the books",
    ],
    answers: [
      "I told her of the bear, and she asked if he works also. || She knows the duck, I did his voice, she said again, again.",
    ],
  },
  "near-library-people": {
    layer: 0,
    asks: [
      ...libraryBooks,
      ...["who do you see there", "does anybody talk to you", "what do people say there"],
    ],
    answers: [
      "A grandfather, he helped me with the word neighbour. || One boy asked why I read baby books, and I said, I am new.",
    ],
  },
};
