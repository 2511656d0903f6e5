import type { Scenario } from "~/domain/simulator/scenario";

const saidWalkedToTheShop = [
  "near: walked to the shop",
  "near: saw a couple arguing about pasta",
  "near: got as far as the shop",
  "near: fighting over penne or fusilli",
  "near: i had to leave",
];
const saidLieOnTheSofaScrolling = [
  "near: lie on the sofa scrolling",
  "near: till it's grey outside",
  "near: i do shifts on the sofa",
  "near: phone down, phone up",
];
const saidSleptMaybeTwelveHours = [
  "near: slept maybe twelve hours",
  "near: count the hours i've slept",
  "near: have thumbs over",
];
const saidHadCerealAndOneOfThoseSadYoghurts = [
  "near: had cereal and one of those sad yoghurts",
  "near: one of those sad yoghurts",
  "near: looked at the yoghurt, it looked at me",
  "near: that's dinner for about a week",
];

/** What Noa answers to who asks on about a detail of what she just said of the nights, the floor and what she eats. */
export const nearHerNightsAndFloor: Scenario["topics"] = {
  "pasta-who-won": {
    layer: 0,
    asks: [
      ...saidWalkedToTheShop,
      "who won the argument",
      "which pasta did they get",
      "how did the argument end",
    ],
    answers: [
      "fusilli. she rolled her eyes and put it in, and that was it, they'd solved it || him, and he carried the basket after. it's so rude of them",
    ],
  },
  "went-for-what": {
    layer: 0,
    asks: [
      ...saidWalkedToTheShop,
      "what did you go for",
      "what did you need at the shop",
      "what did you want to buy",
    ],
    answers: [
      "bread, and ham for a cat that isn't mine || milk. there's no milk, that's why it's toast",
    ],
  },
  "couple-saw-you": {
    layer: 0,
    asks: [
      ...saidWalkedToTheShop,
      "did they see you",
      "did the couple notice you",
      "what did they do",
    ],
    answers: [
      "she smiled at me. i'd got my hood up like i was robbing it || i don't think so, i was being very interested in rice",
    ],
  },
  "shop-again-when": {
    layer: 0,
    asks: [
      ...saidWalkedToTheShop,
      "will you go back",
      "when will you try again",
      "how will you get food",
    ],
    answers: [
      "tomorrow, when it opens. couples sleep in || after nine at night, there's just me and the sad sandwiches then",
    ],
  },
  "scroll-what": {
    layer: 0,
    asks: [
      ...saidLieOnTheSofaScrolling,
      "what are you scrolling",
      "what do you look at",
      "what is on the phone",
    ],
    answers: [
      "us. then strangers' kitchens, then us || flats i can't afford, his stories, a woman who restores chairs",
    ],
  },
  "sleep-when-at-last": {
    layer: 0,
    asks: [
      ...saidLieOnTheSofaScrolling,
      "when do you drop off",
      "do you sleep at all",
      "what time do you fall asleep",
    ],
    answers: [
      "about five, for the length of one dream || it takes me by surprise. i wake up with the phone on my face",
    ],
  },
  "does-scrolling-help": {
    layer: 0,
    asks: [
      ...saidLieOnTheSofaScrolling,
      "does the scrolling help",
      "why do you keep scrolling",
      "does it make it better",
    ],
    answers: [
      "no, it's like eating the packet || it stops my hands writing to him, so it's sort of a mitten",
    ],
  },
  "anyone-else-up": {
    layer: 0,
    asks: [
      ...saidLieOnTheSofaScrolling,
      "is anyone else awake",
      "who is up at that hour",
      "are you alone then",
    ],
    answers: [
      "one light across the road. i've called her brenda || a cat called sir, on the wall. he's judging the whole street",
    ],
  },
  "why-not-bed": {
    layer: 0,
    asks: [
      ...saidLieOnTheSofaScrolling,
      "why on the sofa",
      "why not the bed",
      "why don't you sleep in bed",
    ],
    answers: [
      "the bed's got two sides. the sofa's only got the one || he made it before he left. if i get in then it's unmade",
    ],
  },
  "sleep-usually": {
    layer: 0,
    asks: [
      ...saidSleptMaybeTwelveHours,
      "do you usually sleep well",
      "were you a good sleeper",
      "how did you sleep before",
    ],
    answers: [
      "i'm a champion, i once slept through a fire drill || like a bag of sand. he used to check i was breathing",
    ],
  },
  "longest-sleep": {
    layer: 0,
    asks: [
      ...saidSleptMaybeTwelveHours,
      "what was your longest sleep",
      "when did you sleep most",
      "which night was best",
    ],
    answers: [
      "monday, with my sister on. three hours, i woke up and applauded || about two and a half, on the sunday, in my coat",
    ],
  },
  "do-with-hours": {
    layer: 0,
    asks: [
      ...saidSleptMaybeTwelveHours,
      "what do you do instead",
      "what do you do with the hours",
      "what are you doing all night",
    ],
    answers: [
      "i've alphabetised the spices. there's four || walk about, mainly. i know which boards squeak now, it's most of them",
    ],
  },
  "which-cereal": {
    layer: 0,
    asks: [
      ...saidHadCerealAndOneOfThoseSadYoghurts,
      "which cereal was it",
      "what cereal do you have",
      "whose cereal was it",
    ],
    answers: [
      "his. the beige one with twigs in || it's omer's and it's got a cartoon bee on it, he's 24",
    ],
  },
  "why-sad-yoghurt": {
    layer: 0,
    asks: [
      ...saidHadCerealAndOneOfThoseSadYoghurts,
      "why is the yoghurt sad",
      "what is sad about it",
      "what makes a yoghurt sad",
    ],
    answers: [
      "it's got that bit of water on top. nobody's stirred it || there were two, for two people. so that's one of them",
    ],
  },
  "cook-usually": {
    layer: 0,
    asks: [
      ...saidHadCerealAndOneOfThoseSadYoghurts,
      "do you usually cook",
      "did you cook before",
      "who did the cooking",
    ],
    answers: [
      "me, i do vats. i've got a pan you could bath a dog in || i'm the soup person! he did toast, as art",
    ],
  },
  "last-proper-meal": {
    layer: 0,
    asks: [
      ...saidHadCerealAndOneOfThoseSadYoghurts,
      "when did you last eat a proper meal",
      "what was your last real meal",
      "when did you sit down to eat",
    ],
    answers: [
      "the monday pasta, with him. that's the last thing i used a fork on || i had half a wrap on saturday, walking. i'm counting it",
    ],
  },
  "anyone-fed-you": {
    layer: 0,
    asks: [
      ...saidHadCerealAndOneOfThoseSadYoghurts,
      "has anyone fed you",
      "did anyone bring you food",
      "who makes sure you eat",
    ],
    answers: [
      "yael. one croissant, no speech || a kid offered me a crisp, that's the most anyone's cooked",
    ],
  },
};
