import type { Scenario } from "~/domain/simulator/scenario";

const twoHours = [
  "near: it's every two hours",
  "near: i smile and i wash bottles",
  "near: he wakes every two hours",
  "near: when he does go longer",
];
const laughOthers = ["near: hear myself do the laugh"];
const kasiaWords = [
  "near: small rye in the same breath",
  "near: i'm not very well kasia",
  "near: she was busy it's fine",
  "near: there was a queue behind me",
];
const ownBath = ["near: where nobody passes me the towel"];
const formPen = ["near: want the pen back please"];
const struggleMum = [
  "near: one of them said she was struggling",
  "near: somebody did say she was finding it hard",
  "near: everyone went bless",
];
const workOnesie = [
  "near: a onesie with a pun on it",
  "near: girls from work sent him",
  "near: known what to write back",
  "near: still haven't answered",
];

/** What Priya answers to who asks on about the two hours, the bakery, the bath, the form and the onesie. */
export const nearTheBread: Scenario["topics"] = {
  "two-who-says": {
    layer: 0,
    asks: [...twoHours, ...["who says it", "who says sleep when he sleeps", "who tells you that"]],
    answers: [
      "Everybody, the neighbours, the clinic, and my mother-in-law twice a day. || The lady next door does, she's got cats.",
    ],
  },
  "two-last-longer": {
    layer: 0,
    asks: [
      ...twoHours,
      ...[
        "when did you last sleep longer",
        "when did you sleep through",
        "what was your longest sleep",
      ],
    ],
    answers: [
      "In hospital, a nurse took him for four hours. I could've married her. || Before he came, really. There were four hours on the ward, that's my record.",
    ],
  },
  "two-why-bottles": {
    layer: 0,
    asks: [
      ...twoHours,
      ...["why wash bottles then", "why don't you sleep then", "could you lie down when he does"],
    ],
    answers: [
      "There's six of them looking at me. || If I lie down I only listen, so I may as well have clean bottles.",
    ],
  },
  "laugh-who-for": {
    layer: 0,
    asks: [
      ...laughOthers,
      ...[
        "who is it for",
        "when you hear it who is it for",
        "who do you laugh for",
        "for whom do you do it",
      ],
    ],
    answers: [
      "My mother-in-law mostly, and Rohan when he comes in and looks worried. || Whoever's just been kind, it's a sort of receipt.",
    ],
  },
  "laugh-last-real": {
    layer: 0,
    asks: [
      ...laughOthers,
      ...[
        "when was the last real one",
        "what was the last time you really laughed",
        "do you remember a real laugh",
      ],
    ],
    answers: [
      "Before he was born, Rohan dropped all the cot screws down the floorboards. || There was one on the bus, at his hiccups. It went off like a sneeze.",
    ],
  },
  "kasia-what-stopped": {
    layer: 0,
    asks: [
      ...kasiaWords,
      ...["what stopped you", "what made you stop", "what got in the way", "why didn't you say it"],
    ],
    answers: [
      "A man behind me with his change ready, and she was smiling so nicely. || The door went, and four people came in out of the rain.",
    ],
  },
  "kasia-would-say": {
    layer: 0,
    asks: [
      ...kasiaWords,
      ...["what would she have said", "how would kasia have taken it", "what would she do"],
    ],
    answers: [
      "I think she'd have put the loaf down and asked me properly. || She'd have come round the counter, flour and all.",
    ],
  },
  "kasia-again": {
    layer: 0,
    asks: [
      ...kasiaWords,
      ...["will you try again", "could you tell her another time", "would you say it to her now"],
    ],
    answers: ["Perhaps on a Monday, it's quieter. || I might, if I'm first in."],
  },
  "kasia-why-not-rohan": {
    layer: 0,
    asks: [
      ...kasiaWords,
      ...["why her and not rohan", "why kasia of all people", "why the girl in the bakery"],
    ],
    answers: [
      "She asks and then she looks at me, not at the pram. || I could say it to her and still go home the same.",
    ],
  },
  "bath-differently": {
    layer: 0,
    asks: [
      ...ownBath,
      ...["what would you do differently", "how would you do it", "what would that bath be like"],
    ],
    answers: [
      "I'd go slowly and sing, and let him kick it all over me. || I'd get in with him, I think. Towels everywhere.",
    ],
  },
  "bath-when-alone": {
    layer: 0,
    asks: [
      ...ownBath,
      ...["could you have it once", "when could you do it alone", "would she let you"],
    ],
    answers: [
      "On a Wednesday morning, if I moved his bath. Nobody's said it has to be six. || I'd only to turn the key. I've looked at the key.",
    ],
  },
  "form-which-wrong": {
    layer: 0,
    asks: [
      ...formPen,
      ...["which question was it", "which one did you answer wrong", "which box was it"],
    ],
    answers: [
      "The one about being able to laugh, I ticked as much as ever. || Blaming myself, I put no, never. I'd a nice firm tick.",
    ],
  },
  "form-put-now": {
    layer: 0,
    asks: [
      ...formPen,
      ...["what would you put now", "what would you write this time", "how would you answer it"],
    ],
    answers: [
      "That I cry most days and the evenings frighten me. || I'd go along the row to quite often, and stop there.",
    ],
  },
  "struggle-wish-said": {
    layer: 0,
    asks: [
      ...struggleMum,
      ...[
        "what do you wish you'd said",
        "what would you say to her now",
        "what could you have said",
      ],
    ],
    answers: [
      "Me too, and moved my pram next to hers. || I'd have asked her what the nights are like.",
    ],
  },
  "struggle-same": {
    layer: 0,
    asks: [
      ...struggleMum,
      ...[
        "did you recognise yourself",
        "did you recognise yourself in what she said",
        "did it sound like you",
        "was it the same as yours",
      ],
    ],
    answers: [
      "Yes, straight away, she could have been reading it off my fridge. || It was, she even said it with my laugh.",
    ],
  },
  "struggle-her-after": {
    layer: 0,
    asks: [
      ...struggleMum,
      ...["how was she after", "has she been back", "what did she do then", "do you see her"],
    ],
    answers: [
      "She ate a biscuit and said it's fine, it's fine. || She's been every week since. We nod, she and I.",
    ],
  },
  "onesie-would-write": {
    layer: 0,
    asks: [
      ...workOnesie,
      ...["what would you write", "what would you like to say to them", "what would you say back"],
    ],
    answers: [
      "Thank you, it's lovely, I'm not very funny at present. || I miss you all and I can't do the jokes. Something of that size.",
    ],
  },
  "onesie-pun": {
    layer: 0,
    asks: [...workOnesie, ...["what was the joke", "what did it say", "what was the pun"]],
    answers: ["Special delivery, it's a lorry thing. || It's got handle with care on the bottom."],
  },
  "onesie-they-think": {
    layer: 0,
    asks: [
      ...workOnesie,
      ...["what will they think", "are they cross", "would they mind", "do they wonder"],
    ],
    answers: [
      "That I'm busy being happy, I should imagine. || They'd not mind, they'd just like a picture of him in it.",
    ],
  },
  "onesie-write-now": {
    layer: 0,
    asks: [
      ...workOnesie,
      ...["could you write to one of them", "who would you write to first", "would you send it"],
    ],
    answers: [
      "Gary perhaps, he'd send back a lorry and no questions. || To Jo, she cried at my leaving do.",
    ],
  },
};
