import type { Scenario } from "~/domain/simulator/scenario";

const saidSundaysAtSix = [
  "near: sundays at six",
  "near: hand my kids over on the step",
  "near: six o'clock on a sunday",
  "near: let go of my kids",
  "near: the door does its little click",
  "near: she holds my sleeve",
  "near: gets hold of my cuff",
  "near: not letting go",
];
const saidAmaAndKwameNineAndFive = [
  "near: ama and kwame, nine and five",
  "near: the whole of me, those two",
  "near: nine and misses nothing",
  "near: he's bus mad",
  "near: ama's nine and kwame's five",
  "near: she notices everything",
];
const saidComeOnASchoolDay = [
  "near: come on a school day",
  "near: she's a tree",
  "near: on shift when they're trees",
  "near: my girl's playing a tree",
  "near: she said it doesn't matter",
  "near: an assembly on a thursday",
];
const saidDontWorryTherellBeAnotherOne = [
  "near: don't worry, there'll be another one",
  "near: she's letting me off",
  "near: it's only assembly, daddy",
  "near: she had it ready",
];

/** What Kofi answers to who asks on about a detail of what he just said of the step and Ama. */
export const nearTheStepAndAma: Scenario["topics"] = {
  "what-say-on-step": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "what do you say to them",
      "what do you tell them on the step",
      "how do you say goodbye",
    ],
    answers: [
      "'Ring you tomorrow, seven.' It's the same words every time. || I say see you, like I'm off to the shop.",
    ],
  },
  "how-long-on-step": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "how long are you on the step",
      "how long does it take",
      "how long does she hold on",
    ],
    answers: [
      "Two minutes or so. I've had longer with a parking warden. || It's half a minute, the sleeve. It's a long half.",
    ],
  },
  "who-lets-go-first": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "who lets go first",
      "do you let go or does she",
      "when does she let go",
    ],
    answers: [
      "It's her, I've never once been the one. || Ama, every time. She gives it a little pat and then it's mine again.",
    ],
  },
  "abena-sees-sleeve": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "does her mum see that",
      "does abena notice",
      "what does abena do on the step",
    ],
    answers: [
      "Not from the hall, she doesn't. Or she does, and she's good enough to count coats. || I think she's seen. She goes and finds something to do with the boiler.",
    ],
  },
  "after-step-where": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "where do you go after",
      "what do you do after six",
      "where do you go then",
    ],
    answers: [
      "The car, and I'm twenty minutes before I'm fit to drive. || Round the corner, by the postbox. I've a regular spot there, for sitting.",
    ],
  },
  "step-easier": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "what would make it easier",
      "how would you rather do it",
      "what would you want instead",
    ],
    answers: [
      "Somewhere without a door. || If it was them running off to play, and me stood still.",
    ],
  },
  "sleeve-since-when": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "has she always done that",
      "when did she start holding on",
      "since when does ama do the sleeve",
    ],
    answers: [
      "At nursery, and then she grew out of it. It came back last November. || When she was tiny, and it stopped. The week I left it started again.",
    ],
  },
  "ever-late-back": {
    layer: 1,
    asks: [
      ...saidSundaysAtSix,
      "have you ever been late back",
      "do you ever stay longer",
      "did you ever keep them past six",
    ],
    answers: [
      "Never by a minute. You give them nothing to write down. || Once, two minutes, road works at New Cross. I got a text about it.",
    ],
  },
  "they-get-on": {
    layer: 0,
    asks: [
      ...saidAmaAndKwameNineAndFive,
      "do they get on",
      "do the two of them fight",
      "are they close to each other",
    ],
    answers: [
      "They fight like cats in a sack, and then she does his laces. || Most of the time. She bosses and he lets her, it works for buses and all.",
    ],
  },
  "take-after-whom": {
    layer: 0,
    asks: [
      ...saidAmaAndKwameNineAndFive,
      "who do they take after",
      "are they like you",
      "which one is like you",
    ],
    answers: [
      "Ama's her mother with a list. Kwame's me, he's all volume. || My boy's my build already. Ama's got my mum's eyebrow, it goes up on its own.",
    ],
  },
  "last-noticed": {
    layer: 0,
    asks: [
      ...saidAmaAndKwameNineAndFive,
      "what does she notice",
      "what did she notice last",
      "what has ama noticed about you",
    ],
    answers: [
      "That I'd only the one plate out. She got herself another and said nothing. || My belt, she says it's gone in a hole. I'd not seen it myself.",
    ],
  },
  "call-you-what": {
    layer: 0,
    asks: [
      ...saidAmaAndKwameNineAndFive,
      "what do they call you",
      "do they say dad",
      "how do they call you",
    ],
    answers: [
      "Daddy, the pair of them. Ama tried Dad for a week and went back. || It's Daddy. There's some at nine who'd drop it, and I'm not raising it with her.",
    ],
  },
  "how-bus-mad": {
    layer: 0,
    asks: [
      ...saidAmaAndKwameNineAndFive,
      "how bus mad is he",
      "what does he know about buses",
      "why is he so mad on buses",
    ],
    answers: [
      "He knows the numbers and where they end up. He put a lady right about the 176. || He's got forty-one toy ones, all in order. You move one and you'll hear.",
    ],
  },
  "who-goes-to-assembly": {
    layer: 0,
    asks: [
      ...saidComeOnASchoolDay,
      "who is going to the assembly",
      "will her mum be there",
      "who will be there for her",
    ],
    answers: [
      "Abena will, and Simon'll film it. Front row, I should think. || Her mum. I'll get it on a phone, like the bike.",
    ],
  },
  "matters-to-her": {
    layer: 0,
    asks: [
      ...saidComeOnASchoolDay,
      "does it matter to her",
      "does she mean it when she says that",
      "did she mind",
    ],
    answers: [
      "Course it does, she's been stood on one leg all week. || She minds. It doesn't matter is what she says when it does.",
    ],
  },
  "play-about-what": {
    layer: 0,
    asks: [
      ...saidComeOnASchoolDay,
      "what is the assembly about",
      "what is the play about",
      "what does the tree do",
    ],
    answers: [
      "It's a wood, and being kind to a badger. || Some badger's lost its house. She just stands there, but she's the tree it finds.",
    ],
  },
  "desmond-swap-tree": {
    layer: 0,
    asks: [
      ...saidComeOnASchoolDay,
      "could desmond swap with you",
      "could somebody swap the shift",
      "have you asked for a swap",
    ],
    answers: [
      "Desmond would, tomorrow. It still wants that man's signature. || I've filled in the slip. It's in my locker, I can't make myself go up there.",
    ],
  },
  "when-she-asked": {
    layer: 0,
    asks: [
      ...saidComeOnASchoolDay,
      "when did she ask you",
      "where were you when she asked",
      "how did she ask",
    ],
    answers: [
      "On the phone, right at the end, about nine minutes in. She'd been saving it. || Last night's call, in one breath, with her bath running.",
    ],
  },
  "another-what": {
    layer: 0,
    asks: [
      ...saidDontWorryTherellBeAnotherOne,
      "another what did she mean",
      "when is the next one",
      "will there be another one",
    ],
    answers: [
      "Another assembly. They've one each term, she's looked it up. || Easter, she says. She'll be something with a line in it by then.",
    ],
  },
  "how-she-sounded": {
    layer: 0,
    asks: [
      ...saidDontWorryTherellBeAnotherOne,
      "how did she sound",
      "how did she say it",
      "how was her voice",
    ],
    answers: [
      "Bright, and that's how I know. || Like a receptionist. She gets that from hearing me on to HR.",
    ],
  },
  "believed-her": {
    layer: 0,
    asks: [
      ...saidDontWorryTherellBeAnotherOne,
      "did you believe her",
      "did she mean that",
      "do you think she meant it",
    ],
    answers: [
      "Not for a second. She went straight on to hamsters. || No, she'd gone up at the end. She does that when it's not true.",
    ],
  },
};
