import type { Scenario } from "~/domain/simulator/scenario";

const ducksLamps = [
  "near: he likes lamps and ducks",
  "near: he's fond of ducks",
  "near: everyone says so he likes lamps",
  "near: held facing out",
];
const oneHip = [
  "near: something left out of me",
  "near: other women do it with one hand",
  "near: on one hip and a coffee",
  "near: forgot to put something in me",
];
const nearMissing = [
  "near: nobody's put up a poster",
  "near: left myself on a train",
  "near: sad i think as if i'd",
];
const phoneFridge = [
  "near: phone in the fridge",
  "near: cried in the bathroom with the tap",
  "near: the milk next to the plates",
  "near: ran the bathroom tap",
];
const greyHusband = [
  "near: leaves at six and comes back grey",
  "near: hand him my sad face",
  "near: no colour in his face",
  "near: can't put mine on top",
];
const gpTyping = [
  "near: how's mum and he was already typing",
  "near: he said to the screen",
  "near: did the baby's check",
];

/** What Priya answers to who asks on about ducks, the other mothers, the lost phone, her husband's day and the doctor. */
export const nearTheTrain: Scenario["topics"] = {
  "ducks-which-lamp": {
    layer: 0,
    asks: [
      ...ducksLamps,
      ...["which lamp does he like", "which one is his favourite", "what does he do with lamps"],
    ],
    answers: [
      "The paper one by the sofa. He tells it things. || It's the one with the crooked shade, I can't straighten it now.",
    ],
  },
  "ducks-you-like": {
    layer: 0,
    asks: [
      ...ducksLamps,
      ...[
        "what do you like about him",
        "what do you like doing with him",
        "which bit of him do you like",
      ],
    ],
    answers: ["His feet, and the way he frowns at bread. || He's good company at a bus stop."],
  },
  "ducks-who-good": {
    layer: 0,
    asks: [...ducksLamps, ...["who says he's good", "is he easy for you", "is it true he is easy"]],
    answers: [
      "Everybody, and he is. It makes me look slower. || For other people he's a lamb. We're more on trial.",
    ],
  },
  "hip-what-left-out": {
    layer: 2,
    asks: [...oneHip, ...["what was left out", "what is missing", "what did they forget"]],
    answers: [
      "A sort of switch, you can hear theirs go on. || The knowing, whatever you'd call that.",
    ],
  },
  "hip-who-women": {
    layer: 2,
    asks: [...oneHip, ...["who are the other women", "who do you watch", "which mothers are they"]],
    answers: [
      "The one on the scooter, and a girl with twins at the park. || There's a mum at the crossing who does a plait with her spare hand.",
    ],
  },
  "hip-ask-them": {
    layer: 2,
    asks: [
      ...oneHip,
      ...["could you ask one", "have you asked how they do it", "do they find it hard too"],
    ],
    answers: [
      "I'd not like to, they look so busy being good at it. || I nearly asked the scooter one. She said morning and was gone.",
    ],
  },
  "hip-you-can": {
    layer: 2,
    asks: [...oneHip, ...["what can you do", "what do you do well", "what comes easily to you"]],
    answers: ["I can fold that pram in four seconds. || Bottles, in the dark, to the gram."],
  },
  "poster-would-say": {
    layer: 0,
    asks: [
      ...nearMissing,
      ...["what would the poster say", "what would be on it", "how would you describe her"],
    ],
    answers: [
      "Missing, Priya, noisy, last seen with a balloon. || Answers to her own name, likes soup. There'd be a reward.",
    ],
  },
  "poster-which-train": {
    layer: 0,
    asks: [...nearMissing, ...["which train was it", "where was it going", "which stop was it"]],
    answers: [
      "The 7.42, with my feet on somebody's bag. || It was going to work, I should think. She'd have had a seat.",
    ],
  },
  "fridge-who-laughed-first": {
    layer: 0,
    asks: [...phoneFridge, ...["who laughed first", "who was there", "who found it"]],
    answers: [
      "Rohan did, he rang it and the butter buzzed. || My husband's cousins were round, it was quite a crowd.",
    ],
  },
  "fridge-cry-about": {
    layer: 0,
    asks: [
      ...phoneFridge,
      ...["what were you crying about", "what made you cry", "why did you cry then"],
    ],
    answers: [
      "That I couldn't remember doing it, not a thing. || I'd laughed with them and I was frightened, both at once.",
    ],
  },
  "fridge-other-things": {
    layer: 0,
    asks: [
      ...phoneFridge,
      ...["what else have you lost", "does that happen often", "has it happened again"],
    ],
    answers: [
      "My keys were in his changing bag, and a sock in the bread bin. || I put salt on his cereal, Rohan's I mean. He ate it.",
    ],
  },
  "fridge-tap-why": {
    layer: 0,
    asks: [
      ...phoneFridge,
      ...["why run the tap", "why didn't you want them to hear", "who would have heard"],
    ],
    answers: ["They'd all have got up. || Mummyji hears a sniff through two doors."],
  },
  "grey-what-he-say": {
    layer: 2,
    asks: [
      ...greyHusband,
      ...["what would he say if you did", "what would rohan do", "how would he take it"],
    ],
    answers: [
      "He'd put his bag down and look frightened. || He'd say come here, and I'd feel I'd stolen it.",
    ],
  },
  "grey-which-face": {
    layer: 2,
    asks: [
      ...greyHusband,
      ...["what face do you give him", "what do you show him", "what do you say when he comes in"],
    ],
    answers: [
      "The nice one, with his dinner next to it. || I give him the baby and the news, and I stand behind them both.",
    ],
  },
  "grey-his-day": {
    layer: 2,
    asks: [
      ...greyHusband,
      ...["what is his day like", "why is he grey", "what does he do all day"],
    ],
    answers: [
      "People ring up and shout about passwords. || It's two trains and a headset, and no window.",
    ],
  },
  "grey-he-share": {
    layer: 2,
    asks: [
      ...greyHusband,
      ...["does he tell you how he is", "does he show you his", "who looks after him"],
    ],
    answers: ["No, he says fine as well. We're a very fine house. || His mother does, with ghee."],
  },
  "gp-wish-asked": {
    layer: 0,
    asks: [
      ...gpTyping,
      ...["what should he have asked", "what would you have liked", "what if he had looked up"],
    ],
    answers: [
      "How are you sleeping, and then a gap. || If he'd turned his chair, I think I'd have gone to bits on it.",
    ],
  },
  "gp-you-answer": {
    layer: 0,
    asks: [...gpTyping, ...["what did you say", "what did you answer him", "how did you answer"]],
    answers: [
      "All good, and I did up the baby's poppers. || Very well, thank you! I said it to his ear.",
    ],
  },
  "gp-other-doctor": {
    layer: 0,
    asks: [
      ...gpTyping,
      ...["is there another doctor", "could you see someone else", "would you go back"],
    ],
    answers: [
      "There's a lady one on Thursdays, it clashes with baby group. || I might, with a list, and I'd hand over the list.",
    ],
  },
};
