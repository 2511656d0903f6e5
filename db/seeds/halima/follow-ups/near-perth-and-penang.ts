import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the calls, of Penang and of the nights that are left to her. */
export const nearPerthAndPenang: Scenario["topics"] = {
  "phone-want-say": {
    layer: 0,
    asks: [
      ...["near: all of it about turmeric", "near: it was turmeric again"],
      ...[
        "what did you want to say instead",
        "what would you rather have said",
        "what did you not say",
      ],
    ],
    answers: [
      "Come for a week and do the nights, and bring your turmeric with you. || I'd wanted to say, ask me what time I got up.",
    ],
  },
  "phone-let-him": {
    layer: 0,
    asks: [
      ...["near: all of it about turmeric", "near: it was turmeric again"],
      ...["why do you let him talk", "what stops you telling him", "why not say something"],
    ],
    answers: [
      "He's so pleased with himself, dear, and it's long distance. || I'm afraid that he'd be hurt, and then I'd have him to comfort too.",
    ],
  },
  "phone-forty-you": {
    layer: 0,
    asks: [
      ...["near: all of it about turmeric", "near: it was turmeric again"],
      ...["did he ask about you", "did he ask how you are", "what did he ask"],
    ],
    answers: [
      "If I'd a pen, dear. || He asked about her bowels, and how the mango tree was doing.",
    ],
  },
  "phone-close-once": {
    layer: 0,
    asks: [
      ...["near: all of it about turmeric", "near: it was turmeric again"],
      ...["were you close once", "what was he like as a boy", "how were you as children"],
    ],
    answers: [
      "I carried his prizes, and he let me have the ribbons. || He was afraid of the dark, dear, and I'd hold his foot.",
    ],
  },
  "penang-good-half": {
    layer: 0,
    asks: [
      ...["near: she'd come home and fail her papers", "near: on the next bus and there go"],
      ...["what is the good half", "what do you tell her", "what does she hear from you"],
    ],
    answers: [
      "The singing, and what her grandmother said to the imam. || The dance by the stove, dear, and never what it cost.",
    ],
  },
  "penang-miss-her": {
    layer: 0,
    asks: [
      ...["near: she'd come home and fail her papers", "near: on the next bus and there go"],
      ...["do you miss her", "when does she come home", "when do you see her"],
    ],
    answers: [
      "In three weeks, with a bag of washing, and I can't wait. || I do miss her, dear, the house was louder.",
    ],
  },
  "penang-guess": {
    layer: 0,
    asks: [
      ...["near: she'd come home and fail her papers", "near: on the next bus and there go"],
      ...["does she guess", "do you think she knows", "has she noticed something"],
    ],
    answers: [
      "She asked why I'm always whispering. || A little, she's begun to ring at odd hours.",
    ],
  },
  "penang-want-tell": {
    layer: 0,
    asks: [
      ...["near: she'd come home and fail her papers", "near: on the next bus and there go"],
      ...[
        "would you like to tell her",
        "what would you tell her if you could",
        "do you want her to know",
      ],
    ],
    answers: [
      "That I'm tired, and then that she's to stay where she is. || I'd like her to know it afterwards, dear, with her certificate in her hand.",
    ],
  },
  "works-answer-her": {
    layer: 0,
    asks: [
      ...["near: asks me politely if i work here", "near: doesn't know me, though the manners"],
      ...["what do you answer", "what do you say when she asks that", "how do you answer her"],
    ],
    answers: [
      "I say that I do, and she hopes the hours are fair. || That I help out, dear, it's not a lie.",
    ],
  },
  "works-know-ever": {
    layer: 0,
    asks: [
      ...["near: asks me politely if i work here", "near: doesn't know me, though the manners"],
      ...["does she ever know you", "are there times she knows you", "when does she know you"],
    ],
    answers: [
      "Last month, for a minute, she told me I'd gone grey. || Now and then, dear, like a fish coming up.",
    ],
  },
  "works-like-before": {
    layer: 0,
    asks: [
      ...["near: asks me politely if i work here", "near: doesn't know me, though the manners"],
      ...[
        "what was she like before",
        "what was she like as headmistress",
        "how was she as a mother",
      ],
    ],
    answers: [
      "Six hundred girls went quiet when her shoes came round the corner. || Exact, dear, she'd mark a birthday card.",
    ],
  },
  "works-diagnosed": {
    layer: 0,
    asks: [
      ...["near: asks me politely if i work here", "near: doesn't know me, though the manners"],
      ...["when was she diagnosed", "how did you find out", "who diagnosed her"],
    ],
    answers: [
      "Three years ago, at the memory clinic, with a clock face. || The doctors named it half a year after the kettle.",
    ],
  },
  "hands-ask-nights": {
    layer: 0,
    asks: [
      ...["near: the nights they leave to me", "near: sent a pair of hands"],
      ...[
        "have you asked them for the nights",
        "did you ask for hands",
        "would they come if you asked",
      ],
    ],
    answers: [
      "No, I keep asking in my head, and they keep refusing there. || I've hinted, dear, and I got a foot spa.",
    ],
  },
  "hands-one-night": {
    layer: 0,
    asks: [
      ...["near: the nights they leave to me", "near: sent a pair of hands"],
      ...[
        "what would one night mean",
        "what would you do with a night off",
        "how would it be to have one night",
      ],
    ],
    answers: [
      "I'd lie crossways in my own bed and hear nothing. || Sleep, dear, and I'd wake at three and be cross that I needn't.",
    ],
  },
  "hands-opinions": {
    layer: 0,
    asks: [
      ...["near: the nights they leave to me", "near: sent a pair of hands"],
      ...["what opinions do they have", "what do they advise", "what do they tell you to do"],
    ],
    answers: [
      "Walnuts, patience, and that I should take up swimming. || My sister thinks music, my brother thinks Sweden.",
    ],
  },
  "snap-hour": {
    layer: 0,
    asks: [
      ...["near: patience is the first of us", "near: sorry to me like a schoolgirl"],
      ...["which hour is that", "when do you snap", "what time is worst"],
    ],
    answers: [
      "Towards sunset, and then again at the gate. || From four until she's under, dear, I'm dangerous after five.",
    ],
  },
  "snap-what-say": {
    layer: 0,
    asks: [
      ...["near: patience is the first of us", "near: sorry to me like a schoolgirl"],
      ...["what do you say when you snap", "what comes out", "what do you say to her"],
    ],
    answers: [
      "Mak, for pity's sake, and nothing worse, it's the tune of it. || Sit down, I say, as one says it to a dog that's not one's own.",
    ],
  },
  "snap-after-feel": {
    layer: 0,
    asks: [
      ...["near: patience is the first of us", "near: sorry to me like a schoolgirl"],
      ...["how do you feel after", "what do you do after you snap", "can you make it up to her"],
    ],
    answers: [
      "I peel her a papaya, and she can't think what she's done to deserve it. || Ashamed, dear, before the word has landed.",
    ],
  },
};
