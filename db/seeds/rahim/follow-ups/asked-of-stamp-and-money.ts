import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks, plainly, about the case, the money and the accident. */
export const askedOfStampAndMoney: Scenario["topics"] = {
  "less-hurry": {
    layer: 0,
    asks: [
      "about that that frightens",
      "frightens you about that",
      "frightens you in it",
      "being less in a hurry",
      "less in a hurry frighten",
      "why does that frighten",
    ],
    answers: [
      "{That I become a man who only lies down|waiting}. || {One day I don't ask them any more, and I lie|waiting}. I have seen such men here.",
    ],
  },
  "when-and-who": {
    layer: 0,
    asks: ["when was that and who", "who helped you and when", "when was it and who"],
    answers: [
      "Fourteen August, it was. The boy held my head, and then Jashim brought me to the clinic. || In August, the fourteen. Jashim took me to the clinic on the lorry.",
    ],
  },
  "trowel-held": {
    layer: 0,
    asks: [
      "last hold it in your hand",
      "hold it in your hand",
      "last hold the trowel",
      "hold the trowel",
      "last use the trowel",
      "use the trowel",
      "had the trowel in",
      "last held the trowel",
    ],
    answers: [
      "In the evening, each day, with the left hand, when I give it oil. || Yesterday, for the oil. With the left, so it feels like of another man.",
    ],
  },
  "holds-back": {
    layer: 1,
    asks: [
      "holds you back from going",
      "keeps you from going home",
      "stops you from going home",
      "stops you going home",
      "why dont you go home",
      "why not go home",
      "why do you not go home",
      "hold you back from going",
    ],
    answers: [
      "{The loan, and that I come with one arm|debt}. || {There is money to give back, and here I have at least a case|debt}. With one arm I am no help there.",
    ],
  },
  "debt-keeps": {
    layer: 1,
    asks: [
      "debt that keeps you",
      "is it a debt",
      "is it debt",
      "is it the debt",
      "debt keeps you",
      "do you have debt",
      "do you have a debt",
      "are you in debt",
    ],
    answers: [
      "{Debt also, yes|debt}. And the money for the sick months does not come. || Yes, {we owe it to a man in the village|debt}. From the company nothing has come till now.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    asks: [
      "asked anyone about it",
      "organisation for workers",
      "organization for workers",
      "asked an organisation",
      "gone to an organisation",
      "asked anyone for help",
      "asked somebody about it",
      "asked for advice",
      "been to that office",
    ],
    answers: [
      "I have not asked. {I am afraid the boss hears of it|permit}. || So far not. {It can come to the ear of the company, this I fear|permit}.",
    ],
  },
  "which-stamp": {
    layer: 0,
    asks: [
      "stamp is it",
      "what stamp",
      "which stamp",
      "whose stamp",
      "by a stamp and a bone",
      "stamp and a bone",
      "mean by a stamp",
      "stamp for",
      "stamp do you need",
    ],
    answers: [
      "It is for my case, the company must put it on the paper. Then the insurance reads. || One stamp of the company on my paper, without it no insurance.",
    ],
  },
  "which-bone": {
    layer: 0,
    asks: [
      "what bone",
      "which bone",
      "bone is it",
      "bone is that",
      "mean by a bone",
      "mean by the bone",
    ],
    answers: ["In the shoulder, the right one. || The one of the right shoulder, it grows slowly."],
  },
  "office-i-say": {
    layer: 0,
    asks: [
      "say to them at the office",
      "you say at the office",
      "ask them at the office",
      "ask at the office",
      "say to the girl",
      "say at the counter",
      "say when you go there",
    ],
    answers: [
      "I say, good morning, is there news for Rahim. || 'Please, my case, is something new?' Always this one sentence.",
    ],
  },
  "board-fell": {
    layer: 0,
    asks: [
      "how did the board fall",
      "why did the board fall",
      "made the board fall",
      "was the board not tied",
      "board not fixed",
      "why did it slip",
      "why did the board slip",
    ],
    answers: [
      "They say it was not tied. I saw it only when it was over me. || I looked at my wall, not up. After, they said it was loose.",
    ],
  },
};
