import type { Scenario } from "~/domain/simulator/scenario";

const saidKwamesUpTopWithTheDinosaurs = [
  "near: kwame's up top with the dinosaurs",
  "near: underneath with a torch and a book",
];
const saidTwoPoundsFivePoundsEight = [
  "near: two pounds, five pounds, eight",
  "near: kwame's shoes for that tune",
];
const saidEveryOtherWeekendItsGotThreeOfUsInIt = [
  "near: every other weekend it's got three of us in it",
];
const saidInJanuaryHeSaidNoted = [
  "near: in january, he said noted",
  "near: i come down with a name",
  "near: it's me on the stairs",
];
const saidCouldntCareLessHowHeIs = [
  "near: couldn't care less how he is",
  "near: it wasn't his saturday",
];
const saidAfterHimItsTheTelly = ["near: after him it's the telly"];
const saidExtraCheerfulOnThePhone = ["near: extra cheerful on the phone"];
const saidARedOneWithABell = ["near: a red one with a bell"];
const saidComingUpToAYear = ["near: coming up to a year"];
const saidHoldMyBreathForTwelveDays = ["near: hold my breath for twelve days"];
const saidAskedCouldTheyStopTillMonday = ["near: asked could they stop till monday"];

/** What Kofi answers to who asks on about a detail of what he just said of plain things, told along the way. */
export const nearPlainAndLater: Scenario["topics"] = {
  "bunks-next-in": {
    layer: 0,
    asks: [
      ...saidKwamesUpTopWithTheDinosaurs,
      "when are they next in them",
      "when do they sleep there next",
      "when are they back in those bunks",
    ],
    answers: [
      "Friday week, if my days stop where they are. || Not this one, the Friday after. I've the torch charged.",
    ],
  },
  "ama-torch-late": {
    layer: 0,
    asks: [
      ...saidKwamesUpTopWithTheDinosaurs,
      "how late does she read",
      "do you let her read",
      "does she sleep with the torch",
    ],
    answers: [
      "Till I hear it drop. Then I go and fish it out. || I say ten minutes. We both know I'll not get up.",
    ],
  },
  "hold-to-whom": {
    layer: 0,
    asks: [
      ...saidTwoPoundsFivePoundsEight,
      "who were you on hold to",
      "who were you ringing",
      "whose hold music was it",
    ],
    answers: ["The solicitor's. They've the one tune. || My brief's office, about the weekends."],
  },
  "kwames-shoes-need": {
    layer: 0,
    asks: [
      ...saidTwoPoundsFivePoundsEight,
      "does he need shoes",
      "did he get the shoes",
      "what shoes does kwame need",
    ],
    answers: [
      "He does, he's through the toe. || They're for school, black, two straps. He'd sooner have ones that light up.",
    ],
  },
  "three-in-one-room": {
    layer: 0,
    asks: [
      ...saidEveryOtherWeekendItsGotThreeOfUsInIt,
      "how do the three of you manage",
      "how do you all fit",
      "what is it like with three in there",
    ],
    answers: [
      "They've the bunks, I've the sofa, and there's a queue for the sink like a festival. || Sideways, and you breathe in to open the fridge. It's the best it ever looks.",
    ],
  },
  "asked-for-what": {
    layer: 0,
    asks: [
      ...saidInJanuaryHeSaidNoted,
      "what had you asked for",
      "what did you ask him in january",
      "what did you want from him",
    ],
    answers: [
      "Every other Saturday off, so I'd have my kids. || Those weekends left clear. I'd took the court's letter up to show him.",
    ],
  },
  "name-came-down-with": {
    layer: 0,
    asks: [
      ...saidInJanuaryHeSaidNoted,
      "what was the name",
      "what name did you come down with",
      "what did they call you",
    ],
    answers: ["Aggressive. It's in a box, with a tick by it. || 'Threatening.' I went up Kofi."],
  },
  "neil-sleeping-why": {
    layer: 0,
    asks: [
      ...saidCouldntCareLessHowHeIs,
      "why do you think he's sleeping",
      "what makes you say he sleeps",
      "does he feel bad about it",
    ],
    answers: [
      "Nobody's moved his weekend. You'd sleep. || He's never had to ring a five-year-old.",
    ],
  },
  "neil-on-your-mind": {
    layer: 0,
    asks: [
      ...saidCouldntCareLessHowHeIs,
      "does he cross your mind much",
      "do you think about him",
      "how often do you think of him",
    ],
    answers: ["Every red light, to be straight with you. || More than I do about people I like."],
  },
  "telly-shouted-at": {
    layer: 0,
    asks: [
      ...saidAfterHimItsTheTelly,
      "what's on when you shout at it",
      "what do you shout at on the telly",
      "why do you shout at the telly",
    ],
    answers: [
      "The Arsenal, or some couple who can't pick between two gardens. || Quizzes. He's had the answer on the tip of his tongue and he's passed.",
    ],
  },
  "ama-noticed-what": {
    layer: 0,
    asks: [
      ...saidExtraCheerfulOnThePhone,
      "what did ama say",
      "what did she say about it",
      "how did ama notice",
    ],
    answers: [
      "She said, why've you got your bus voice on? || 'Are you at a party, Daddy?' That's what I got.",
    ],
  },
  "cheer-covering": {
    layer: 0,
    asks: [
      ...saidExtraCheerfulOnThePhone,
      "what are you covering",
      "why are you so cheerful",
      "what is the cheer for",
    ],
    answers: [
      "Monday. If the job goes, I can't see how I keep the weekends. || So she'll not hear how near I came. You lay it on, and it shows.",
    ],
  },
  "bell-rung": {
    layer: 0,
    asks: [
      ...saidARedOneWithABell,
      "does he ring it much",
      "does he use the bell",
      "who hears the bell",
    ],
    answers: [
      "At pigeons, I'm told. I've heard it down the phone. || All day long, round that garden. Even Simon's hid it once.",
    ],
  },
  "rides-where": {
    layer: 0,
    asks: [
      ...saidARedOneWithABell,
      "where does he ride it",
      "where does he go on it",
      "where is the bike",
    ],
    answers: [
      "Up and down their road, past the bins. || The path by theirs. He's to turn round at the pillar box.",
    ],
  },
  "november-near": {
    layer: 0,
    asks: [
      ...saidComingUpToAYear,
      "how is it seeing november come",
      "how do you feel about the year coming up",
      "what will you do in november",
    ],
    answers: [
      "The clocks go back and my stomach knows. || I've put in to work it. You don't want to be sat looking at a date.",
    ],
  },
  "first-month-apart": {
    layer: 0,
    asks: [
      ...saidComingUpToAYear,
      "what was the first month like",
      "how was it at first",
      "how was the beginning",
    ],
    answers: [
      "I kept getting four plates out, and I'd only the two. || Cold. I'd not found out how the heater worked, and I didn't ask.",
    ],
  },
  "first-breath": {
    layer: 0,
    asks: [
      ...saidHoldMyBreathForTwelveDays,
      "what is the first breath like",
      "how is it when you get them",
      "what happens when you come up",
    ],
    answers: [
      "Loud, Kwame's going before I've got the door shut, and my shoulders come down. || It's a coat thrown at me. I can feel my ears pop.",
    ],
  },
  "next-breath-when": {
    layer: 0,
    asks: [
      ...saidHoldMyBreathForTwelveDays,
      "when do you next come up",
      "when is the next breath",
      "when do you get them next",
    ],
    answers: ["A week tomorrow, if no one texts me. || Not till Friday week, so I'm holding."],
  },
  "slept-so-well": {
    layer: 0,
    asks: [
      ...saidAskedCouldTheyStopTillMonday,
      "how did you feel that they slept",
      "how was it hearing them sleep",
      "were you glad they slept",
    ],
    answers: [
      "Proud, daft proud. I was missing them with them still in the room. || Like I'd passed something. I stood there with the light off, listening.",
    ],
  },
  "stop-till-monday-said": {
    layer: 0,
    asks: [
      ...saidAskedCouldTheyStopTillMonday,
      "what did you say to that",
      "what did you tell them",
      "could they stay till monday",
    ],
    answers: [
      "I said, not this time, and I did it with a pancake in my hand. || That school'd miss them. I'd nothing better.",
    ],
  },
};
