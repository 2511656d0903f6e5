import type { Scenario } from "~/domain/simulator/scenario";

const saidTheyreInTheHouseWithTheir = [
  "near: they're in the house with their mum",
  "near: still got the key on my ring",
  "near: same house, same bedroom",
  "near: which stair creaks",
];
const saidIdRingMyMum = [
  "near: i'd ring my mum",
  "near: there's my mum, she'd be on the phone",
  "near: in the middle of a hymn",
];
const saidIWashOnePlate = [
  "near: i wash one plate",
  "near: they drag",
  "near: i've got the voices ready",
];
const saidAmasMyEldestShesNine = [
  "near: ama's my eldest, she's nine",
  "near: ama, that's my girl",
  "near: cereal boxes, bus adverts",
  "near: worked out before your coat's off",
];

/** What Kofi answers to who asks on about a detail of what he just said of the house, his mum, his evenings and Ama. */
export const nearHouseAndEvenings: Scenario["topics"] = {
  "ever-use-key": {
    layer: 0,
    asks: [
      ...saidTheyreInTheHouseWithTheir,
      "have you used the key",
      "do you ever use your key",
      "why keep the key",
    ],
    answers: [
      "Never used it. I just don't like the ring without it. || No, I ring the bell like the postman, but it's my key.",
    ],
  },
  "what-miss-house": {
    layer: 0,
    asks: [
      ...saidTheyreInTheHouseWithTheir,
      "what do you miss about the house",
      "what do you miss most about the house",
    ],
    answers: [
      "Hearing them turn over, through the wall. || The stairs, there's always somebody sat on them.",
    ],
  },
  "go-in-ever": {
    layer: 0,
    asks: [
      ...saidTheyreInTheHouseWithTheir,
      "do you ever go in",
      "when were you last in the house",
      "have you been inside",
    ],
    answers: [
      "As far as the mat. I've not been past it since the summer. || I went up once to fix his blind, in my socks.",
    ],
  },
  "which-stair": {
    layer: 0,
    asks: [
      ...saidTheyreInTheHouseWithTheir,
      "which stair is it",
      "where does it creak",
      "which stair creaks",
    ],
    answers: [
      "The fourth, on the left. I'd step over it coming in off a late. || Fourth one up, I meant to fix it for six years.",
    ],
  },
  "mum-say-tonight": {
    layer: 0,
    asks: [...saidIdRingMyMum, "what would your mum say", "what would you say to your mum"],
    answers: [
      "She'd say, have you eaten, and then she'd start praying. || I'd say I'm just ringing, and she'd know.",
    ],
  },
  "last-rang-mum": {
    layer: 0,
    asks: [...saidIdRingMyMum, "when did you last ring her", "when did you last speak to your mum"],
    answers: [
      "Sunday, she'd a casserole in and she still talked an hour. || Two nights back, about her knees.",
    ],
  },
  "stops-ringing-mum": {
    layer: 0,
    asks: [
      ...saidIdRingMyMum,
      "what stops you ringing her",
      "why not ring her",
      "what keeps you from ringing mum",
    ],
    answers: [
      "She'd worry, and she worries with her shoes on, she'd be on the bus over. || I'd have to not mention Monday, and she can hear a gap.",
    ],
  },
  "which-voices": {
    layer: 0,
    asks: [
      ...saidIWashOnePlate,
      "what voices do you do",
      "which voices",
      "who do the voices belong to",
    ],
    answers: [
      "A posh crocodile, and a bus that's got a cold. || There's a detective's dog, Ama says it's just me being Grandma.",
    ],
  },
  "rest-of-evening": {
    layer: 0,
    asks: [
      ...saidIWashOnePlate,
      "what do you do with the rest of the evening",
      "how do you fill the evening",
      "what do you do after eight",
    ],
    answers: [
      "Iron, telly with the sound low, bed at nine. || I look out at the queue for wings, it's company.",
    ],
  },
  "could-read-on-phone": {
    layer: 0,
    asks: [
      ...saidIWashOnePlate,
      "could you read to them on the phone",
      "do you read them stories on the phone",
      "would they let you read to them",
    ],
    answers: [
      "I had a go, and the ten minutes went on choosing the book. || Abena said it winds them up, so we talk about tea.",
    ],
  },
  "ama-reads-you": {
    layer: 0,
    asks: [
      ...saidAmasMyEldestShesNine,
      "what does she read in your face",
      "what has she worked out about you",
      "does she read your face",
    ],
    answers: ["Tired, mostly, and she's never wrong. || That I'm putting it on, when I'm jolly."],
  },
  "ama-like-you": {
    layer: 0,
    asks: [
      ...saidAmasMyEldestShesNine,
      "is ama like you",
      "who is she like",
      "who does ama take after",
    ],
    answers: [
      "She's her mum's brain and my feet. || My mother, God help us, you can't hide a biscuit from her.",
    ],
  },
  "ama-worry": {
    layer: 0,
    asks: [...saidAmasMyEldestShesNine, "do you worry about ama", "are you worried about ama"],
    answers: [
      "More than about him, he cries and it's done. She keeps it. || I do, she's too good, it's not natural at nine.",
    ],
  },
};
