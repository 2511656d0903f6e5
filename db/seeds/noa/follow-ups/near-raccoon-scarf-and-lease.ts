import type { Scenario } from "~/domain/simulator/scenario";

const saidILookLikeARaccoon = [
  "near: i look like a raccoon",
  "near: i've got toast in my hair",
  "near: someone tragic and pretty",
];
const saidHesGotSomeoneNew = [
  "near: he's got someone new",
  "near: she's wearing my scarf",
  "near: got my scarf round her neck",
  "near: in under a week",
];
const saidTheresTwoOfUsOnThe = [
  "near: there's two of us on the lease",
  "near: his half of the wardrobe",
  "near: one of us on the floor",
];
const saidLikeWetCardboard = [
  "near: like wet cardboard",
  "near: like i'm a balloon from last week",
];

/** What Noa answers to who asks on about a detail of what she just said of looking like a raccoon, the scarf and the lease. */
export const nearRaccoonScarfAndLease: Scenario["topics"] = {
  "raccoon-mirror": {
    layer: 0,
    asks: [
      ...saidILookLikeARaccoon,
      "when did you last look in the mirror",
      "when did you see yourself",
    ],
    answers: [
      "about lunch, by accident, in the kettle. || in the tram window, i thought it was somebody's aunt",
    ],
  },
  "raccoon-wash": {
    layer: 0,
    asks: [
      ...saidILookLikeARaccoon,
      "have you washed your hair",
      "will you wash your face",
      "could you have a shower",
    ],
    answers: [
      "tomorrow, there's a shower with my name on. || not since sunday, it's got its own weather",
    ],
  },
  "scarf-want-back": {
    layer: 0,
    asks: [
      ...saidHesGotSomeoneNew,
      "do you want the scarf back",
      "will you ask for the scarf",
      "could you get it back",
    ],
    answers: [
      "yes!! it's gran's knitting, it's got a stripe that's wrong on purpose. || i do, and i'd rather ask a shark",
    ],
  },
  "scarf-does-she-know": {
    layer: 0,
    asks: [
      ...saidHesGotSomeoneNew,
      "does she know it is yours",
      "does she know about the scarf",
      "did he tell her",
    ],
    answers: [
      "i doubt it, it's in all our winter pictures though. || she must have wondered who's five foot nothing and likes green",
    ],
  },
  "scarf-who-showed": {
    layer: 0,
    asks: [
      ...saidHesGotSomeoneNew,
      "how did you find out",
      "who told you about the girl",
      "where did you see the picture",
    ],
    answers: [
      "nobody, it was just there when i opened my phone. || his page, saturday, i'd gone in for a sunset",
    ],
  },
  "scarf-hurts-more": {
    layer: 0,
    asks: [
      ...saidHesGotSomeoneNew,
      "what hurts more the scarf or the girl",
      "why the scarf",
      "what is it about the scarf",
    ],
    answers: [
      "the scarf, honestly. a girl i can't do anything about || because it smells of my gran's house, and now it'll smell of her shampoo",
    ],
  },
  "lease-who-pays": {
    layer: 0,
    asks: [
      ...saidTheresTwoOfUsOnThe,
      "who pays the rent",
      "does he pay his half",
      "how do you pay",
    ],
    answers: [
      "he still sends his on the first, no note, like a ghost with a job. || both of us till june, on paper",
    ],
  },
  "lease-alone-first": {
    layer: 0,
    asks: [
      ...saidTheresTwoOfUsOnThe,
      "have you lived alone before",
      "is it your first time alone",
      "when did you last live alone",
    ],
    answers: [
      "never, i went from mum's to his in two months. || first time ever, i talk to the cupboards",
    ],
  },
  "lease-come-stay": {
    layer: 0,
    asks: [
      ...saidTheresTwoOfUsOnThe,
      "could someone come and stay",
      "who could stay with you",
      "would anyone come and stay",
    ],
    answers: [
      "tali would, if her exams let her. || yael's got a camp bed, she said so once to a printer",
    ],
  },
  "cardboard-last-rest": {
    layer: 0,
    asks: [
      ...saidLikeWetCardboard,
      "when did you last feel rested",
      "when did you last sleep properly",
      "how long since you felt ok",
    ],
    answers: [
      "the monday, i slept eight hours like an idiot. || before the pasta, nine nights back",
    ],
  },
  "cardboard-helps": {
    layer: 0,
    asks: [
      ...saidLikeWetCardboard,
      "what helps when you are that tired",
      "what keeps you going",
      "what would help",
    ],
    answers: [
      "coffee, and then shaking about the coffee. || tali reading me the dog's day, i go a bit less soggy",
    ],
  },
  "cardboard-saddest": {
    layer: 0,
    asks: [
      ...saidLikeWetCardboard,
      "when are you saddest",
      "what makes you sad",
      "what is the sad part",
    ],
    answers: [
      "about four in the afternoon, it's when i'd ask him what he fancied for tea. || seeing other people carry one bag between them",
    ],
  },
};
