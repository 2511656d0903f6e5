import type { Scenario } from "~/domain/simulator/scenario";

const saidTwoHourTrainAway = ["near: two hour train away"];
const saidWearingMyScarfInThePicture = ["near: wearing my scarf in the picture"];
const saidThenVeryKindlySheSawTheFloor = [
  "near: then very kindly she saw the floor",
  "near: saw me cry on the invitations",
  "near: leaked on the gold foil",
];
const saidHeStartsStackingCups = ["near: he starts stacking cups"];
const saidMumBelievesNoses = ["near: mum believes noses"];
const saidGaveHerAThumbsUpAcrossTheRoom = ["near: gave her a thumbs up across the room"];
const saidTheWordPleasureThatGotMe = ["near: the word pleasure that got me"];
const saidThirteenYearsOfOneBirthdayCard = ["near: thirteen years of one birthday card"];
const saidTwoFlatsAndAFern = ["near: two flats and a fern"];
const saidYouDontOweThemAPerformance = ["near: you don't owe them a performance"];
const saidOnTheStepWithAnything = ["near: on the step, with anything"];
const saidTheOnlyBitOfTheFlatHeNeverSatOn = ["near: the only bit of the flat he never sat on"];
const saidMessageSoundGoesOn = ["near: message sound goes on"];

/** What Noa answers to who asks on about a detail of what she just said of small things said along the way. */
export const nearSaidAlongTheWay: Scenario["topics"] = {
  "ring-if-awake": {
    layer: 0,
    asks: [
      ...saidTwoHourTrainAway,
      "who would you ring if they were awake",
      "who do you miss there",
      "who are your people",
    ],
    answers: [
      "tali. she'd say 'what now' and i'd just go || my sister, and then lior, and then i'd ask to be put on to the dog",
    ],
  },
  "tonight-with-all-asleep": {
    layer: 0,
    asks: [
      ...saidTwoHourTrainAway,
      "how is it tonight with everyone asleep",
      "how has tonight been",
      "what is it like when they're asleep",
    ],
    answers: [
      "long. i've done so many laps of the kitchen that the tap knows me || quiet like a held breath. you're the first thing that's beeped",
    ],
  },
  "scarf-story": {
    layer: 0,
    asks: [
      ...saidWearingMyScarfInThePicture,
      "what is the story with the scarf",
      "was it your favourite",
      "what does the scarf mean to you",
    ],
    answers: [
      "gran did it the winter her hands got bad. it's my one good thing || yes, it's had every bus and every cold on it. i'd have wrestled a dog for that scarf",
    ],
  },
  "wanted-her-to-do": {
    layer: 0,
    asks: [
      ...saidThenVeryKindlySheSawTheFloor,
      "what did you want her to do",
      "what would you have liked",
      "should she have said something",
    ],
    answers: [
      "come and stand next to me. no words, just elbows || pass me the tissues and talk about paper, and she sort of did",
    ],
  },
  "where-cried-shop": {
    layer: 0,
    asks: [
      ...saidThenVeryKindlySheSawTheFloor,
      "where were you",
      "where did that happen",
      "where did you cry",
    ],
    answers: [
      "at work, by the big printer, pretending i'd a jam || the folding table. there's nowhere to hide at a folding table",
    ],
  },
  "told-about-cups": {
    layer: 0,
    asks: [
      ...saidHeStartsStackingCups,
      "did you ever tell him about the cups",
      "did you say anything about it",
      "what did you say to that",
    ],
    answers: [
      "once. i said put the cup DOWN, and he asked which one || i laughed it off. i'd help him stack",
    ],
  },
  "wanted-mum-hear": {
    layer: 0,
    asks: [
      ...saidMumBelievesNoses,
      "what did you want her to hear",
      "what would you have told your mum",
      "what did you really want to say",
    ],
    answers: [
      "that i wasn't ill, i was sad, and could she come || 'he's gone.' it's shorter than a cold",
    ],
  },
  "thumbs-why-ducked": {
    layer: 0,
    asks: [
      ...saidGaveHerAThumbsUpAcrossTheRoom,
      "was she embarrassed",
      "why did she duck",
      "what was she like after",
    ],
    answers: [
      "embarrassed, i think, like i'd told the whole shop she was kind || she's shy of being caught. she came up again with a ream of a4",
    ],
  },
  "thumbs-for-what": {
    layer: 0,
    asks: [
      ...saidGaveHerAThumbsUpAcrossTheRoom,
      "what had she done",
      "what were you thanking her for",
      "what was the thumbs up for",
    ],
    answers: [
      "the pastry, she'd left it by my mouse and gone || for a croissant. i'd not said a word all morning",
    ],
  },
  "pleasure-seen": {
    layer: 0,
    asks: [
      ...saidTheWordPleasureThatGotMe,
      "did anyone see why",
      "did they ask why you ran it again",
      "who noticed the reprint",
    ],
    answers: ["no, they thought it was the ink || yael, and she blamed the machine for me"],
  },
  "card-like": {
    layer: 0,
    asks: [
      ...saidThirteenYearsOfOneBirthdayCard,
      "what is the card like",
      "what does the card say",
      "is it always the same card",
    ],
    answers: [
      "there's only the one. a badge on it, and 'love dad' in capitals || a racing car. i've never been into cars, he was guessing",
    ],
  },
  "remember-him-go": {
    layer: 0,
    asks: [
      ...saidThirteenYearsOfOneBirthdayCard,
      "do you remember him leaving",
      "were you there when he left",
      "what do you remember of that day",
    ],
    answers: [
      "yes, he put one bag down to do up his good coat || all of it, there was a programme on about penguins",
    ],
  },
  "who-has-fern": {
    layer: 0,
    asks: [
      ...saidTwoFlatsAndAFern,
      "who has got the fern",
      "who kept the fern",
      "where is the fern",
    ],
    answers: [
      "him, he took gerald and left me the saucer || omer has. he didn't even ask, he carried him down like a baby",
    ],
  },
  "which-flat-happier": {
    layer: 0,
    asks: [
      ...saidTwoFlatsAndAFern,
      "which flat was happier",
      "which flat did you like more",
      "what was the first flat like",
    ],
    answers: [
      "the first. the shower was in the kitchen, you could make eggs in it || the tiny one, we'd one chair and we took turns",
    ],
  },
  "performing-for": {
    layer: 0,
    asks: [
      ...saidYouDontOweThemAPerformance,
      "who are you performing for",
      "who do you feel you perform for",
      "when do you perform",
    ],
    answers: [
      "anyone with a face. i do a little show when i come in || omer's lot. i was always on, i was like a fruit machine",
    ],
  },
  "step-listened": {
    layer: 0,
    asks: [
      ...saidOnTheStepWithAnything,
      "did you wait for someone",
      "do you still listen for them",
      "who would be on the step",
    ],
    answers: [
      "i listened out all weekend, like a dog || dana, with a mop. i'd even take the boiler man",
    ],
  },
  "floor-there-now": {
    layer: 0,
    asks: [
      ...saidTheOnlyBitOfTheFlatHeNeverSatOn,
      "are you there now",
      "are you on it now",
      "are you down there now",
    ],
    answers: [
      "yes, back against the fridge. it hums, i hum || i am, i've got one sock off for the cold",
    ],
  },
  "what-drops": {
    layer: 0,
    asks: [
      ...saidMessageSoundGoesOn,
      "what is it that drops",
      "where do you feel the drop",
      "is it your stomach",
    ],
    answers: [
      "stomach first, then the whole lift || everything from the neck. my knees send a postcard",
    ],
  },
};
