import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "where-hurt": {
    layer: 0,
    asks: [
      "were you hurt",
      "are you hurt",
      "hurt in the accident",
      "you hurt in",
      "were you injured",
      "are you injured",
      "what did you hurt",
      "what did you injure",
      "where are you hurt",
      "badly hurt",
      "badly injured",
      "what did it do to you",
      "how badly were you",
      "how are you hurt",
    ],
    answers: [
      "Yes, the shoulder. Inside something is torn, {and the arm stops at the table|shoulder}. || The shoulder, it was hit and it is torn. {I can't hold up one tile with it|shoulder}.",
    ],
  },
  "others-hurt": {
    layer: 0,
    asks: [
      "anyone else hurt",
      "anybody else hurt",
      "someone else hurt",
      "anyone else injured",
      "others hurt",
      "only one hurt",
    ],
    answers: [
      "Only I. The young one beside me had dust in the eyes and cried, he was whole. || No other man, thank God. It took one shoulder and it was mine.",
    ],
  },
  "why-not-working": {
    layer: 0,
    asks: [
      ...["have you no work", "you no work", "why no work"],
      "why cant you work",
      "cant you work",
      "why are you not working",
      "why arent you working",
      "why do you not work",
      "why dont you work",
    ],
    answers: [
      "Because of the shoulder. A wall is high, {and I reach now as a child reaches|shoulder}. || My arm doesn't let me. {One brick, and I put it down with the teeth shut|shoulder}.",
    ],
  },
  "sends-home": {
    layer: 0,
    asks: ["send money home", "send money", "do you send home", "send them money"],
    answers: [
      "Each month on the fifth, before. {Now the fifth comes and I have nothing in the hand|waiting}. || I sent it always on the fifth day. {Since August the fifth is a day like another|waiting}.",
    ],
  },
};
