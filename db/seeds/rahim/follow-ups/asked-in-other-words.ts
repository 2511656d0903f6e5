import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to plain questions that are put in other words. */
export const askedInOtherWords: Scenario["topics"] = {
  "call-talk": {
    layer: 0,
    asks: [
      "talk about with shirin",
      "talk about when you call",
      "talk about on the phone",
      "talk about with your wife",
      "speak about when you call",
    ],
    answers: [
      "Of what Mou has eaten, of her school, of the hens. Of me I say little. || Who is married, what rice costs, what Mou said. I ask so much that nobody can ask me.",
    ],
  },
  "what-is-hurt": {
    layer: 0,
    asks: [
      "wrong with your shoulder",
      "wrong with your arm",
      "wrong with the shoulder",
      "wrong with the arm",
      "is it broken",
      "is your arm broken",
      "is your shoulder broken",
      "is the arm broken",
      "kind of injury",
      "what injury",
      "what did you break",
    ],
    answers: [
      "The bone on the right shoulder was broken, and what lifts the arm is torn. || Broken was the bone, on the right side, and inside something is torn, the doctor showed it on a picture.",
    ],
  },
  "had-operation": {
    layer: 0,
    asks: [
      "have an operation",
      "had an operation",
      "need an operation",
      "did they operate",
      "have surgery",
      "had surgery",
      "need surgery",
      "operate on your shoulder",
    ],
    answers: [
      "Until now no. At the next visit the doctor says if it must be. || No operation yet. First the exercise, then they look again.",
    ],
  },
  "visits-dorm": {
    layer: 0,
    asks: [
      "anybody visit you",
      "anyone visit you",
      "who visits you",
      "visit you there",
      "visit you in the dormitory",
      "come to visit you",
      "who comes to see you",
    ],
    answers: [
      "Nobody, guests must stay at the gate. My friend Jashim lives here, so he is my visitor. || No one comes, we are all from far. There is my friend Jashim, he has the next bed.",
    ],
  },
  earned: {
    layer: 0,
    asks: [
      "how much did you earn",
      "how much do you earn",
      "did you earn",
      "your pay before",
      "what was your salary",
      "what is your salary",
      "how much was your salary",
    ],
    answers: [
      "With the extra hours nine hundred dollars in a month, about. || Some eight, nine hundred a month, if there was much overtime.",
    ],
  },
  "answer-father": {
    layer: 1,
    asks: [
      "like to answer him",
      "liked to answer him",
      "answer your father",
      "what do you answer your father",
      "want to answer him",
    ],
    answers: [
      "[after: jackfruit, clears his throat, gave the phone away] That the jackfruit may wait, Abba, and the money also a little. I say only, pray for me. || I would like to say, Abba, don't count the months. What comes out is, eat some for me.",
    ],
  },
  "bank-more-time": {
    layer: 0,
    asks: [
      "ask the bank for",
      "bank for more time",
      "more time from the bank",
      "ask the lender for",
      "ask for more time",
      "give you more time",
      "give them more time",
      "wait longer for the money",
    ],
    answers: [
      "It is not a bank. It is one man of our village, and for more time he takes more. || A bank, no. To one man we owe it, he gives time, and the time costs also.",
    ],
  },
  "call-organisation": {
    layer: 0,
    asks: [
      "call one of those organisations",
      "call one of those",
      "call them this week",
      "will you call them",
      "call the organisation",
      "call an organisation",
      "ring one of those organisations",
    ],
    answers: [
      "Maybe on Sunday, outside, where nobody hears. || Perhaps Sunday. First my friend Jashim must ask their hours.",
    ],
  },
  "the-problem": {
    layer: 0,
    asks: [
      "what is the problem",
      "whats the problem",
      "what is your problem",
      "what is the matter",
      "whats the matter",
    ],
    answers: [
      "My shoulder. It was hurt at work, and now there is no work for me. || The arm, sir, madam. With this arm they give me no work.",
    ],
  },
};
