import type { Scenario } from "~/domain/simulator/scenario";

const saidMakesMeFeelAboutThisBig = [
  "near: makes me feel about this big",
  "near: i ache with it",
  "near: right here, in the ribs",
  "near: no words to go with it",
];
const saidTheQuietsGotAWeight = [
  "near: the quiet's got a weight",
  "near: somebody's moved out of me",
];
const saidMyHandsAcheFromHolding = [
  "near: my hands ache from holding",
  "near: couldn't undo my fists",
  "near: a finger at a time",
];
const saidDinosaurSheetOn = [
  "near: dinosaur sheet on",
  "near: i changed it last night",
  "near: fresh sheets on the bunks",
  "near: waiting for someone to get in",
];
const saidShiftStartsFourFifty = [
  "near: shift starts four fifty",
  "near: look at the ceiling till two",
  "near: alarm's ten to four",
  "near: i hear every hour go by",
];
const saidChildhoodOnATimetable = [
  "near: childhood on a timetable",
  "near: a slice of august",
  "near: which tuesdays of my daughter's life",
  "near: half of august",
];
const saidWorstCaseILoseTheJob = ["near: worst case i lose the job", "near: if they sack me"];
const saidSomebodyTellingMeAboutTheirDay = [
  "near: somebody telling me about their day",
  "near: asked how the shift went",
  "near: a full house, mostly",
];
const saidEndOfTheLineIWatched = [
  "near: end of the line. i watched",
  "near: waiting to turn round",
  "near: eight miles off, with a sandwich",
];
const saidTheySeeTheSize = [
  "near: they see the size",
  "near: big black fella",
  "near: i talk small all day",
  "near: i make myself less",
];

/** What Kofi answers to who asks on about a detail of what he just said of his nights and what he misses. */
export const nearHisNightsAndHands: Scenario["topics"] = {
  "ache-when": {
    layer: 1,
    asks: [
      ...saidMakesMeFeelAboutThisBig,
      "when do you feel it most",
      "when does it come",
      "how often does it hurt",
    ],
    answers: [
      "Half seven, that's stories. || Wednesdays. It's as far as you can get from a weekend.",
    ],
  },
  "ache-set-off": {
    layer: 1,
    asks: [
      ...saidMakesMeFeelAboutThisBig,
      "what sets it off",
      "what brings it on",
      "what makes it worse",
    ],
    answers: [
      "Somebody else's car seat going past. || A dropped mitten did it yesterday. On a railing, one mitten.",
    ],
  },
  "ache-do": {
    layer: 1,
    asks: [
      ...saidMakesMeFeelAboutThisBig,
      "what do you do with it",
      "what do you do when it comes",
      "what helps with the ache",
    ],
    answers: [
      "I fold something. I'm a great folder. || Wipe the side down, put the kettle on. Then it's another minute gone.",
    ],
  },
  "quiet-worst": {
    layer: 0,
    asks: [
      ...saidTheQuietsGotAWeight,
      "when is it worst",
      "when is the quiet heaviest",
      "what time is it worst",
    ],
    answers: [
      "Sunday, from the minute my key's out. || About eight. Everybody else's kids have just gone down.",
    ],
  },
  "do-about-quiet": {
    layer: 0,
    asks: [
      ...saidTheQuietsGotAWeight,
      "what do you do about the quiet",
      "how do you fill it",
      "what do you do when it's quiet",
    ],
    answers: [
      "I run a tap. I don't need the water. || There's the pig on the telly, and then there's ironing.",
    ],
  },
  "hands-now": {
    layer: 0,
    asks: [
      ...saidMyHandsAcheFromHolding,
      "how are your hands now",
      "do they still hurt",
      "are your hands any better",
    ],
    answers: ["Eased a bit, I've had them round a cup. || They'll do. I'm typing, aren't I?"],
  },
  "hands-what-about": {
    layer: 0,
    asks: [
      ...saidMyHandsAcheFromHolding,
      "what were you so tight about",
      "what were you thinking of",
      "what made you hold so hard",
    ],
    answers: [
      "Monday. I'd got to the part where he slides the letter over. || I'd gone past their road. It's only a road.",
    ],
  },
  "chose-dinosaurs": {
    layer: 0,
    asks: [
      ...saidDinosaurSheetOn,
      "who chose the dinosaurs",
      "why dinosaurs on it",
      "did kwame pick the sheet",
    ],
    answers: [
      "Kwame. He'd wanted buses, and they'd none in. || He did, in the shop, lying down on it.",
    ],
  },
  "ama-sheet": {
    layer: 0,
    asks: [
      ...saidDinosaurSheetOn,
      "what has ama got on hers",
      "what about ama's bed",
      "which sheet does ama have",
    ],
    answers: [
      "Stars, to go with her pyjamas. She'd not own up to it at school. || Plain blue. She said she's nine, and then she asked for a star on the pillow.",
    ],
  },
  "get-through-shift": {
    layer: 0,
    asks: [
      ...saidShiftStartsFourFifty,
      "how do you get through the shift",
      "how do you drive on that",
      "how do you stay awake",
    ],
    answers: [
      "Window down, tea, the radio on low. || I stand at every terminus. It's sitting that does you.",
    ],
  },
  "nap-after": {
    layer: 0,
    asks: [
      ...saidShiftStartsFourFifty,
      "do you nap after",
      "do you sleep in the day",
      "can you catch up on sleep",
    ],
    answers: [
      "Twenty minutes, about three. Then I'm no good at nine. || I've tried. The shop gets its delivery at two and that's that.",
    ],
  },
  "thinks-till-two": {
    layer: 0,
    asks: [
      ...saidShiftStartsFourFifty,
      "what do you think about till two",
      "what goes through your head",
      "what keeps you up",
    ],
    answers: [
      "Neil's chair, and whether he'll have moved it. || Them, Monday, them. It's a short loop, I could drive it blind.",
    ],
  },
  "did-in-august": {
    layer: 0,
    asks: [
      ...saidChildhoodOnATimetable,
      "what did you do in august",
      "where did you take them in august",
      "how was august",
    ],
    answers: [
      "Margate, three nights. Ama was sick on a donkey. || A caravan with my mum in it. Nobody slept, it was perfect.",
    ],
  },
  "other-work": {
    layer: 0,
    asks: [
      ...saidWorstCaseILoseTheJob,
      "what would you do instead",
      "what other work could you do",
      "where would you go for work",
    ],
    answers: ["Coaches, maybe. Or it's shelves again. || Vans. I'd miss people's faces."],
  },
  "how-likely": {
    layer: 0,
    asks: [
      ...saidWorstCaseILoseTheJob,
      "how likely is that",
      "do you think they'll sack you",
      "what does the rep think",
    ],
    answers: [
      "Fifty-fifty, the rep says. He'd his coat on when he said it. || I don't know. Fourteen years ought to count, and they've not mentioned it.",
    ],
  },
  "who-asked-shift": {
    layer: 0,
    asks: [
      ...saidSomebodyTellingMeAboutTheirDay,
      "who used to ask you",
      "who told you about their day",
      "who asked how your shift went",
    ],
    answers: [
      "Abena did, for years, with her back to me at the stove. || All three of them at once. I'd be stood there with my coat on, nodding.",
    ],
  },
  "anyone-with-clip": {
    layer: 1,
    asks: [
      ...saidEndOfTheLineIWatched,
      "was anyone with you",
      "who was there when you watched it",
      "were you alone when you saw it",
    ],
    answers: [
      "No, just me and an empty lower deck. || There was a cleaner getting on with his bag. He said, good news? I said, yeah.",
    ],
  },
  "who-saw-size-last": {
    layer: 0,
    asks: [
      ...saidTheySeeTheSize,
      "who did that last",
      "when did that last happen",
      "who was it today",
    ],
    answers: [
      "A fella at the cash machine this morning, he covered his numbers. || Today it was a mum with a buggy. I'd only bent down for the dummy.",
    ],
  },
  "talk-small-how": {
    layer: 0,
    asks: [
      ...saidTheySeeTheSize,
      "how do you talk small",
      "what do you do to seem smaller",
      "how do you make yourself less",
    ],
    answers: [
      "Knees bent, head on one side, lots of sorry. || I sit before they do. And I laugh first, so that they know which one I am.",
    ],
  },
};
