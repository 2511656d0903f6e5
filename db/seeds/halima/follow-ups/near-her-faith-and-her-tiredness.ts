import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of prayer, of writing here, of the tiredness and the clinic. */
export const nearHerFaithAndHerTiredness: Scenario["topics"] = {
  "faith-pray-what": {
    layer: 0,
    asks: [
      ...["near: one appointment that nobody cancels", "near: on the mat she's as sure as ever"],
      ...["what do you pray for", "what do you ask for", "what do you say in prayer"],
    ],
    answers: [
      "For patience by the hour, dear, I don't ask wholesale. || That she isn't frightened tonight.",
    ],
  },
  "faith-angry-god": {
    layer: 0,
    asks: [
      ...["near: one appointment that nobody cancels", "near: on the mat she's as sure as ever"],
      ...["are you ever angry with god", "do you doubt", "has your faith changed"],
    ],
    answers: [
      "I've asked Him what He's thinking of, politely. || It's got plainer, dear, like bread.",
    ],
  },
  "faith-mosque-go": {
    layer: 0,
    asks: [
      ...["near: one appointment that nobody cancels", "near: on the mat she's as sure as ever"],
      ...["do you still go to the mosque", "can you go on fridays", "who prays with you"],
    ],
    answers: [
      "Not since the nights went, it's her and me and the cat in the door. || We've our own congregation, dear, of one and a half.",
    ],
  },
  "wrote-week-why": {
    layer: 0,
    asks: [
      ...["near: sent me the number, dear", "near: telling my days to the neighbour's cat"],
      ...[
        "why did you wait a week",
        "what made you write tonight",
        "what stopped you writing before",
      ],
    ],
    answers: [
      "I thought there'd be somebody worse off in the queue. || She went down early, dear, and I'd run out of ironing.",
    ],
  },
  "wrote-hope": {
    layer: 0,
    asks: [
      ...["near: sent me the number, dear", "near: telling my days to the neighbour's cat"],
      ...["what did you hope for", "what do you hope from this", "is it what you expected"],
    ],
    answers: ["To get to the end of a sentence. || That somebody'd say, and then?"],
  },
  "life-when-notice": {
    layer: 1,
    asks: [
      ...["near: let out of my own life", "near: become the house she lives in"],
      ...["when did you notice", "when did you first feel it", "what made you notice"],
    ],
    answers: [
      "At the bank, when they asked for my occupation. || I saw my coat on the hook, dear, and thought, whose is that?",
    ],
  },
  "life-back-in": {
    layer: 1,
    asks: [
      ...["near: let out of my own life", "near: become the house she lives in"],
      ...["what would let you back in", "how could you get back in", "what would you want back"],
    ],
    answers: ["My name, said by somebody who wants nothing. || One key, dear, and an afternoon."],
  },
  "life-who-notice": {
    layer: 1,
    asks: [
      ...["near: let out of my own life", "near: become the house she lives in"],
      ...["who should have noticed", "did nobody see", "who would have noticed"],
    ],
    answers: [
      "Zain, he'd have sent out a search party. || My sister might, dear, if I'd been a tap.",
    ],
  },
  "sand-danger": {
    layer: 0,
    asks: [
      ...["near: my eyes full of sand", "near: walking under water, dear"],
      ...[
        "have you made mistakes from tiredness",
        "what happens when you are so dizzy",
        "does the tiredness cause accidents",
      ],
    ],
    answers: [
      "I put the iron in the fridge on Sunday. || Salt in my tea, dear, and I went past my own turning.",
    ],
  },
  "sand-sleep-when": {
    layer: 0,
    asks: [
      ...["near: my eyes full of sand", "near: walking under water, dear"],
      ...["when did you last sleep through", "how long since you slept", "when could you sleep"],
    ],
    answers: [
      "Before Ramadan, and I woke up frightened that I had. || I could sleep on Friday, dear, between the rice and the market, if I dared lie down.",
    ],
  },
  "sib-told": {
    layer: 0,
    asks: [
      ...["near: angry, dear, and lonely with it", "near: left behind, and then i'm cross"],
      ...["have you told them you are angry", "do they know", "could you tell them"],
    ],
    answers: [
      "They've had no complaints, dear, so the shop stays as it is. || I couldn't, I'd cry before the verb.",
    ],
  },
  "sib-lonely-when": {
    layer: 0,
    asks: [
      ...["near: angry, dear, and lonely with it", "near: left behind, and then i'm cross"],
      ...["when is it loneliest", "when do you feel most left", "what makes it worst"],
    ],
    answers: [
      "When they've rung off, and it's only the dial tone that's asking. || After a photograph, they're all at one table.",
    ],
  },
};
