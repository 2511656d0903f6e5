import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of small things at home: the games, the calls, her parents' work, Ah Ma's drama. */
export const gamesAndHome: Scenario["topics"] = {
  "games-with-him": {
    layer: 0,
    asks: [
      ...["you two play", "two of you play", "what did you play", "what do you play"],
      ...["which game", "what game", "what games", "play with him", "play together"],
    ],
    answers: [
      "mario kart. he always took the good controller || racing games, mario kart mostly. i got the controller that sticks",
    ],
  },
  "game-winner": {
    layer: 0,
    asks: ["who wins", "who won", "who usually wins", "usually win", "ever win", "ever beat him"],
    answers: [
      "him, every time. i drive into walls || my brother. i won once and he said his thumb hurt",
    ],
  },
  "brother-age": {
    layer: 0,
    asks: [
      ...["is he older", "older or younger", "is your brother older"],
      ...["is he younger", "younger than you", "how old is your brother", "how old is he"],
    ],
    answers: [
      "younger, my brother's fifteen. he's taller than me already || no, he's my little brother, five years younger",
    ],
  },
  "brother-likes": {
    layer: 0,
    asks: ["your brother like to", "your brother into", "brother like doing", "wei jie like"],
    answers: [
      "games, basketball, and whatever's in the fridge || he's into basketball this year. before that it was magic tricks",
    ],
  },
  "brothers-crush": {
    layer: 0,
    asks: ["his crush", "girl in his class", "who does he like"],
    answers: [
      "some girl in his class who plays the erhu. he goes red || i only know she plays erhu. he suddenly likes erhu",
    ],
  },
  "parents-jobs": {
    layer: 0,
    asks: [
      ["dad do for work", "father do for work", "papa do for work", "dad do for a living"],
      ["papa do for a living", "father do for a living", "dads job", "papas job", "dad work"],
      ["papa work", "parents work", "parents do for work", "parents do for a living"],
    ].flat(),
    answers: [
      "papa's in a warehouse, in the stores. and my mum's at the clinic || my dad's a storeman, he checks things in and out. ma's at the polyclinic",
    ],
  },
  "papa-mornings": {
    layer: 0,
    asks: ["time does he get up", "papa get up", "dad get up", "papa start work", "why 7am"],
    answers: [
      "six. he sends it from the bus || he's up at six, and at seven he's on the bus with his phone",
    ],
  },
  "mum-rings-at": {
    layer: 0,
    asks: [
      ...["time does she call", "time does your mum call", "time does mum call"],
      ...["time does she ring", "when does she call", "when does your mum call"],
    ],
    answers: ["eight o'clock, after their dinner || at eight on sundays. she washes up first"],
  },
  "last-call-was": {
    layer: 0,
    asks: [
      "when was that call",
      "when was the call",
      "when was the last call",
      "when did she call",
    ],
    answers: ["last sunday, eight o'clock || this sunday that just went, after dinner"],
  },
  "mum-there-since": {
    layer: 0,
    asks: ["worked there long", "long has she worked", "been at the polyclinic", "like her job"],
    answers: [
      "since i was in p1. she knows all the old people there || thirteen years about. she likes the old people, not the phone",
    ],
  },
  "reads-it-first": {
    layer: 0,
    asks: [
      ...["read it first", "read that letter first", "read the letter first"],
      ...["reads it first", "read it out", "open it first"],
    ],
    answers: [
      "my mum. papa waits for her to read it out || ma would, and then she'd read it to papa",
    ],
  },
  "say-it-for-them": {
    layer: 0,
    asks: ["you say for them", "say it for them", "say on their behalf"],
    answers: [
      "that it's a lot of money. tuition, then fees, then the laptop || like, wah, so expensive, this girl. they'd never, so it's me",
    ],
  },
  "ah-mas-drama": {
    layer: 0,
    asks: ["what drama", "which drama", "her drama", "ah ma watch", "grandma watch"],
    answers: [
      "a hokkien one with about 300 episodes. somebody's always in hospital || some taiwanese one, it's been on for years. everyone in it is crying",
    ],
  },
  "ah-ma-lives": {
    layer: 0,
    asks: ["ah ma live", "grandma live", "grandmother live", "where is ah ma"],
    answers: [
      "with my parents, in the small room || at home with them. she's got the room next to the kitchen",
    ],
  },
  "ah-ma-is": {
    layer: 0,
    asks: ["ah ma mean", "who is ah ma", "whos ah ma", "what is ah ma"],
    answers: ["grandma, my dad's side || it's grandmother. mine's 79 and very small"],
  },
  "can-means": {
    layer: 0,
    asks: ["what does can mean", "mean by can", "can mean", "say can"],
    answers: ["like, ok, i can manage || it means ok. we use it for nearly everything"],
  },
  "magnet-from": {
    layer: 2,
    asks: ["durian magnet", "the magnet", "a magnet"],
    answers: ["from malacca, my mum chose it || my parents bought it in malacca. it's quite ugly"],
  },
};
