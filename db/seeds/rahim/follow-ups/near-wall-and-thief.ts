import type { Scenario } from "~/domain/simulator/scenario";

const saidEyesLike = [
  "near: she has the eyes of shirin",
  "near: five years and the face of my mother",
];
const saidBedsTalk = ["near: his bed is beside mine", "near: we sleep bed by bed"];
const saidCoolwallWhy = ["near: on the cool side of the wall", "near: the wall is cool i put"];
const saidShirtWhen = ["near: like a child at the shirt", "near: from the chest to home"];
const saidChairWho = ["near: like a thief who gets the good chair"];
const saidEldestMean = ["near: i am eldest son", "near: the first son"];
const saidByphoneHow = [
  "near: nearly all our marriage is by phone",
  "near: our marriage lives inside a phone",
];
const saidLooksDo = ["near: she looks long at the screen", "near: on the call she looks and"];

/** What Rahim answers of a word just said: the cool wall, the shame, the eldest son, the marriage by phone. */
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
  "near-eldest-mean": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...["what does the eldest son do", "what does it mean", "what must a first son do"],
    ],
    answers: [
      "He eats last and he pays first. || To carry, and when the father is tired, to be the father.",
    ],
  },
  "near-eldest-others": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "how many brothers do you have",
        "do your brothers help",
        "what do your brothers do for the family",
      ],
    ],
    answers: [
      "Two brothers and one sister, they are still beginning. || One helps a little from his radios, it's tea money.",
    ],
  },
  "near-eldest-want": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "did you want to be it",
        "would you like to be the younger",
        "who would you be if you were not eldest",
      ],
    ],
    answers: [
      "Nobody asks it, you open your eyes and you're the first. || Sometimes yes, the youngest one may be late.",
    ],
  },
  "near-eldest-when": {
    layer: 1,
    asks: [
      ...saidEldestMean,
      ...[
        "when did you feel it first",
        "how old were you when you began",
        "when did you start to carry",
      ],
    ],
    answers: [
      "At fourteen, when I left the school for the fields. || The day my father's knee was bad, I took the plough.",
    ],
  },
  "near-byphone-how": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...[
        "how do you stay close by phone",
        "what do you do to be near her",
        "how does it work by phone",
      ],
    ],
    answers: [
      "We eat at the same time and leave the phone on. || She tells me small things, what burned, who came.",
    ],
  },
  "near-byphone-quarrel": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["do you ever quarrel", "have you argued by phone", "what do you fight about"],
    ],
    answers: [
      "Yes, and then the battery is empty, always at the wrong word. || Seldom, a minute costs too much for it.",
    ],
  },
  "near-byphone-miss": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["what do you miss about her", "what do you miss most", "what would you like with shirin"],
    ],
    answers: [
      "Her bangles in the kitchen before it's light. || To be silent with her, on the phone one can't.",
    ],
  },
  "near-byphone-met": {
    layer: 0,
    asks: [
      ...saidByphoneHow,
      ...["how did you meet shirin", "how did you come together", "who arranged it"],
    ],
    answers: [
      "Her uncle and my father, over one tea. || My aunt knew her aunt, we saw each other with eight people.",
    ],
  },
  "near-looks-do": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "what do you do when she looks",
        "what do you say when she looks at you",
        "how do you answer her look",
      ],
    ],
    answers: ["I ask for Mou, quickly. || I say the line is bad, and she says it isn't."],
  },
  "near-looks-when": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "when did she begin to look",
        "when did you notice it",
        "how long has she looked like that",
      ],
    ],
    answers: ["From the third call, I think. || In September it began, after the rain."],
  },
  "near-looks-feel": {
    layer: 0,
    asks: [
      ...saidLooksDo,
      ...[
        "how do you feel when she looks",
        "what is it like when she looks at you",
        "how is that for you",
      ],
    ],
    answers: [
      "Warm, and then like in the customs hall. || I want to be seen and I turn the lamp away.",
    ],
  },
};
