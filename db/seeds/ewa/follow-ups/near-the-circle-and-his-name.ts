import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers near her lines of the bridge circle and of his name. */
export const nearTheCircleAndHisName: Scenario["topics"] = {
  "circle-why-stopped": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["why have they not called", "what made them stop", "why did they stop inviting you"],
    ],
    answers: [
      "I believe they are afraid that I shall bring him along. || Because of the number, and because of my face.",
    ],
  },
  "circle-miss-them": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["do you miss them", "do you miss the bridge", "what do you miss about those evenings"],
    ],
    answers: ["Yes, more than the cards. || I miss being contradicted across a table."],
  },
  "circle-would-go": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["would you go if they asked", "would you like to play again", "do you want to go back"],
    ],
    answers: [
      "I should go, and arrive early, and not mention it. || Yes, and I would bring the herring without being told.",
    ],
  },
  "circle-call-them": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["have you called them", "could you ring one of them", "have you tried calling"],
    ],
    answers: [
      "I have not, I hold the receiver until the tone changes. || Not yet, one is afraid to hear somebody look for an excuse.",
    ],
  },
  "circle-best-friend": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...[
        "who were you closest to",
        "who is your best friend there",
        "which of them do you like most",
      ],
    ],
    answers: [
      "Irena, who says at once what the others say in the car. || I was nearest to Irena, we had the same opinion of everybody.",
    ],
  },
  "circle-how-long": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["how long did you play", "how many years did you play together", "when did it begin"],
    ],
    answers: [
      "Nearly forty years, with a pause for somebody's hip. || Since Anna was small, she slept on the coats in the bedroom.",
    ],
  },
  "circle-saints-what": {
    layer: 0,
    asks: [
      ...["near: we had a circle", "near: eight of us for bridge"],
      ...["what happened at all saints", "how was it at all saints", "did you talk at all saints"],
    ],
    answers: [
      "We stood at the graves with our candles, and they said, soon, and buttoned their coats. || They were kind there, they looked at the flame and not at me.",
    ],
  },
  "name-who-says": {
    layer: 0,
    asks: [
      ...["near: managing is not the same", "near: his name does not hurt me"],
      ...["who says his name", "does anyone say his name", "who can you say his name to"],
    ],
    answers: [
      "Zosia does, and the man with the magazine. || Hardly anybody, they say your loss, as if I had mislaid it.",
    ],
  },
  "name-avoid-why": {
    layer: 0,
    asks: [
      ...["near: managing is not the same", "near: his name does not hurt me"],
      ...["why do people avoid it", "why do they not say it", "what makes them silent"],
    ],
    answers: [
      "They believe that it would remind me, as though I had forgotten. || Out of consideration, and it is the most tiring kind.",
    ],
  },
  "name-say-now": {
    layer: 0,
    asks: [
      ...["near: managing is not the same", "near: his name does not hurt me"],
      ...[
        "would you like to tell me about him",
        "can we say his name here",
        "what would you like to say about stefan",
      ],
    ],
    answers: [
      "Yes, please, he was called Stefan and he salted everything. || With pleasure, Stefan, there, it looks quite at home on the page.",
    ],
  },
  "name-managing-difference": {
    layer: 0,
    asks: [
      ...["near: managing is not the same", "near: his name does not hurt me"],
      ...[
        "what is the difference",
        "how is managing different from being well",
        "what is it like to manage and not be well",
      ],
    ],
    answers: [
      "Managing is for the eyes of others, and the rest one does in the dark. || When one is well one does not have to think about the next cup.",
    ],
  },
  "name-tell-people": {
    layer: 0,
    asks: [
      ...["near: managing is not the same", "near: his name does not hurt me"],
      ...["could you tell them that", "have you told anyone that", "who would you tell it to"],
    ],
    answers: [
      "I have composed it, on the bus, and then I get off. || To Irena, I think, if she would look up from the pickles.",
    ],
  },
};
