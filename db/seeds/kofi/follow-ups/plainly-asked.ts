import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "row-with-manager": {
    layer: 0,
    asks: [
      "happened with your manager",
      "happened with the manager",
      "with your manager",
      "between you and your manager",
      "manager do",
      "what did he do",
      "what was the row about",
      "what did your boss do",
      "what had he done",
    ],
    answers: [
      "My manager? Put me on shift on my own Saturday with the kids, by text. {So I found him in the canteen and gave it to him, loud|fury}. || He gave away my weekend with the kids, the manager did, to cover for somebody's beach. {I told him so to his face, and there was nothing quiet about it|fury}.",
    ],
  },
  "swore-at-him": {
    layer: 0,
    asks: ["swear at him", "did you swear", "call him names", "did you insult him"],
    answers: [
      "Not one word of it. Loud, I was. There's no swearing on that form, they'd have loved some. || Never. I was brought up in church, I can do it all without. That's what frightened them.",
    ],
  },
  "kids-now": {
    layer: 0,
    asks: [
      "where are your kids",
      "where are the kids",
      "where are your children",
      "where are the children",
      "are your kids with you",
      "are the kids with you",
    ],
    answers: [
      "With their mum, in the house. Teeth done, light off, {I know the time of it to the minute|missing}. || At their mum's. {It's my hook by the door they've hung the school bags on|missing}, I saw it through the glass.",
    ],
  },
  "are-you-divorced": {
    layer: 0,
    asks: ["are you divorced", "getting a divorce", "still married", "legally separated"],
    answers: [
      "Separated. The rest is with the solicitors, they write to each other and I get the bill. || On the way. It goes back and forth in envelopes, my solicitor's very polite at two hundred an hour.",
    ],
  },
  "worst-outcome": {
    layer: 0,
    asks: [
      ...["if they find against", "happens to you if they"],
      "what could they do to you",
      "what can they do to you",
      "what could they do to you",
      "what can they do to you",
      "they do to you",
      "can they do to you",
      "could happen to you",
      "what will they do",
    ],
    answers: [
      "Final warning, or out the door. {Out the door's the rent, and the maintenance, and then a judge looks at my weekends|monday}. || A warning, or my badge in a drawer. {And no badge, no wage, and see what the court does with that|monday}.",
    ],
  },
};
