import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  breastfeeding: {
    layer: 0,
    asks: [
      "are you breastfeeding",
      "breastfeed",
      "breastfed",
      "nursing him",
      "bottle fed",
      "feeding him yourself",
    ],
    answers: [
      "No, I did try, it didn't work for us. He has bottles, and he's thriving, {it's only me who minds|not-doing-well}. || It's bottles. Five weeks of trying, and then a tin from the chemist, {and I said sorry to him over the sink|not-doing-well}.",
    ],
  },
  "baby-sleeps": {
    layer: 0,
    asks: [
      "does the baby sleep",
      "baby sleep",
      "does he sleep",
      "arjun sleep",
      "he sleep through",
      "baby sleeping",
    ],
    answers: [
      "He does, in bits, two hours and then a squeak. {I lie there in between and wait for the squeak|tired-all}. || Better than I do! He wakes for his bottle and goes straight off. {It's me who can't find the way back|tired-all}.",
    ],
  },
  "alone-with-him": {
    layer: 0,
    asks: [
      "alone with him",
      "alone with the baby",
      "alone with arjun",
      "on your own with him",
      "on your own with the baby",
    ],
    answers: [
      "My mother-in-law's in the next room, she nearly always is. {It's a funny way of being alone|far-away?}. || Hardly ever, there's his grandmother. {I've company all day and nobody to talk to|far-away?}.",
    ],
  },
  "first-child": {
    layer: 0,
    asks: [
      "other children",
      "other kids",
      "is he your first",
      "your first baby",
      "your first child",
      "any more children",
    ],
    answers: [
      "He's our first. I read four books about it, I did the index cards and everything. || Yes, he's the first one. Everyone says it gets easier with the second, and I've gone to stand in the larder.",
    ],
  },
  "baby-well": {
    layer: 0,
    asks: [
      "is the baby healthy",
      "baby healthy",
      "is he healthy",
      "baby well",
      "is the baby ok",
      "is the baby okay",
      "baby all right",
    ],
    answers: [
      "He's perfect, he's on the line in the red book. {There's no line for me, I looked|not-doing-well}. || Oh yes, he's doing beautifully. {Everyone weighs him and says well done, and I go home and lie on the bathmat|not-doing-well}.",
    ],
  },
  "when-he-cries": {
    layer: 0,
    asks: ["when he cries", "when the baby cries", "when arjun cries", "he cries"],
    answers: [
      "I go down the list, nappy, bottle, wind. {My heart goes like a drum till one of them works|evenings}. || I pick him up and I walk. {And I look at the clock, and if it's nearly four I go cold|evenings}.",
    ],
  },
  "what-mil-does": {
    layer: 0,
    asks: ["mother in law do", "what does sunita do", "your mother in law help", "his mother do"],
    answers: [
      "Everything! The washing, the dinner, him. {I put a cup down and it's dry and on its hook before I've drunk from it|watched}. || She cooks and irons and baths him, all day long. {And when I do something she comes and stands near|watched}.",
    ],
  },
};
