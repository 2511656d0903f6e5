import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim tells of home, and of earlier years. */
export const home: Scenario["topics"] = {
  "last-home": {
    layer: 1,
    asks: [
      "last home",
      "were you home",
      "last at home",
      "been home",
      "last see them",
      "last saw them",
      "last see your",
      "last saw your",
      "you seen them",
      "last see her",
      "last hold her",
      "last hold mou",
      "last hold your daughter",
      "visit home",
    ],
    answers: [
      "Two years ago, for twenty days. {Mou hid behind her mother until day four|apart}. || It was two years before, and it was twenty days. {The first three Mou called me uncle|apart}.",
    ],
  },
  "mother-eyes": {
    layer: 1,
    asks: [
      "mother's eyes",
      "her eyes",
      "mothers eyes",
      "what operation",
      "which operation",
      "the operation",
    ],
    answers: [
      "She was almost blind from the white in the eye, on both sides. Now she can put the thread in the needle. || A cloud was on both eyes, the doctor in Comilla took it off. My mother sews again, it was good money.",
    ],
  },
  lender: {
    layer: 1,
    asks: [
      "the lender",
      "this lender",
      "that lender",
      "lender like",
      "who lent",
      "man who lent",
      "lend you",
      "owe it to",
    ],
    answers: [
      "He has the shop for fertiliser, he went to school with my father. So my father must call him brother. || It is the man with the fertiliser shop. He and my father were boys in one school, now he sits and counts.",
    ],
  },
  field: {
    layer: 1,
    asks: ["the field", "that field", "which field", "by the pond", "the pond", "the land"],
    answers: [
      "Rice was in it, and mustard in winter, so all was yellow. My father walked round it every evening. || Rice in the rain time, mustard when it is cold. In the evening my father went round it one time, like a guard.",
    ],
  },
  flood: {
    layer: 1,
    asks: ["the flood", "flood year", "in the flood", "that flood", "the roof", "the goat"],
    answers: [
      "I was twelve, the water stayed nine days. We ate dry rice, and my mother told stories so that we don't look down. || Nine days of water, I was a boy of twelve. There was puffed rice and my mother's stories, and in the night we tied the small ones to us.",
    ],
  },
  fever: {
    layer: 2,
    asks: [
      "the fever",
      "had a fever",
      "had the fever",
      "got a fever",
      "had fever",
      "mou was sick",
      "those six days",
      "six days",
      "stopped calling",
      "start calling again",
      "call again",
    ],
    answers: [
      "Shirin sent one message, Mou is hot and asks for you. I called in the same minute, and {I said the phone was broken|lying}. || There was a message, fever, she says your name. I rang at once. {The phone was broken, I told them|lying}.",
    ],
  },
  bangla: {
    layer: 1,
    asks: [
      "in bangla",
      "the word in",
      "word for it",
      "the bangla word",
      "word is it",
      "your language",
    ],
    answers: [
      "Dom bondho, it is breath, closed. {It is when you are in a room and the room is in you|apart}. || We say dom bondho, the breath is shut. {You are among many men and no air comes|apart}.",
    ],
  },
  supervisor: {
    layer: 1,
    asks: ["supervisor", "a supervisor", "you supervisor", "one month only", "only one month"],
    answers: [
      "Four years ago, the supervisor was sick and I had his vest. I sent one photo home, my father has it in his pocket. || It was for another man, he was in hospital, some four years back. In the photo I wear his vest, and this photo is in the tea shop.",
    ],
  },
  "tea-shop": {
    layer: 1,
    asks: ["the tea shop", "tea shop", "father's face", "your father tell", "your father says"],
    answers: [
      "It is four benches under a tree, each evening the old men sit. My father pays the tea when my money comes. {These days he drinks at home|apart}. || Under one tree, with benches, all the old men are there. When I send, the tea is on my father. {Now he drinks at home|apart}.",
    ],
  },
  students: {
    layer: 1,
    asks: [
      "the men you trained",
      "men you trained",
      "you trained",
      "you taught",
      "your students",
      "they call you",
      "the eleven men",
      "teach them",
    ],
    answers: [
      "Young ones, from all districts, ustad they call me, it is teacher. The best of them is at the airport now. || They were boys, they didn't know sand from cement. One of them is making the airport today, and he says ustad to me.",
    ],
  },
  bag: {
    layer: 2,
    asks: [
      "the bag",
      "your bag",
      "in the bag",
      "unpack the bag",
      "pack the bag",
      "you unpack",
      "packed the bag",
      "the bus stand",
    ],
    answers: [
      "Two shirts, the trowel, a doll for Mou, so the bag closed easily. {For seven years it is a small bag|not-man}. || A doll was in it, shirts, my tools. {I lifted it with two fingers, after seven years|not-man}.",
    ],
  },
  "brick-room": {
    layer: 1,
    asks: [
      "room for your mother",
      "room of brick",
      "brick room",
      "that room look",
      "room you want to build",
      "want to build",
      "build for her",
      "like to build",
    ],
    answers: [
      "One window to the east, white tiles with a green border, so she sees the dirt and is happy. I have drawn it. || It has a window for the morning and a floor of white tile, green at the side. The drawing is in my phone.",
    ],
  },
  village: {
    layer: 0,
    asks: [
      "your village",
      "the village",
      "comilla like",
      "miss about home",
      "do you miss about home",
      "miss most",
      "do you miss",
      "home like",
      "about comilla",
    ],
    answers: [
      "It is green and wet, forty houses, everybody knows what you cook. I miss the frogs at night. || Forty houses and ponds. At night the frogs are so loud, here it is only the fan.",
    ],
  },
  wedding: {
    layer: 1,
    asks: [
      ...["whose wedding was it", "whose wedding"],
      "the wedding",
      "that wedding",
      "your cousin",
      "at the wedding",
    ],
    answers: [
      "He is my small cousin, I carried him when he was a baby. They danced, I think, {for me it was the ceiling of the tent|apart}. || My youngest cousin was the groom, I taught him swimming. {What I saw was feet, and the cloth of the tent|apart}.",
    ],
  },
};
