import type { Scenario } from "~/domain/simulator/scenario";

const saidINearlyDroveOffForGood = [
  "near: i nearly drove off for good",
  "near: i'd made up my mind to drive off",
  "near: friday i sat outside the kids' house",
  "near: parked opposite the kids' house",
];
const saidHurtOnceAndNotEveryFortnight = [
  "near: hurt once and not every fortnight",
  "near: let them have one dad and be done",
  "near: if i just stop turning up",
  "near: let it heal over",
];
const saidPutHisPlateInTheOven = [
  "near: put his plate in the oven for a month",
  "near: laid my dad's place till christmas",
  "near: scrape it out and say nothing",
  "near: we just ate round it",
];
const saidEngineRunning = [
  "near: engine running",
  "near: hadn't turned the key off",
  "near: text her that i'm ill",
  "near: 'can't make it, got a bug'",
];
const saidTakenTheRoadUpInFront = [
  "near: taken the road up in front",
  "near: all the fight goes out",
  "near: there's nothing sat in its place",
];
const saidMuchPointCookingForOne = [
  "near: much point cooking for one",
  "near: garage sandwich",
  "near: i put it back",
  "near: i get a pan out",
];

/** What Kofi answers to who asks on about a detail of what he just said of that Friday, his dad's plate and how flat he goes. */
export const nearDrivingOffAndPlates: Scenario["topics"] = {
  "what-kept-you-there": {
    layer: 2,
    asks: [
      ...saidINearlyDroveOffForGood,
      "what stopped you driving off",
      "what made you stay",
      "what kept you there",
    ],
    answers: [
      "Ama, at the glass, with a bit of paper. || My girl came to the window, and my hand did the door by itself.",
    ],
  },
  "told-of-friday": {
    layer: 2,
    asks: [
      ...saidINearlyDroveOffForGood,
      "who knows about friday",
      "have you told anyone about friday",
      "did you tell abena",
    ],
    answers: ["You do, and that's the list. || Not Abena, not ever, she'd have it in a folder."],
  },
  "again-since-friday": {
    layer: 2,
    asks: [
      ...saidINearlyDroveOffForGood,
      "have you thought of it since",
      "have you felt like that again",
      "would you do it again",
    ],
    answers: [
      "Sunday it came by, on the road home, and I let it go past. || Once or twice, but I've seen that curtain move now.",
    ],
  },
  "how-feel-friday-now": {
    layer: 2,
    asks: [
      ...saidINearlyDroveOffForGood,
      "how do you feel about friday now",
      "how is it to say it",
      "how does it feel to tell me",
    ],
    answers: [
      "Ashamed, and a bit lighter, it's out of the car at least. || Sick, to hear it. I'd been carrying it like shopping.",
    ],
  },
  "kids-would-feel": {
    layer: 2,
    asks: [
      ...saidHurtOnceAndNotEveryFortnight,
      "what would it do to the kids",
      "how would the kids take it",
      "what would ama do",
    ],
    answers: [
      "Ama'd count cars, I know she would. || Kwame'd ask every day, and she'd start telling him I'm at work.",
    ],
  },
  "still-think-stop": {
    layer: 2,
    asks: [
      ...saidHurtOnceAndNotEveryFortnight,
      "do you still think that",
      "do you still believe that",
      "do you want to stop turning up",
    ],
    answers: ["No, not with the light on. || Not today, I've got the syrup in."],
  },
  "where-thought-came": {
    layer: 2,
    asks: [
      ...saidHurtOnceAndNotEveryFortnight,
      "where does that thought come from",
      "why did you think that",
      "what made you think that",
    ],
    answers: [
      "Sundays, you do enough of them and you'd sell the car. || From being tired, and from him, he'd made it look easy.",
    ],
  },
  "asked-mum-plate": {
    layer: 1,
    asks: [
      ...saidPutHisPlateInTheOven,
      "did you ask your mum about the plate",
      "did you ever ask her",
      "have you talked to mum about it",
    ],
    answers: ["Never once, and she's seventy-one now. || No, we'd talk about the telly sooner."],
  },
  "sisters-plate": {
    layer: 1,
    asks: [
      ...saidPutHisPlateInTheOven,
      "what did your sisters do",
      "did your sisters notice",
      "were your sisters there",
    ],
    answers: [
      "The little one asked whose it was, and got a look. || They copied me, and I copied Mum.",
    ],
  },
  "what-on-plate": {
    layer: 1,
    asks: [
      ...saidPutHisPlateInTheOven,
      "what was on the plate",
      "what did she put on the plate",
      "what did she cook him",
    ],
    answers: [
      "Same as ours, with more meat. || Rice and stew, and she'd leave him the good piece.",
    ],
  },
  "ever-cancelled-ill": {
    layer: 1,
    asks: [
      ...saidEngineRunning,
      "have you ever cancelled",
      "have you ever said you were ill",
      "did you ever cancel on them",
    ],
    answers: [
      "Never, I've gone with a temperature and a bucket. || I've not, that's why it frightened me how quick I'd typed it.",
    ],
  },
  "thinking-in-those": {
    layer: 1,
    asks: [
      ...saidEngineRunning,
      "what were you thinking in the car",
      "what went through your head",
      "what were you thinking about",
    ],
    answers: [
      "That they'd looked happy, through the curtain. || Sunday. I hadn't picked them up and I was already handing them back.",
    ],
  },
  "nobody-saw-parked": {
    layer: 1,
    asks: [
      ...saidEngineRunning,
      "did anyone see you parked",
      "who saw you",
      "did abena see you in the car",
    ],
    answers: [
      "A fella with a dog, he gave me a good look. || Only Ama, I think, and she thought I was being slow.",
    ],
  },
  "flat-how-long": {
    layer: 1,
    asks: [
      ...saidTakenTheRoadUpInFront,
      "how long does it last",
      "how long do you stay like that",
      "when does it pass",
    ],
    answers: [
      "A night, mostly, and I'm back to cross by the alarm. || It goes when a kid gets on and says hello driver.",
    ],
  },
  "flat-what-then": {
    layer: 1,
    asks: [
      ...saidTakenTheRoadUpInFront,
      "what do you do when you feel like that",
      "what do you do then",
    ],
    answers: [
      "Sit on the sofa with my coat on, till I'm cold enough to move. || Drive, if it's a shift. If not I look at the bunks.",
    ],
  },
  "flat-who-sees": {
    layer: 1,
    asks: [
      ...saidTakenTheRoadUpInFront,
      "who sees you like that",
      "does anyone know you get like that",
      "has anyone seen you like that",
    ],
    answers: ["No one, I'm up two flights. || Desmond's had a corner of it."],
  },
  "cook-when-kids": {
    layer: 0,
    asks: [
      ...saidMuchPointCookingForOne,
      "what do you cook when the kids come",
      "do you cook for the kids",
      "when do you cook",
    ],
    answers: [
      "Jollof, and pancakes, and I'm told off about the peas. || For them I'll do the lot, three pans going.",
    ],
  },
  "which-sandwich": {
    layer: 0,
    asks: [
      ...saidMuchPointCookingForOne,
      "which sandwich",
      "what is in the meal deal",
      "what do you get",
    ],
    answers: [
      "Chicken and bacon, crisps, a water. I could order it asleep. || Egg, it's the only one that's never got a surprise in.",
    ],
  },
  "eat-with-who-else": {
    layer: 0,
    asks: [
      ...saidMuchPointCookingForOne,
      "who could you eat with",
      "would you eat with someone",
      "would you cook with desmond",
    ],
    answers: [
      "Desmond'd come, he'd bring a pie and eat it stood up. || My mum, if I'd a Sunday that wasn't a handover.",
    ],
  },
};
