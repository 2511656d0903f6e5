import type { Scenario } from "~/domain/simulator/scenario";

const saidToolWho = ["near: a tool that nobody takes", "near: a nail that waits"];
const saidSalaryWho = ["near: salary is another matter", "near: about the salary they say"];
const saidSmallWho = ["near: very far from my people", "near: i feel like a small thing"];
const saidSpeakAbout = ["near: only to speak a little", "near: to say some words that is enough"];
const saidOrderWhen = [
  "near: the loan then the rice at home",
  "near: first what we owe second what they eat",
];

/** What Rahim answers of a word just said: the tool, the salary, small and far, speaking a little. */
export const nearToolsAndSalary: Scenario["topics"] = {
  "near-tool-who": {
    layer: 0,
    asks: [
      ...saidToolWho,
      ...[
        "who should take the tool",
        "who would take you from the box",
        "who would drive the nail",
      ],
    ],
    answers: [
      "Mr Lim, he used to call my name first. || The foreman should, he did it each morning before August.",
    ],
  },
  "near-tool-long": {
    layer: 0,
    asks: [
      ...saidToolWho,
      ...[
        "how long has the tool been in the box",
        "since when do you feel like a tool",
        "how long does the nail wait",
      ],
    ],
    answers: [
      "Since the fourteen of August nobody took me. || Since August it's so, at first I thought some days only.",
    ],
  },
  "near-tool-which": {
    layer: 0,
    asks: [
      ...saidToolWho,
      ...["what tool would you be", "which tool are you", "what wall does the nail wait for"],
    ],
    answers: [
      "A trowel, I'd say, it's the only one I know well. || For a wall in Tuas, my friends are plastering there.",
    ],
  },
  "near-tool-rust": {
    layer: 0,
    asks: [
      ...saidToolWho,
      ...["are you afraid to rust", "does a tool get rusty", "will the nail still hold"],
    ],
    answers: [
      "Yes, I'm afraid it takes rust, a hand forgets. || It holds still, I think, but each week a little less.",
    ],
  },
  "near-salary-who": {
    layer: 0,
    asks: [
      ...saidSalaryWho,
      ...["who says it is under discussion", "who decides about the salary", "who is checking it"],
    ],
    answers: [
      "The office says it, who decides I never met. || One girl at the counter says it, the checking one sits behind a door.",
    ],
  },
  "near-salary-much": {
    layer: 0,
    asks: [
      ...saidSalaryWho,
      ...["how much salary do they owe you", "what should they pay you", "how much pay is missing"],
    ],
    answers: [
      "Two months of basic, without the overtime. || For two months and the half of August, I've written it in my notebook.",
    ],
  },
  "near-salary-ask": {
    layer: 0,
    asks: [
      ...saidSalaryWho,
      ...[
        "did you ask for the salary",
        "what did you say about the salary",
        "did you argue with them",
      ],
    ],
    answers: [
      "I said ok, thank you, and I went down the stair. || I asked two times, and the second time they looked at the clock.",
    ],
  },
  "near-salary-live": {
    layer: 0,
    asks: [
      ...saidSalaryWho,
      ...["how do you live without salary", "what do you live on", "how do you manage without pay"],
    ],
    answers: [
      "From the room, they cook and I clean. || On the rice of my friends, and a little that was left.",
    ],
  },
  "near-small-who": {
    layer: 1,
    asks: [...saidSmallWho, ...["who makes you feel small", "who makes you small"]],
    answers: [
      "The clerk doesn't mean it, but at her counter I'm small. || Nobody does it with words, sir or madam, it's the sitting.",
    ],
  },
  "near-small-when": {
    layer: 1,
    asks: [
      ...saidSmallWho,
      ...["when do you feel small", "when are you smallest", "how long have you felt small"],
    ],
    answers: [
      "In the morning most, when the boots of the others go. || Since August, and most of all when the stair is full of boots.",
    ],
  },
  "near-small-far": {
    layer: 1,
    asks: [
      ...saidSmallWho,
      ...["how far away are they", "how far is it home", "how far are your people"],
    ],
    answers: [
      "Four hours in a plane, but the plane is not for me now. || On the map it's near, Mou can do it with two fingers.",
    ],
  },
  "near-small-before": {
    layer: 1,
    asks: [
      ...saidSmallWho,
      ...["did you ever feel big", "were you bigger before", "what made you feel big"],
    ],
    answers: [
      "Yes, on a scaffold, there I was a tall man. || On the day I sent money I was big, each month one time.",
    ],
  },
  "near-small-hear": {
    layer: 1,
    asks: [
      ...saidSmallWho,
      ...[
        "what would you like to hear from them",
        "what do you miss hearing",
        "what can you not hear",
      ],
    ],
    answers: [
      "The hens, and my mother calling all to eat. || My father's cough at the gate, so I know he's home.",
    ],
  },
  "near-speak-about": {
    layer: 0,
    asks: [
      ...saidSpeakAbout,
      ...[
        "what would you like to speak about",
        "what do you want to say",
        "what words do you want to say",
      ],
    ],
    answers: ["Of the arm first, that one is the easiest. || About Friday, maybe, it comes soon."],
  },
  "near-speak-who": {
    layer: 0,
    asks: [
      ...saidSpeakAbout,
      ...["who else can you speak to", "who listens to you", "do you speak with anyone there"],
    ],
    answers: [
      "With Jashim I speak of food, with the others of cricket. || Nobody in this room, each has his own bag to carry.",
    ],
  },
  "near-speak-why": {
    layer: 0,
    asks: [
      ...saidSpeakAbout,
      ...["why only a little", "why not solve it", "why should i not repair it"],
    ],
    answers: [
      "Because you can't stamp the paper, and I know it. || To repair costs, and to listen is free, I thought.",
    ],
  },
  "near-speak-advice": {
    layer: 0,
    asks: [
      ...saidSpeakAbout,
      ...["has somebody tried to repair it", "who tries to solve it", "do people give you advice"],
    ],
    answers: [
      "Yes, each man has a cousin who knows a lawyer. || All of them try, they say do this and do that.",
    ],
  },
  "near-order-when": {
    layer: 0,
    asks: [
      ...saidOrderWhen,
      ...["when do you do the sums", "how often do you count", "how often do you begin again"],
    ],
    answers: [
      "At night it is, after the light goes out. || Four times in one night, sometimes five.",
    ],
  },
  "near-order-minus": {
    layer: 0,
    asks: [
      ...saidOrderWhen,
      ...["how much is missing", "how far under zero is it", "what comes out of the sums"],
    ],
    answers: [
      "Each month some more, if the lender is patient. || Always a minus, and never the same minus.",
    ],
  },
  "near-order-paper": {
    layer: 0,
    asks: [
      ...saidOrderWhen,
      ...["do you write it down", "do you count on paper", "have you shown the sums to anyone"],
    ],
    answers: [
      "No, in the head, paper can be found. || I wrote it once on a rice bag, then I tore it.",
    ],
  },
  "near-order-first": {
    layer: 0,
    asks: [...saidOrderWhen, ...["why does the loan come first", "why the loan before the rice"]],
    answers: [
      "Because the man comes himself, and the rice only waits. || The loan grows when one forgets it.",
    ],
  },
  "near-order-cut": {
    layer: 0,
    asks: [
      ...saidOrderWhen,
      ...["what could you take away", "what would you leave out", "can you cut anything"],
    ],
    answers: [
      "My own rice I've cut already. || Nothing of Mou, before her school I'd sell my phone.",
    ],
  },
};
