import type { Scenario } from "~/domain/simulator/scenario";

const saidTellyOnKidsProgrammes = [
  "near: telly on kids' programmes",
  "near: noise i'm used to",
  "near: this cartoon about a pig",
  "near: i know all the words",
];
const saidFiveInTheMorning = [
  "near: five in the morning",
  "near: like it's mine",
  "near: first run of the day",
  "near: all the lights with you",
  "near: laid the city out for you",
];
const saidEveryoneThinksImFine = [
  "near: everyone thinks i'm fine",
  "near: there's no third one",
  "near: who'd i tell",
  "near: solid or ready to go off",
  "near: what's in between",
];

/** What Kofi answers to who asks on about a detail of what he just said of the telly, the first run and what he keeps back. */
export const nearTellyAndEarlyRun: Scenario["topics"] = {
  "which-programmes": {
    layer: 0,
    asks: [
      ...saidTellyOnKidsProgrammes,
      "which programmes are they",
      "what do you watch",
      "what is on at that hour",
    ],
    answers: [
      "Pigs first, then a fireman, then some lad who mends tractors. || It's the pig, then the one with the train. I've opinions about the train.",
    ],
  },
  "kids-know-telly": {
    layer: 0,
    asks: [
      ...saidTellyOnKidsProgrammes,
      "do the kids know you watch it",
      "have you told them about the telly",
      "do they know you do that",
    ],
    answers: ["No, Ama'd pat me. || Kwame knows I've seen it. He thinks I'm doing my homework."],
  },
  "telly-off-when": {
    layer: 0,
    asks: [
      ...saidTellyOnKidsProgrammes,
      "when do you turn it off",
      "how long do you leave it on",
      "when do you switch it off",
    ],
    answers: [
      "When they do the bedtime one. I can't sit through the bedtime one. || After the goodnight song, before it's finished.",
    ],
  },
  "other-channel": {
    layer: 0,
    asks: [
      ...saidTellyOnKidsProgrammes,
      "do you watch anything else",
      "why not something else",
      "have you tried the news",
    ],
    answers: [
      "I tried the news, it was all shouting. || There was a police thing. I didn't like how they stood.",
    ],
  },
  "run-lasts-till": {
    layer: 0,
    asks: [
      ...saidFiveInTheMorning,
      "how long does that last",
      "when does it end",
      "when does it get busy",
    ],
    answers: [
      "Till about seven. Then it's schools and horns. || An hour and a half, and then London wakes up and wants a word.",
    ],
  },
  "who-rides-early": {
    layer: 0,
    asks: [
      ...saidFiveInTheMorning,
      "who is on the bus then",
      "does anyone get on",
      "who do you see at five",
    ],
    answers: [
      "Cleaners. The same six faces, and every one of them nods. || A baker, two nurses, a lad asleep on his rucksack. I wake him for Victoria.",
    ],
  },
  "look-at-then": {
    layer: 0,
    asks: [
      ...saidFiveInTheMorning,
      "what do you see on that run",
      "what do you look at",
      "what is it like at five",
    ],
    answers: [
      "The sky going from black to grey, past Victoria. || There's a light on in one flower stall. The rest is mine.",
    ],
  },
  "ask-for-earlies": {
    layer: 0,
    asks: [
      ...saidFiveInTheMorning,
      "do you always get that run",
      "do you ask for earlies",
      "do you choose that shift",
    ],
    answers: [
      "I ask for it. No one fights you for ten to five. || It's mine by now. There's not a queue.",
    ],
  },
  "who-thinks-what": {
    layer: 1,
    asks: [
      ...saidEveryoneThinksImFine,
      "who thinks you are fine",
      "who thinks you are dangerous",
      "who thinks that about you",
    ],
    answers: [
      "The drivers have me down as fine. The other one's upstairs. || Fine's my mum, dangerous is HR. They'd both be surprised.",
    ],
  },
  "seen-in-between": {
    layer: 1,
    asks: [
      ...saidEveryoneThinksImFine,
      "has anyone ever seen it",
      "does anyone see the in between",
      "did anybody ever notice",
    ],
    answers: [
      "Ama. She looks at me over her book and she's got it. || There was a nurse once, when Kwame was born. She gave me the chair.",
    ],
  },
  "want-to-know": {
    layer: 1,
    asks: [
      ...saidEveryoneThinksImFine,
      "who would you want to know",
      "who should know how you are",
      "who would you like to tell",
    ],
    answers: [
      "My mum, if she could know it without the church. || Desmond, I think. I'd like it not to be news.",
    ],
  },
};
