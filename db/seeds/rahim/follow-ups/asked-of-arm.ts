import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks whether the arm heals, what hurts, and what comes of it. */
export const askedOfArm: Scenario["topics"] = {
  "will-heal": {
    layer: 0,
    asks: [
      "will it heal",
      "the arm heal",
      "your arm heal",
      "the shoulder heal",
      "your shoulder heal",
      "get better again",
      "be as before",
      "work again",
      "be able to work",
      "going to recover",
    ],
    answers: [
      "I asked him, will it go up again. {He said, we will see, and wrote a long time|waiting}. || Will it be as before, I asked it. {Ask me in February, he said to his computer|waiting}.",
    ],
  },
  "after-six-months": {
    layer: 0,
    asks: [
      "after six months",
      "after the six months",
      "after these six months",
      "six months are over",
      "end of the six months",
      "when the six months",
    ],
    answers: [
      "Then one doctor says how much of the arm is left, in percent. {From this number comes the money, or it doesn't come|waiting}. || In the end they write a percent for the arm. {What I am worth to them hangs on that paper|waiting}.",
    ],
  },
  pain: {
    layer: 0,
    asks: [
      ...["take something for", "take anything for", "taking anything"],
      "for the pain",
      "does it hurt",
      "does it still hurt",
      "does the arm hurt",
      "does the shoulder hurt",
      "is it hurting",
      "how is the pain",
      "how bad is the pain",
      "much pain",
      "in pain",
    ],
    answers: [
      "{It pulls as if a child is hanging on it|shoulder}. The clinic gave a cream, it smells of mint. || By day it is small, {by night it bites|shoulder}. I have one cream, Jashim says I smell like a sweet shop.",
    ],
  },
  appointment: {
    layer: 0,
    asks: [
      "often do you go to the hospital",
      "often do you see the doctor",
      "often do you go to the clinic",
      "your next appointment",
      "next appointment",
      "your appointment",
      "see the doctor again",
      "see the doctor next",
      "go to the doctor again",
      "go back to the doctor",
      "go to the hospital again",
    ],
    answers: [
      "I go again in three weeks, the company must give me the letter for it. || In three weeks is the next time. For this I need one letter from the company.",
    ],
  },
  "in-hospital": {
    layer: 0,
    asks: [
      "do for you that day",
      "taken to hospital",
      "taken to the hospital",
      "took you to",
      "long in hospital",
      "were you in hospital",
      "stay in hospital",
      "who looked after you that day",
    ],
    answers: [
      "First the clinic, then the hospital for two nights. In the next bed an uncle gave me his orange. || Two nights they kept me. Jashim came in his work shirt, with dust, and the nurse was not happy.",
    ],
  },
  "other-arm": {
    layer: 0,
    asks: ["the other arm", "your other arm", "one arm", "with one hand", "other hand"],
    answers: [
      "The other is good, with it I cook and write to you. {For plaster it needs two, and this they know|shoulder?}. || With one I can sweep, I can hold a phone. {One hand holds the wall and one makes it, so a mason has two|shoulder?}.",
    ],
  },
  fault: {
    layer: 0,
    asks: [
      "whose fault",
      "to blame",
      "your fault",
      "their fault",
      "who is responsible",
      "who was responsible",
      "should not have happened",
    ],
    answers: [
      "The board was not fixed, this I saw after. {In their paper it is me who stood wrongly|permit}. || Nobody had fixed that board. {They write, he was in the wrong place|permit}, and who am I against a paper.",
    ],
  },
  "dream-board": {
    layer: 0,
    asks: [
      "dream of it",
      "do you dream",
      "your dreams",
      "dream about",
      "nightmares",
      "bad dreams",
      "see it again at night",
    ],
    answers: [
      "{The board comes down each night, and in the dream my arm doesn't go up|night}. || I see it fall, that board, some nights. {I shout, and then eleven men are awake|night}.",
    ],
  },
  "if-healed": {
    layer: 0,
    asks: [
      "if the shoulder healed",
      "the shoulder healed",
      "your shoulder healed",
      "if the arm healed",
      "the arm healed",
      "your arm healed",
      "the arm was well",
      "the shoulder was well",
      "the arm were well",
      "the shoulder were well",
      "the arm was good again",
      "if it healed",
    ],
    answers: [
      "I would be on the first lorry. And Friday Mou sees my own building, with her Abba in front. || At five I would stand at the gate, before the driver. Then one call, in a helmet that is mine.",
    ],
  },
  "taught-me": {
    layer: 0,
    asks: [
      "who taught you",
      "taught you to",
      "taught you the",
      "learn the trade",
      "learn your trade",
      "learn to plaster",
      "learn this work",
      "become a mason",
    ],
    answers: [
      "One old mason of our side, a small man with a loud voice. He let me do one corner nine times, then he said, now it is a corner. || My ustad, in Comilla. I carried his bucket two years, and one morning he gave me the wall and went to drink tea.",
    ],
  },
  "in-the-day": {
    layer: 0,
    asks: [
      "who do you talk to",
      "talk to in the day",
      "talk to during the day",
      "talk with in the day",
      "speak to in the day",
      "speak to during the day",
      "speak with in the day",
      "talk to all day",
      "speak to all day",
    ],
    answers: [
      "With the guard, two words at the gate. {The rest of the talk is with the fan|left-behind}. || There is the guard, he says it is hot. {After him nobody, until the lorry is back|left-behind}.",
    ],
  },
};
