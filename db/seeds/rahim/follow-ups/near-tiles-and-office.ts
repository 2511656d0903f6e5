import type { Scenario } from "~/domain/simulator/scenario";

const tileTwice = [
  "near: cut one tile twice",
  "near: the join behind the third pillar",
  "near: they keep it wet",
];
const newsRahim = [
  "near: good morning is there news for rahim",
  "near: my case is something new",
  "near: always this one sentence",
];
const greyLaugh = [
  "near: rahim you've become grey",
  "near: i did not think of the loan",
  "near: stood in the rain the boys thought",
];
const lorryHardest = [
  "near: when the lorry leaves",
  "near: the lorry going without me",
  "near: which building is mine",
  "near: show me your building",
];
const mopStair = [
  "near: a mop a stair one bowl",
  "near: i wave to the lorry",
  "near: look at the clock and then at the same clock",
];
const prideMistake = [
  "near: you are given money by mistake",
  "near: become small behind the helmet",
  "near: my father says my son",
];
const eightMen = [
  "near: eight men walked round it",
  "near: my father didn't go out that evening",
  "near: takes the long way to the mosque",
];
const otherArm = [
  "near: how is the other arm",
  "near: to wait until i say it",
  "near: we don't know yet rahim",
];

/** What Rahim answers of a word he said last: the tile cut twice, the office, the lorry, the grey hair. */
export const nearTilesAndOffice: Scenario["topics"] = {
  "near-tile-why": {
    layer: 0,
    asks: [
      ...tileTwice,
      ...["why did you cut it twice", "why did that tile need cutting twice"],
      "what went wrong with the tile",
    ],
    answers: [
      "The pillar was not straight, so the first cut left a gap, thin as a nail. || It broke at the corner, I was with my head at home.",
    ],
  },
  "near-tile-proud": {
    layer: 0,
    asks: [
      ...tileTwice,
      ...["are you proud of the floor", "are you proud of the work you did there"],
      "was it good work",
    ],
    answers: [
      "Yes, of the floor I am, it will lie there when I'm gone from here. || Proud, also of that tile, it gave me more work than all the others.",
    ],
  },
  "near-tile-know": {
    layer: 0,
    asks: [
      ...tileTwice,
      ...["who knows about the tile", "did anyone see it", "did somebody notice the join"],
    ],
    answers: [
      "Only Jashim, I showed him with the lamp. || Nobody, the engineer walked over it with his good shoes.",
    ],
  },
  "near-tile-when": {
    layer: 0,
    asks: [
      ...tileTwice,
      ...["when did you lay it", "how long did the floor take", "when did you work there"],
    ],
    answers: [
      "Three years back, four months on the knees. || It took from the rain to the next heat.",
    ],
  },
  "near-news-back": {
    layer: 0,
    asks: [
      ...newsRahim,
      ...["what do they say back", "what do they answer you", "what do you hear then"],
    ],
    answers: [
      "Next week, and that I should bring a paper which they have. || They say, not yet, uncle, and the printer says more.",
    ],
  },
  "near-news-who": {
    layer: 0,
    asks: [
      ...newsRahim,
      ...["who answers you usually", "who is there at the office", "who do you say it to"],
    ],
    answers: [
      "A young lady, behind a green plant. || Always the girl at the counter, her boss I saw two times from behind.",
    ],
  },
  "near-news-name": {
    layer: 0,
    asks: [
      ...newsRahim,
      ...["why do you say your own name", "why do you say it so politely"],
      "what makes you ask like that",
    ],
    answers: ["So they needn't look for it. || If I say me, she asks which me."],
  },
  "near-grey-how": {
    layer: 0,
    asks: [
      ...greyLaugh,
      ...["how was it to be looked at like that", "what was it like when she saw you"],
      "how was it to be seen",
    ],
    answers: [
      "Light, she found a fault on me and it was only hair. || It was like before, when she corrected my sum.",
    ],
  },
  "near-grey-say": {
    layer: 0,
    asks: [
      ...greyLaugh,
      ...["what did you say back", "what did you answer your mother", "what did you say to her"],
    ],
    answers: [
      "I said, it's cement, mother, it washes out. || To her I said, now you see too much.",
    ],
  },
  "near-grey-when": {
    layer: 0,
    asks: [
      ...greyLaugh,
      ...["when was that evening", "how long ago was it", "when did she get her eyes"],
    ],
    answers: [
      "Last year, a week after the bandage came off. || It was in the winter, when fish is cheap.",
    ],
  },
  "near-leaves-time": {
    layer: 1,
    asks: [...lorryHardest, ...["what time does the lorry go", "when does it leave", "when is it"]],
    answers: [
      "At six, it isn't light yet, only its lamps. || Six, on a Sunday not, then I breathe.",
    ],
  },
  "near-leaves-building": {
    layer: 1,
    asks: [
      ...lorryHardest,
      ...["what do you tell her when she asks", "what do you say to mou"],
      "which building do you show her",
    ],
    answers: [
      "I show one with glass, across the road, and I say, that one, a bit of it. || I tell her the high one, and pray she doesn't ask for the door.",
    ],
  },
  "near-leaves-who": {
    layer: 1,
    asks: [
      ...lorryHardest,
      ...["who is on the lorry", "who goes without you", "who leaves at six"],
    ],
    answers: [
      "Jashim and all my room, they hold the side and yawn. || Forty men stand on it, I know the place where I stood.",
    ],
  },
  "near-leaves-do": {
    layer: 1,
    asks: [
      ...lorryHardest,
      ...["what do you do when it has gone", "where are you when it leaves"],
      "do you watch it go",
    ],
    answers: [
      "From the window I watch, till it turns at the tank. || I'm behind the curtain of the bed, I see it by ear.",
    ],
  },
  "near-wave-why": {
    layer: 1,
    asks: [
      ...mopStair,
      ...["what makes you wave to the lorry", "why do you wave", "why do you wave at them"],
    ],
    answers: [
      "My friends are on it. I think I wave to my old place. || The hand does it, it has gone with them for seven years.",
    ],
  },
  "near-wave-seen": {
    layer: 1,
    asks: [
      ...mopStair,
      ...["did anyone see you wave", "how would it be if somebody saw", "who saw you wave"],
    ],
    answers: [
      "The guard, perhaps, he turned his page. || If one saw, I'd scratch my head with it.",
    ],
  },
  "near-wave-back": {
    layer: 1,
    asks: [...mopStair, ...["does anyone wave back", "do they wave to you", "what do they do"]],
    answers: [
      "Once the driver did, he thought I wanted something. || They look forward, a man on a lorry sleeps standing.",
    ],
  },
  "near-mistake-who": {
    layer: 2,
    asks: [
      ...prideMistake,
      ...["who is it that is proud of you", "who is proud of you", "who gives you this pride"],
    ],
    answers: [
      "My father most of all, he buys tea for it. || All in the house, and the tea shop as well.",
    ],
  },
  "near-mistake-know": {
    layer: 2,
    asks: [
      ...prideMistake,
      ...["what would they have to know", "what would they have to know before it was yours"],
      "when would it be yours again",
    ],
    answers: [
      "That I sit since August. If they then still say my son, I take it. || When I send one month, from one good arm, then it's mine.",
    ],
  },
  "near-eight-say": {
    layer: 1,
    asks: [
      ...eightMen,
      ...["did he say anything about it to you", "what did your father say"],
      "did he ever speak of it",
    ],
    answers: [
      "Not one word, he asked only if my ticket was paid. || He said, a field can't work in foreign, and laughed a bit.",
    ],
  },
  "near-eight-where": {
    layer: 1,
    asks: [
      ...eightMen,
      ...["where were you then", "where were you while they walked round it"],
      "where was your father",
    ],
    answers: [
      "I was behind the house with the bag, I heard the voices. || On the roof I sat, from there one sees all of it.",
    ],
  },
  "near-eight-who": {
    layer: 1,
    asks: [...eightMen, ...["who were the eight men", "who bought it", "who paid for the field"]],
    answers: [
      "Men with shoes, one with an umbrella, it was he who paid. || A kiln man bought it, the other seven came for looking.",
    ],
  },
  "near-other-who": {
    layer: 0,
    asks: [...otherArm, ...["who asked you too fast", "who asks too fast", "who did not wait"]],
    answers: [
      "The man in the office, he looked already at the next one. || A doctor, with the hand on the door.",
    ],
  },
  "near-other-answer": {
    layer: 0,
    asks: [
      ...otherArm,
      ...["how is your wife", "how is the other arm then"],
      "what would you say if somebody waited",
    ],
    answers: [
      "She's tired, and she doesn't tell me. || The other arm is well, it has learned to shave me.",
    ],
  },
};
