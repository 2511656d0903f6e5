import type { Scenario } from "~/domain/simulator/scenario";

const gateFixed = [
  "near: fixed next door's gate",
  "near: all day to find it took",
  "near: a gate wanted doing next door",
  "near: i made it last till",
];
const ashamedRoad = [
  "near: i cross the road from men",
  "near: i was at school with",
  "near: they ask what you're doing now",
  "near: you've nothing to tell them",
];
const gwenLates = [
  "near: gwen's on till ten",
  "near: i'll wait up for her",
  "near: i'll be up when my wife comes in",
  "near: i'd sooner be up",
];
const certificateWrong = [
  "near: the works gave me a certificate",
  "near: it's spelt wrong",
  "near: a certificate in the drawer",
  "near: couldn't get the name right",
];

/** What Tom answers of a word he said last: the gate, the road he crosses, ten o'clock, the certificate. */
export const nearGateAndCertificate: Scenario["topics"] = {
  "near-gate-wrong": {
    layer: 0,
    asks: [
      ...gateFixed,
      ...["what was wrong with the gate", "what did the gate need", "what did you do to it"],
    ],
    answers: [
      "The latch had dropped, it wanted lifting a quarter inch. || Two screws and a bit of oil, that's all it was crying out for.",
    ],
  },
  "near-gate-said": {
    layer: 0,
    asks: [
      ...gateFixed,
      ...["what did she say about the gate", "what did the neighbour say", "was she pleased"],
    ],
    answers: [
      "She swung it four times and said it was like new. || Very pleased, she came out in her slippers to see.",
    ],
  },
  "near-gate-why": {
    layer: 0,
    asks: [
      ...gateFixed,
      ...["why did it take all day", "why did you make it last", "what made you draw it out"],
    ],
    answers: ["I'd have had nothing after it. || You don't rush the only job you've got."],
  },
  "near-gate-who": {
    layer: 0,
    asks: [...gateFixed, ...["who lives next door", "whose gate was it", "who asked you to do it"]],
    answers: ["Mrs Pugh, she's eighty-odd. || Nobody asked, I'd heard it bang in the wind."],
  },
  "near-gate-feel": {
    layer: 0,
    asks: [
      ...gateFixed,
      ...["did it do you good", "did you enjoy it", "was it good to fix something"],
    ],
    answers: [
      "It did, I whistled, I caught myself at it. || I enjoyed it till I'd put the screwdriver down.",
    ],
  },
  "near-gate-pay": {
    layer: 0,
    asks: [
      ...gateFixed,
      ...["did she give you anything", "what did you get for it", "did she pay you"],
    ],
    answers: [
      "A jar of chutney, with my name on. || She tried, I'd not have it, so it came over the hedge in a jar.",
    ],
  },
  "near-cross-who": {
    layer: 0,
    asks: [
      ...ashamedRoad,
      ...["who do you cross the road from", "who was the last one", "who asks you that"],
    ],
    answers: [
      "A lad called Huw I sat next to for five years. || Anybody in a van with his name on it.",
    ],
  },
  "near-cross-say": {
    layer: 0,
    asks: [
      ...ashamedRoad,
      ...["what would you have to say", "what do you say when they ask", "what do you tell them"],
    ],
    answers: [
      "Keeping busy, I say, and look at my watch. || I'd have to say nothing, and then they'd be kind.",
    ],
  },
  "near-cross-would": {
    layer: 0,
    asks: [
      ...ashamedRoad,
      ...["what would you like to say", "what would you want to be able to tell them"],
      "what if you told the truth",
    ],
    answers: [
      "That I'm on earlies, so I can't stop. || I'd like to have somewhere to be late for.",
    ],
  },
  "near-cross-notice": {
    layer: 0,
    asks: [...ashamedRoad, ...["do they notice", "do they see you cross", "did anyone notice"]],
    answers: [
      "Huw did, he put his hand half up. || I'd say they do, and they're glad of it and all.",
    ],
  },
  "near-tonight-do": {
    layer: 0,
    asks: [
      ...gwenLates,
      ...["what will you do till then", "what will you do when she comes in"],
      "how will you spend the evening",
    ],
    answers: [
      "Warm her plate, and then sit and hear about the old folk. || Dog out at nine, kettle on at ten to.",
    ],
  },
  "near-tonight-say": {
    layer: 0,
    asks: [
      ...gwenLates,
      ...["what will you say to her", "will you tell her about this"],
      "will you talk to gwen tonight",
    ],
    answers: [
      "I'll say I wrote to that page, and see does she ask. || I might tell her I had a go at it, that much.",
    ],
  },
  "near-tonight-want": {
    layer: 0,
    asks: [
      ...gwenLates,
      ...["would you like her home now", "are you glad when she gets in"],
      "is it better when gwen is home",
    ],
    answers: [
      "It's better, there's a light on upstairs and somebody in it. || I am, I'm at the window before she's parked.",
    ],
  },
  "near-tonight-think": {
    layer: 0,
    asks: [
      ...gwenLates,
      ...["what thoughts are they", "what would you lie there thinking"],
      "what do you think about lying there",
    ],
    answers: [
      "The works, and what she's to carry, round and round. || What I'd do over, and it's always the same ten minutes.",
    ],
  },
  "near-cert-how": {
    layer: 0,
    asks: [
      ...certificateWrong,
      ...["how did they spell it", "what did they write", "what does it say"],
    ],
    answers: [
      "Thom, with an H in the middle of it. || They'd put an H in me, like I was somebody's butler.",
    ],
  },
  "near-cert-tell": {
    layer: 0,
    asks: [
      ...certificateWrong,
      ...["did you tell them", "did you say anything about it", "did you send it back"],
    ],
    answers: [
      "No, there was nobody left in the office to tell. || I didn't, you'd look small, sending back a certificate.",
    ],
  },
  "near-cert-gwen": {
    layer: 0,
    asks: [
      ...certificateWrong,
      ...["what did gwen say about it", "did your wife see it", "who have you shown it to"],
    ],
    answers: [
      "Gwen got her glasses and said a word I'd not heard off her before. || Only my wife, she wanted to ring them up.",
    ],
  },
  "near-cert-keep": {
    layer: 0,
    asks: [
      ...certificateWrong,
      ...["why do you keep it", "where do you keep it", "would you hang it up"],
    ],
    answers: ["It's the only thing they wrote down about me. || Face down, under the tea towels."],
  },
};
