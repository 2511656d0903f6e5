import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks, plainly, about the lost Saturday and the other house. */
export const askedOfThatSaturday: Scenario["topics"] = {
  "lost-saturday": {
    layer: 0,
    asks: [
      "that lost saturday",
      "the lost saturday",
      "lost that saturday",
      "about losing that saturday",
      "lose that saturday",
      "losing the saturday",
    ],
    answers: [
      "Robbed, to be straight. I've missed enough of them already. || Like somebody's had it out my pocket. I'd been counting down to it.",
    ],
  },
  "wellies-about": {
    layer: 0,
    asks: [
      "what are the wellies",
      "are wellies about",
      "the wellies about",
      "texts about wellies",
      "texts about the wellies",
      "what about wellies",
      "what wellies",
      "why wellies",
      "whose wellies",
      "the text about wellies",
    ],
    answers: [
      "They're Kwame's, always at the wrong house. || School wants them in, and they'll be in my boot. It's Kwame's pair.",
    ],
  },
  "their-house": {
    layer: 0,
    asks: [
      "far is it to their",
      "how far is it to",
      "far away do they live",
      "far away are they",
      "far do they live",
      "where does abena live",
      "where does their mum live",
    ],
    answers: [
      "Other side of New Cross, half an hour in the car. || Half an hour off, past New Cross. More on a Friday.",
    ],
  },
  "did-that-saturday": {
    layer: 0,
    asks: [
      "do that saturday instead",
      "do on that saturday",
      "did you work that saturday",
      "work on that saturday",
      "go in that saturday",
      "do on the saturday instead",
      "did you work it",
      "work the saturday",
    ],
    answers: [
      "I drove it. Ten hours, and a queue at every stop. || Worked it. I wasn't handing them a second form.",
    ],
  },
  "told-the-kids": {
    layer: 0,
    asks: [
      "tell the kids you couldnt",
      "tell the kids you could not",
      "tell them you couldnt come",
      "tell them you couldnt",
      "how did you tell the kids",
      "tell the kids about saturday",
      "how did you tell them you",
    ],
    answers: [
      "Over the phone, that evening. I said work, and kept it short. || I rang them and said it was work's fault. I did a jolly voice.",
    ],
  },
};
