import type { Scenario } from "~/domain/simulator/scenario";

const saidEyesLike = [
  "near: she has the eyes of shirin",
  "near: five years and the face of my mother",
];
const saidBedsTalk = ["near: his bed is beside mine", "near: we sleep bed by bed"];
const saidCoolwallWhy = ["near: on the cool side of the wall", "near: the wall is cool i put"];
const saidShirtWhen = ["near: like a child at the shirt", "near: from the chest to home"];
const saidChairWho = ["near: like a thief who gets the good chair"];

/** What Rahim answers of a word just said: Mou's eyes, the beds, the cool wall, the pull, the shame. */
export const nearWallAndThief: Scenario["topics"] = {
  "near-eyes-like": {
    layer: 0,
    asks: [
      ...saidEyesLike,
      ...["what is mou like", "what does mou like", "what kind of child is she"],
    ],
    answers: [
      "Loud like a crow, and she shares with the hens. || She likes ducks, and a red ribbon most of all.",
    ],
  },
  "near-eyes-from": {
    layer: 0,
    asks: [
      ...saidEyesLike,
      ...[
        "what has she from you",
        "does she have something of you",
        "what did she get from her father",
      ],
    ],
    answers: ["My ears, the poor one. || She walks like I, my mother says, with the hands behind."],
  },
  "near-beds-talk": {
    layer: 0,
    asks: [
      ...saidBedsTalk,
      ...[
        "do you talk at night",
        "what do you talk about with jashim",
        "what does jashim say at night",
      ],
    ],
    answers: [
      "Of rice and of his sons, never of the loan. || We say two words, and then his snoring talks.",
    ],
  },
  "near-beds-like": {
    layer: 0,
    asks: [
      ...saidBedsTalk,
      ...["what is jashim like", "what kind of man is he", "what do you like about jashim"],
    ],
    answers: [
      "Thin and funny, he sings when he cooks badly. || He's a man who sees the empty plate first.",
    ],
  },
  "near-beds-trust": {
    layer: 0,
    asks: [
      ...saidBedsTalk,
      ...["do you trust him", "could you tell jashim all", "does jashim tell you things"],
    ],
    answers: [
      "Yes, my passport I'd give him to hold. || He tells me of his wife's letters, so yes.",
    ],
  },
  "near-coolwall-why": {
    layer: 0,
    asks: [
      ...saidCoolwallWhy,
      ...["why does it burn at night", "what makes it burn", "why the wall"],
    ],
    answers: [
      "Because by day there is noise, and at night only the arm. || The wall costs nothing and it's always cool.",
    ],
  },
  "near-coolwall-who": {
    layer: 0,
    asks: [
      ...saidCoolwallWhy,
      ...["who sees you at the wall", "does somebody notice", "does jashim know it burns"],
    ],
    answers: [
      "Jashim asks in the morning which side I had. || Nobody sees, we all have a cloth round the bed.",
    ],
  },
  "near-coolwall-sleep": {
    layer: 0,
    asks: [
      ...saidCoolwallWhy,
      ...["do you sleep then", "can you sleep like that", "how long do you lie at the wall"],
    ],
    answers: ["One hour, then the wall is warm from me. || A little, until I turn by mistake."],
  },
  "near-coolwall-doctor": {
    layer: 0,
    asks: [
      ...saidCoolwallWhy,
      ...["what does the doctor say about it", "have you told the doctor", "do you take something"],
    ],
    answers: [
      "He says it's a good sign, the nerves are working. || I told him, he gave a cream that smells of mint.",
    ],
  },
  "near-shirt-when": {
    layer: 1,
    asks: [
      ...saidShirtWhen,
      ...["when does it pull most", "when do you feel the pull", "how long has it pulled"],
    ],
    answers: [
      "On Friday after the call, most. || Since seven years, but now there's no work over it.",
    ],
  },
  "near-shirt-who": {
    layer: 1,
    asks: [
      ...saidShirtWhen,
      ...["who is the child at the shirt", "who pulls at you", "who do you miss most"],
    ],
    answers: [
      "Mou it is, she holds me always at the left side. || All pull, but Mou has the strongest hand.",
    ],
  },
  "near-shirt-do": {
    layer: 1,
    asks: [
      ...saidShirtWhen,
      ...["what do you do when it pulls", "what helps when it hurts", "what do you do then"],
    ],
    answers: [
      "I look at her drawing in my phone. || I walk to the gate and back till it's smaller.",
    ],
  },
  "near-chair-who": {
    layer: 1,
    asks: [
      ...saidChairWho,
      ...["who gives you the good chair", "who treats you well", "who offers the chair"],
    ],
    answers: [
      "My father at the tea shop, each time he says my name. || All of them at home, they keep the first fish for my health.",
    ],
  },
  "near-chair-stolen": {
    layer: 1,
    asks: [
      ...saidChairWho,
      ...["what did you steal", "what have you taken", "what does the thief have"],
    ],
    answers: ["Two months of their praise. || Their sleep, if they knew it."],
  },
  "near-chair-up": {
    layer: 1,
    asks: [
      ...saidChairWho,
      ...[
        "would you get up from the chair",
        "what would happen if you stood up",
        "can you give it back",
      ],
    ],
    answers: [
      "If I stand up, they'll see what's under me. || I'd like to, and sit on the floor, it's nearer to the truth.",
    ],
  },
};
