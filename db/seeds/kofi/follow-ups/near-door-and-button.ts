import type { Scenario } from "~/domain/simulator/scenario";

const saidShoesOffAndThenItsWhose = [
  "near: shoes off, and then it's whose turn",
  "near: coats on the floor",
  "near: telling me his buses",
  "near: i get every bus kwame saw",
];
const saidTheOneThatFetchesSomebody = [
  "near: the one that fetches somebody",
  "near: there's one under every desk",
  "near: a big lad comes and stands",
];
const saidITurnedUp = ["near: i turned up", "near: i was on that step at six"];
const saidSheKnowsTheyMovedMySaturday = [
  "near: she knows they moved my saturday",
  "near: not about monday, she doesn't",
  "near: i've kept that to me",
];
const saidFourteenYearsOnTheBuses = [
  "near: fourteen years on the buses",
  "near: i've driven for fourteen years",
  "near: i'm a risk assessment",
];

/** What Kofi answers to who asks on about a detail of what he just said of his door, that button and his years on the buses. */
export const nearDoorAndButton: Scenario["topics"] = {
  "whose-turn-bunk": {
    layer: 0,
    asks: [
      ...saidShoesOffAndThenItsWhose,
      "whose turn is the top bunk",
      "who gets the top bunk",
      "who wins the bunk",
    ],
    answers: [
      "Kwame's, every time. He lets her win it first and then he cries. || It's meant to go by weekends, but the dinosaurs are his.",
    ],
  },
  "ama-fridge-find": {
    layer: 0,
    asks: [
      ...saidShoesOffAndThenItsWhose,
      "what does ama find in the fridge",
      "what is in the fridge",
      "what does ama look for",
    ],
    answers: [
      "Milk, a pot of stew, and the yoghurts I get in for her. || She's checking I've eaten, I think, she counts the eggs.",
    ],
  },
  "first-thing-you-say": {
    layer: 0,
    asks: [
      ...saidShoesOffAndThenItsWhose,
      "what do you say to them",
      "what do you say when they come in",
    ],
    answers: [
      "Shoes, I say. Then I pick the both of them up at once. || Nothing, I just stand there in the way like a lamp post.",
    ],
  },
  "ask-about-buses": {
    layer: 0,
    asks: [
      ...saidShoesOffAndThenItsWhose,
      "how many buses does kwame see",
      "how many buses",
      "which bus is his favourite",
    ],
    answers: [
      "Eleven was the record, and one had a wet floor sign on it. || He likes a bendy one best, and he's never seen one in his life.",
    ],
  },
  "pressed-on-you": {
    layer: 0,
    asks: [
      ...saidTheOneThatFetchesSomebody,
      "has anyone pressed it",
      "has anyone pressed the button",
      "did they ever press the button",
    ],
    answers: [
      "Once, at the housing. I'd dropped my folder. || At the mediation I think she'd her knee on it all hour.",
    ],
  },
  "what-did-fetched-say": {
    layer: 0,
    asks: [
      ...saidTheOneThatFetchesSomebody,
      "what did he say when he came",
      "what did the big lad say",
      "who comes when they press",
    ],
    answers: [
      "He said all right, boss, and he looked sorry. He was smaller than me. || Security, some kid in a big jumper, and we talked about the football.",
    ],
  },
  "what-instead-button": {
    layer: 0,
    asks: [
      ...saidTheOneThatFetchesSomebody,
      "what should they do instead of the button",
      "what would you want instead",
      "what should they press instead",
    ],
    answers: [
      "Ask me what's up. It's quicker than the lad. || Put the kettle on, there ought to be a button for that.",
    ],
  },
  "think-they-know": {
    layer: 0,
    asks: [
      ...saidITurnedUp,
      "do they know that",
      "do the kids know you turned up",
      "do you think they know",
    ],
    answers: [
      "Ama does, she's got it written on her, every time. || They know the sound of my car, that's as good as knowing.",
    ],
  },
  "ever-missed-one": {
    layer: 0,
    asks: [
      ...saidITurnedUp,
      "have you ever missed one",
      "did you ever miss a weekend",
      "were you ever late",
    ],
    answers: [
      "The Saturday Neil took, and that's it, and that wasn't me. || Not one till this month, I've driven there with flu.",
    ],
  },
  "tell-them-how": {
    layer: 0,
    asks: [
      ...saidITurnedUp,
      "how will you tell them",
      "when will you tell them",
      "when will they know that",
    ],
    answers: [
      "When they're big, and they ask. I'll have it ready by then. || I'd not say it, I'd just keep on ringing that bell.",
    ],
  },
  "why-not-form": {
    layer: 0,
    asks: [
      ...saidSheKnowsTheyMovedMySaturday,
      "why does she not know about the form",
      "why have you kept it from her",
      "why not tell abena",
    ],
    answers: [
      "It'd be in a solicitor's letter by the Friday. || I'd be giving her a word to use, and I've seen the word.",
    ],
  },
  "what-she-said-sat": {
    layer: 0,
    asks: [
      ...saidSheKnowsTheyMovedMySaturday,
      "what did she say about saturday",
      "how did she take it",
      "how did abena react",
    ],
    answers: [
      "A big breath, and then she said she'd have to ring swimming. || Nothing nasty, she only asked was I telling them or was she.",
    ],
  },
  "will-she-find-out": {
    layer: 0,
    asks: [
      ...saidSheKnowsTheyMovedMySaturday,
      "will she find out",
      "could she find out about monday",
      "will abena find out",
    ],
    answers: [
      "If I lose my job she will, it'll be there on the first of the month. || It's a small world, buses, there's a fella whose wife does her nails.",
    ],
  },
  "tell-her-when": {
    layer: 0,
    asks: [
      ...saidSheKnowsTheyMovedMySaturday,
      "when will you tell her",
      "will you tell abena about monday",
    ],
    answers: [
      "Tuesday, when I know what there is to tell. || After, if there's an after, and standing up.",
    ],
  },
  "why-buses": {
    layer: 0,
    asks: [
      ...saidFourteenYearsOnTheBuses,
      "why did you go on the buses",
      "what made you drive buses",
      "why the buses",
    ],
    answers: [
      "A mate's uncle got me the form, and I'd always liked being up high. || I wanted something steady before Ama, and it had a pension.",
    ],
  },
  "like-the-job": {
    layer: 0,
    asks: [
      ...saidFourteenYearsOnTheBuses,
      "do you like the job",
      "do you love driving",
      "do you still like driving",
    ],
    answers: [
      "I do, that's what hurts. I like being the fella who stops for people. || Best job going, till you go upstairs.",
    ],
  },
  "nice-about-you": {
    layer: 0,
    asks: [
      ...saidFourteenYearsOnTheBuses,
      "has anyone said anything nice",
      "what do passengers say",
      "did anyone stick up for your record",
    ],
    answers: [
      "A lady sent a card in once, I'd waited while she found her shoe. || There's a commendation somewhere, nobody's put it in the file.",
    ],
  },
  "when-started-buses": {
    layer: 0,
    asks: [
      ...saidFourteenYearsOnTheBuses,
      "when did you start on the buses",
      "how old were you when you started",
    ],
    answers: ["At twenty-four, in a blazer with the sleeves too short. || Twenty-four, with hair."],
  },
};
