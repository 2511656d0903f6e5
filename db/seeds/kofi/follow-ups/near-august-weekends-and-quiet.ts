import type { Scenario } from "~/domain/simulator/scenario";

const saidHalfOfAugust = [
  "near: half of august",
  "near: whole childhood on a timetable",
  "near: which tuesdays of my daughter's life",
];
const saidLoseTheJobThenILose = [
  "near: lose the job, then i lose the maintenance",
  "near: it's dominoes",
  "near: if they sack me i can't pay her",
];
const saidEveryOtherWeekendFridayToSunday = [
  "near: every other weekend, friday to sunday",
  "near: every second friday",
  "near: four days in a month",
];
const saidSoITalkSmallAllDay = [
  "near: so i talk small all day",
  "near: big black fella, that's what they see",
  "near: i make myself less",
];
const saidSomebodyTellingMeAboutTheirDay = [
  "near: somebody telling me about their day",
  "near: a full house, mostly",
  "near: being asked how the shift went",
];
const saidTheQuietsGotAWeightOn = [
  "near: the quiet's got a weight on it",
  "near: like somebody's moved out of me",
  "near: empty, is what it is",
];
const saidHoldingTheWheelLikeItOwes = [
  "near: holding the wheel like it owes me",
  "near: couldn't undo my fists",
  "near: a finger at a time",
];
const saidTheBunksGotMyLadsDinosaur = [
  "near: the bunk's got my lad's dinosaur sheet",
  "near: fresh sheets on the bunks",
  "near: waiting for someone to get in",
  "near: nobody'd slept in it",
];

/** What Kofi answers to who asks on about a detail of what he just said of August, his weekends, the quiet and the sheet. */
export const nearAugustWeekendsAndQuiet: Scenario["topics"] = {
  "timetable-who-wrote": {
    layer: 0,
    asks: [
      ...saidHalfOfAugust,
      "who wrote the timetable",
      "who decided that",
      "who made the timetable",
    ],
    answers: [
      "A judge and two solicitors, and I nodded. || The court, it came in a window envelope.",
    ],
  },
  "timetable-change": {
    layer: 0,
    asks: [
      ...saidHalfOfAugust,
      "can you change it",
      "could you ask for more",
      "will you go back to court",
    ],
    answers: [
      "It's three grand a go, I've not got the three. || My solicitor says give it a year and be good. I'm being good.",
    ],
  },
  "timetable-kids-know": {
    layer: 0,
    asks: [
      ...saidHalfOfAugust,
      "do the kids know the timetable",
      "what do the kids make of it",
      "do they know it",
    ],
    answers: [
      "Ama's copied it in her diary, with stars. || Kwame knows it in sleeps, he can't do weeks.",
    ],
  },
  "dominoes-told-abena": {
    layer: 0,
    asks: [
      ...saidLoseTheJobThenILose,
      "does abena know you might lose the job",
      "who knows about the dominoes",
      "have you told anyone about that",
    ],
    answers: ["She doesn't, she'd start a folder. || Only you, and the back of a waybill."],
  },
  "dominoes-sleep": {
    layer: 0,
    asks: [
      ...saidLoseTheJobThenILose,
      "when do you think about that",
      "how often do you go through that",
      "when does it come",
    ],
    answers: [
      "Two in the morning, they go over one by one. || Whenever I pass the job centre, it's on the route.",
    ],
  },
  "dominoes-stop": {
    layer: 0,
    asks: [
      ...saidLoseTheJobThenILose,
      "what would stop that",
      "what could stop it",
      "what can you do about it",
    ],
    answers: ["Saying sorry, they tell me. I choke on it. || Keeping my voice down for one hour."],
  },
  "weekends-who-set": {
    layer: 0,
    asks: [
      ...saidEveryOtherWeekendFridayToSunday,
      "who set that",
      "who decided the weekends",
      "whose idea was that",
    ],
    answers: ["The judge, off a sheet. || The court did, I'd asked for half."],
  },
  "weekends-kids-want": {
    layer: 0,
    asks: [
      ...saidEveryOtherWeekendFridayToSunday,
      "do the kids want more",
      "what do the kids say about it",
      "do they like it",
    ],
    answers: [
      "Kwame asks why it isn't all the Fridays. || Ama says it's fair, she's learned that off somebody.",
    ],
  },
  "small-tiring": {
    layer: 0,
    asks: [...saidSoITalkSmallAllDay, "is it tiring", "how tiring is it", "what does it cost you"],
    answers: [
      "It's a second shift, nobody pays you for that one. || I'm fit for nothing by six, and I've only been polite.",
    ],
  },
  "small-where-not": {
    layer: 0,
    asks: [
      ...saidSoITalkSmallAllDay,
      "where do you not have to",
      "where can you be big",
      "where do you talk at your own size",
    ],
    answers: ["At Mum's, the whole flat shakes. || In the cab, and with my two on my back."],
  },
  "small-kwame": {
    layer: 0,
    asks: [
      ...saidSoITalkSmallAllDay,
      "do you worry about kwame",
      "will kwame have to do that",
      "what will you tell kwame",
    ],
    answers: [
      "He's tall for five. I've seen a woman move her bag off him already. || I'll have to teach him, and I don't want to be the one.",
    ],
  },
  "miss-who-telling": {
    layer: 0,
    asks: [
      ...saidSomebodyTellingMeAboutTheirDay,
      "who told you about their day",
      "whose day do you miss",
      "who did you cook for",
    ],
    answers: [
      "All three of them at once, you'd to put your hand up. || Ama, mainly, with her legs swinging.",
    ],
  },
  "miss-noise-what": {
    layer: 0,
    asks: [
      ...saidSomebodyTellingMeAboutTheirDay,
      "what noise do you miss",
      "which noise",
      "what did it sound like",
    ],
    answers: [
      "The bath running and somebody shouting that's mine. || Feet on the stairs, you could tell who.",
    ],
  },
  "miss-ring-instead": {
    layer: 0,
    asks: [
      ...saidSomebodyTellingMeAboutTheirDay,
      "who asks you now",
      "who asks about your day",
      "does anyone ask how the shift went",
    ],
    answers: [
      "Desmond does, only he does it with a biscuit. || The kettle, and it's a poor listener.",
    ],
  },
  "quiet-who-else": {
    layer: 0,
    asks: [
      ...saidTheQuietsGotAWeightOn,
      "who do you talk to in there",
      "who comes round",
      "does anyone come round",
    ],
    answers: [
      "No one, bar the kids. The lad downstairs brings wings up. || Desmond's been to the door, he'd a shelf for me.",
    ],
  },
  "quiet-fill-with": {
    layer: 0,
    asks: [
      ...saidTheQuietsGotAWeightOn,
      "what do you put on",
      "do you put the radio on",
      "what noise helps",
    ],
    answers: ["Kids' telly, and one of Mum's tapes. || The radio, low, some phone-in about bins."],
  },
  "fists-seen-doctor": {
    layer: 0,
    asks: [
      ...saidHoldingTheWheelLikeItOwes,
      "have you seen a doctor about your hands",
      "what did the doctor say about your hands",
      "does the doctor know",
    ],
    answers: [
      "He said ease off. I said tell Brixton. || I've shown him, he did a squeeze test, I hurt him by accident.",
    ],
  },
  "fists-since": {
    layer: 0,
    asks: [
      ...saidHoldingTheWheelLikeItOwes,
      "how long have your hands been like that",
      "when did your hands start",
      "how often do your hands ache",
    ],
    answers: [
      "Since the spring, about when I ran out of words. || It's been most shifts since Easter.",
    ],
  },
  "fists-loosen": {
    layer: 0,
    asks: [
      ...saidHoldingTheWheelLikeItOwes,
      "what loosens your hands",
      "what helps your hands",
      "how do you get them to open",
    ],
    answers: [
      "A hot mug, or a comb and Ama's head. || Warm water, and not thinking about the second floor.",
    ],
  },
  "sheet-when-next": {
    layer: 0,
    asks: [
      ...saidTheBunksGotMyLadsDinosaur,
      "when will they sleep in it",
      "when are they next there",
      "when is he back in it",
    ],
    answers: [
      "Friday week, the two of them. || Eight sleeps, and I'll have changed it again by then.",
    ],
  },
  "sheet-kwame-notice": {
    layer: 0,
    asks: [
      ...saidTheBunksGotMyLadsDinosaur,
      "will kwame notice",
      "does he notice the sheet",
      "does kwame like it fresh",
    ],
    answers: [
      "He sniffs it, he says it smells like mine. || He'll only notice if the dinosaurs are upside down.",
    ],
  },
  "sheet-how-felt": {
    layer: 0,
    asks: [
      ...saidTheBunksGotMyLadsDinosaur,
      "how did it feel standing there",
      "what was it like standing there",
      "what did you feel",
    ],
    answers: [
      "Like a hotel with a fella in it. || Daft, I'd a pillow under my chin and nobody to hand it to.",
    ],
  },
};
