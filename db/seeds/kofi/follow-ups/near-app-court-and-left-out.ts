import type { Scenario } from "~/domain/simulator/scenario";

const saidSixSessionsOnAnApp = [
  "near: six sessions on an app",
  "near: the surgery sent me a link",
  "near: i turned the bear off",
  "near: a cartoon told me to name my feeling",
];
const saidTheydWriteItDownMate = [
  "near: they'd write it down, mate",
  "near: going careful round me",
  "near: mum'd pray, a mate'd put the kettle on",
];
const saidITotUpWhatIveMissed = [
  "near: i tot up what i've missed",
  "near: i read it at red lights",
  "near: a list of what i wasn't there for",
];
const saidWhoveIGotToSayGoodnight = [
  "near: who've i got to say goodnight to",
  "near: what i say to them is mind the doors",
];
const saidAStrangerInASuit = [
  "near: a stranger in a suit",
  "near: ring a five-year-old and say not this week",
];
const saidTheirWivesAreHerMates = [
  "near: their wives are her mates",
  "near: they picked by not picking",
];

/** What Kofi answers to who asks on about a detail of what he just said of the app, being judged and who went quiet. */
export const nearAppCourtAndLeftOut: Scenario["topics"] = {
  "app-what-named": {
    layer: 0,
    asks: [
      ...saidSixSessionsOnAnApp,
      "what did you name it",
      "which feeling did you name",
      "what feeling was it",
    ],
    answers: ["Tired, and it gave me a star. || I put cross, and the bear said well done."],
  },
  "app-try-again": {
    layer: 0,
    asks: [
      ...saidSixSessionsOnAnApp,
      "would you try it again",
      "did you go back to the app",
      "will you finish it",
    ],
    answers: [
      "No, I'd sooner talk to the fryers. || It still sends me a bell of a Tuesday, I've not looked.",
    ],
  },
  "app-person-instead": {
    layer: 0,
    asks: [
      ...saidSixSessionsOnAnApp,
      "would you rather see a person",
      "who would you rather talk to",
      "would you see someone",
    ],
    answers: ["A person, yeah, with a chair and no lanyard. || Anybody who's ever done an early."],
  },
  "told-who-writes": {
    layer: 0,
    asks: [
      ...saidTheydWriteItDownMate,
      "who would write it down",
      "who wrote it down before",
      "who goes careful round you",
    ],
    answers: [
      "HR, the mediator, the lad at the housing. || The canteen's at it now, they pass me the sauce like it's hot.",
    ],
  },
  "told-kettle-who": {
    layer: 0,
    asks: [
      ...saidTheydWriteItDownMate,
      "who would you tell",
      "who would put the kettle on",
      "who could you tell",
    ],
    answers: [
      "Desmond, he'd have two mugs out already. || My mum, if I could stop her at one prayer.",
    ],
  },
  "list-top-of": {
    layer: 1,
    asks: [
      ...saidITotUpWhatIveMissed,
      "what is top of the list",
      "what have you missed most",
      "what is on the list",
    ],
    answers: [
      "The bike, that's never moving off the top. || His first day in reception, I'd a late I couldn't swap.",
    ],
  },
  "list-who-blames": {
    layer: 1,
    asks: [
      ...saidITotUpWhatIveMissed,
      "who blames you",
      "do the kids blame you",
      "does anyone blame you",
    ],
    answers: [
      "Not them, they'd let me off anything for a pancake. || Nobody needs to, I've got it covered.",
    ],
  },
  "lonely-goodnight-who": {
    layer: 0,
    asks: [
      ...saidWhoveIGotToSayGoodnight,
      "who do you say goodnight to",
      "do you say goodnight to anyone",
      "who would you want to say goodnight to",
    ],
    answers: [
      "The bunks, don't tell anyone. || The two of them, in the dark, one up and one down.",
    ],
  },
  "lonely-when-bad": {
    layer: 0,
    asks: [
      ...saidWhoveIGotToSayGoodnight,
      "when is it loneliest",
      "when are you most lonely",
      "when is it worst",
    ],
    answers: [
      "Sunday, from ten past six. || Bank holidays, everyone on my bus has got a cool box.",
    ],
  },
  "ashamed-who-knows": {
    layer: 1,
    asks: [
      ...saidAStrangerInASuit,
      "who knows you feel that",
      "does anyone know you are ashamed",
      "have you told anyone that",
    ],
    answers: [
      "No one, I've a face for it. || My mum guesses, she sends me home with a pot of stew.",
    ],
  },
  "ashamed-kids-proud": {
    layer: 1,
    asks: [
      ...saidAStrangerInASuit,
      "are the kids ashamed of you",
      "do the kids look up to you",
      "are your kids proud of you",
    ],
    answers: [
      "Kwame thinks I'm the mayor. || They're proud of the bus, I get in on the back of it.",
    ],
  },
  "wives-miss-who": {
    layer: 0,
    asks: [
      ...saidTheirWivesAreHerMates,
      "who do you miss most",
      "which one do you miss",
      "who do you miss from the team",
    ],
    answers: [
      "Femi, he'd always wait for me in the car park. || The keeper, he'd a laugh like a drain.",
    ],
  },
  "wives-ring-them": {
    layer: 0,
    asks: [
      ...saidTheirWivesAreHerMates,
      "could you ring one of them",
      "would you ring them",
      "have you rung any of them",
    ],
    answers: [
      "I could ring Femi, I've got as far as his name. || I've written 'fancy a kick about', and I left it there.",
    ],
  },
};
