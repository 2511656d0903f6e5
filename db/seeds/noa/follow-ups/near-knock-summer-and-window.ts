import type { Scenario } from "~/domain/simulator/scenario";

const saidHeStartedAnsweringInOneWord = [
  "near: he started answering in one word",
  "near: i did the curtains",
  "near: stopped telling me about his day",
  "near: so i bought a rug",
  "near: that's how i fix a person",
];
const saidTwoBagsIStoodAtThe = [
  "near: two bags. i stood at the window",
  "near: mum washed the same plates twice",
  "near: i kept watch at the window",
  "near: if i was good and quiet he'd turn round",
];
const saidTheresADoctorAtUni = [
  "near: there's a doctor at uni",
  "near: i've got one through uni",
  "near: i'd feel stupid",
  "near: what i'd say it was",
];
const saidIPutMyKeysInThe = [
  "near: i put my keys in the fridge",
  "near: eyes feel like they're on backwards",
  "near: i can't remember walking here",
  "near: i cried at a bus lane",
];
const saidIWentHomeOnTheWrong = [
  "near: i went home on the wrong tram",
  "near: sat on the kerb by the trolleys with a lettuce",
  "near: got out at his work",
  "near: he'd come round the corner",
];
const saidABirthdayPartyBackHome = [
  "near: a birthday party, back home",
  "near: we sat in a corner till four",
  "near: a party in my town",
  "near: he walked me home in one shoe",
];

/** What Noa answers to who asks on about a detail of what she just said of that summer, the window at nine and days without sleep. */
export const nearKnockSummerAndWindow: Scenario["topics"] = {
  "summer-asked-him": {
    layer: 0,
    asks: [
      ...saidHeStartedAnsweringInOneWord,
      "did you ask him what was wrong",
      "did you ask about it",
      "did you say anything to him",
    ],
    answers: ["every sunday, i got 'tired' and a pat on the head. || i asked the rug, mostly"],
  },
  "summer-why-quiet": {
    layer: 0,
    asks: [
      ...saidHeStartedAnsweringInOneWord,
      "why did he go quiet",
      "why did he stop talking",
      "what made him go quiet",
    ],
    answers: [
      "i thought it was work. now i think it was me, or an a. || he's never said, he just turned himself down like a radiator",
    ],
  },
  "summer-rug-now": {
    layer: 0,
    asks: [
      ...saidHeStartedAnsweringInOneWord,
      "where is the rug now",
      "what is the rug like",
      "do you still have the rug",
    ],
    answers: [
      "under my feet, it's got a zigzag. he never once stood on it on purpose || in front of the sofa, holding crumbs",
    ],
  },
  "summer-who-noticed": {
    layer: 0,
    asks: [
      ...saidHeStartedAnsweringInOneWord,
      "did anyone notice that summer",
      "who noticed he had changed",
      "did dana notice",
    ],
    answers: [
      "tali, she said he'd gone even beiger. || dana said 'all couples get like that', which, hm",
    ],
  },
  "window-how-long": {
    layer: 1,
    asks: [
      ...saidTwoBagsIStoodAtThe,
      "how long did you stand there",
      "how long did you wait",
      "when did you stop waiting",
    ],
    answers: [
      "till mum closed the curtain with me behind it. || that night till bed, and then most sundays for a year",
    ],
  },
  "window-mum-said": {
    layer: 1,
    asks: [
      ...saidTwoBagsIStoodAtThe,
      "what did your mum say",
      "what did mum do",
      "did your mum talk to you",
    ],
    answers: [
      "'come and eat something', that's all, and she cut the crusts off. || she didn't, she hummed, the same bit of choir over and over",
    ],
  },
  "window-who-held": {
    layer: 1,
    asks: [...saidTwoBagsIStoodAtThe, "who looked after you", "who was with you", "where was tali"],
    answers: [
      "tali came and stood on my feet, she was four. || gran came on the bus with a cake, and nobody cut it",
    ],
  },
  "window-still-quiet": {
    layer: 1,
    asks: [
      ...saidTwoBagsIStoodAtThe,
      "do you still go quiet",
      "do you still think you have to be good",
      "do you still wait like that",
    ],
    answers: [
      "with the ones i want to keep, yes. four months of it, this time || every foot on the stairs, i stop chewing",
    ],
  },
  "doctor-would-say": {
    layer: 0,
    asks: [
      ...saidTheresADoctorAtUni,
      "what would you say to the doctor",
      "what would you tell the doctor",
    ],
    answers: [
      "'i can't sleep and i can't breathe on trams', i suppose that's two real things. || i'd start with my jaw, it sounds like something a doctor likes",
    ],
  },
  "doctor-when-go": {
    layer: 0,
    asks: [...saidTheresADoctorAtUni, "when could you go", "when will you go", "could you book it"],
    answers: [
      "there's a slot thing at nine in the morning, and i'm awake, god knows. || next week, if somebody pressed the button for me",
    ],
  },
  "doctor-come-with": {
    layer: 0,
    asks: [
      ...saidTheresADoctorAtUni,
      "who could go with you",
      "would someone go with you",
      "could tali come",
    ],
    answers: [
      "yael would, i think, she'd sit there and blush at the leaflets. || tali'd do it down the phone and answer for me",
    ],
  },
  "keys-found-when": {
    layer: 0,
    asks: [
      ...saidIPutMyKeysInThe,
      "when did you find the keys",
      "how did you find the keys",
      "how long were they in the fridge",
    ],
    answers: [
      "an hour later, next to the mustard. || at tea, i was looking for milk, so it worked out",
    ],
  },
  "nap-possible": {
    layer: 0,
    asks: [
      ...saidIPutMyKeysInThe,
      "could you nap",
      "have you tried to nap",
      "can you sleep in the day",
    ],
    answers: [
      "i lie down and my head puts its shoes on. || ten minutes on a tram, and i woke up ashamed",
    ],
  },
  "awake-safe": {
    layer: 0,
    asks: [
      ...saidIPutMyKeysInThe,
      "do you drive like that",
      "is it safe being so tired",
      "do you have to go in tomorrow",
    ],
    answers: [
      "no car, thank god, only trams. || i've a lecture at ten, i'll go and be a coat on a chair",
    ],
  },
  "wrong-tram-saw-him": {
    layer: 0,
    asks: [...saidIWentHomeOnTheWrong, "did you see him", "was he there", "did he see you there"],
    answers: [
      "no, just his building, with all its lights on. || nobody came round any corner, i had a lettuce to answer to",
    ],
  },
  "wrong-tram-why": {
    layer: 0,
    asks: [
      ...saidIWentHomeOnTheWrong,
      "why did you go to his work",
      "why the wrong tram",
      "what made you go there",
    ],
    answers: [
      "my feet used to meet him there on tuesdays. || i wasn't choosing, i was just being carried",
    ],
  },
  "home-in-the-end": {
    layer: 0,
    asks: [
      ...saidIWentHomeOnTheWrong,
      "how did you get home",
      "when did you get home",
      "who took you home",
    ],
    answers: [
      "a bus driver let me on free, and i got in about five. || on my own, the slow way, with the bag on my knee",
    ],
  },
  "met-talk-about": {
    layer: 0,
    asks: [
      ...saidABirthdayPartyBackHome,
      "what did you talk about",
      "what did you talk about till four",
    ],
    answers: [
      "maps, and soup, and whose party it even was. || dogs, mainly. he listened like there'd be a test",
    ],
  },
  "met-first-thought": {
    layer: 0,
    asks: [
      ...saidABirthdayPartyBackHome,
      "what did you think of him",
      "what did you like about him",
      "what was he like then",
    ],
    answers: ["that he'd got kind ears. || that he was shy, and that i could fix it"],
  },
  "met-who-kissed": {
    layer: 0,
    asks: [
      ...saidABirthdayPartyBackHome,
      "who kissed whom",
      "who made the first move",
      "did he kiss you",
    ],
    answers: ["me, obviously, on a step, at ten past four. || i did, he said 'oh good'"],
  },
};
