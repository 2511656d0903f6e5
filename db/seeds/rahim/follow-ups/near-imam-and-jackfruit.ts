import type { Scenario } from "~/domain/simulator/scenario";

const saidImamAsked = ["near: the smile is in comilla", "near: with the imam i would have liked"];
const saidBurnDo = ["near: there will be rain before morning", "near: now it is only warm"];
const saidTalkWhy = ["near: of me i say little", "near: i ask so much that nobody"];
const saidOldWhy = ["near: they know nothing of it", "near: they are old people i"];
const saidJackMean = ["near: the jackfruit is early", "near: come when god wills"];

/** What Rahim answers of a word just said: the imam, the rain in the arm, the parents, the jackfruit. */
export const nearImamAndJackfruit: Scenario["topics"] = {
  "near-imam-asked": {
    layer: 0,
    asks: [
      ...saidImamAsked,
      ...["what did the imam ask", "what did he say to you", "what did the imam say"],
    ],
    answers: [
      "Where my smile has gone, in front of all the shoes. || You came always smiling, Rahim, this he said.",
    ],
  },
  "near-imam-when": {
    layer: 0,
    asks: [
      ...saidImamAsked,
      ...["when will you see him again", "when do you see the imam", "when did he ask you"],
    ],
    answers: ["Each Friday, I stand now in a back row. || On Friday, but I go out by the side."],
  },
  "near-imam-why": {
    layer: 0,
    asks: [
      ...saidImamAsked,
      ...["why did you run", "why did you say work", "why didn't you tell the imam"],
    ],
    answers: [
      "Because he'd have waited for the true answer. || A kind face was near, and my eyes were already wet.",
    ],
  },
  "near-imam-man": {
    layer: 0,
    asks: [
      ...saidImamAsked,
      ...["who is the imam", "what is the imam like", "do you know him well"],
    ],
    answers: ["He's from Kerala, very old and thin. || An old man, his hands are always warm."],
  },
  "near-burn-do": {
    layer: 0,
    asks: [
      ...saidBurnDo,
      ...["what do you do when it burns", "what helps when it burns", "what do you do at night"],
    ],
    answers: [
      "A wet towel I put, and I change it at two. || I search a cool place of the pillow for it.",
    ],
  },
  "near-burn-long": {
    layer: 0,
    asks: [
      ...saidBurnDo,
      ...["how long does it burn", "when does it stop burning", "how long will it last"],
    ],
    answers: [
      "Until four, mostly, then it's tired also. || The whole rain long, it stops with it.",
    ],
  },
  "near-burn-rain": {
    layer: 0,
    asks: [
      ...saidBurnDo,
      ...[
        "is it always right about the rain",
        "does the arm know the rain",
        "can you tell the weather",
      ],
    ],
    answers: [
      "Yes, it's better than the phone. || Nine times of ten, Jashim takes his umbrella by it.",
    ],
  },
  "near-talk-why": {
    layer: 0,
    asks: [
      ...saidTalkWhy,
      ...["why do you ask so much", "why do you say little", "why do you not speak of yourself"],
    ],
    answers: ["Because who asks doesn't have to answer. || If I stop, there comes her question."],
  },
  "near-talk-notice": {
    layer: 0,
    asks: [
      ...saidTalkWhy,
      ...[
        "does she notice that you ask so much",
        "does she notice you say little",
        "does your wife notice",
      ],
    ],
    answers: [
      "Yes, she said, today you're like a policeman. || I think so, she answers slower now.",
    ],
  },
  "near-old-why": {
    layer: 1,
    asks: [
      ...saidOldWhy,
      ...["why don't you tell your parents", "why not tell them", "why do they know nothing"],
    ],
    answers: [
      "Their hearts are old, and the road to help is long. || What can they do, only not sleep.",
    ],
  },
  "near-old-suspect": {
    layer: 1,
    asks: [
      ...saidOldWhy,
      ...["do they suspect something", "do your parents suspect", "do they notice anything"],
    ],
    answers: [
      "My mother dreams of me, and asks if I fell. || Perhaps my father, he has stopped to say Singapore.",
    ],
  },
  "near-old-think": {
    layer: 1,
    asks: [
      ...saidOldWhy,
      ...["what do they think you do", "what do your parents believe", "what do they think"],
    ],
    answers: [
      "They think I build a hotel nearly alone. || That I am on the site each night, as always.",
    ],
  },
  "near-old-find": {
    layer: 1,
    asks: [
      ...saidOldWhy,
      ...["what if they find out", "what would happen if they hear it", "how would they take it"],
    ],
    answers: [
      "If a neighbour tells it first, that's the bad one. || They'd forgive, and I'd have to watch it.",
    ],
  },
  "near-jack-mean": {
    layer: 1,
    asks: [
      ...saidJackMean,
      ...["what is he asking", "what does your father mean", "what does he want to know"],
    ],
    answers: [
      "If I come for the season, that is in it. || When will you sit at my table, he means.",
    ],
  },
  "near-jack-answer": {
    layer: 1,
    asks: [
      ...saidJackMean,
      ...["what did you answer", "what did you say to your father", "what did you say back"],
    ],
    answers: ["I said, leave me one on the tree. || Inshallah, I said, and he was gone."],
  },
  "near-jack-when": {
    layer: 1,
    asks: [...saidJackMean, ...["when did he say that", "when did your father say it"]],
    answers: ["Last Friday, at the end of the call. || In the last minute, on Friday."],
  },
};
