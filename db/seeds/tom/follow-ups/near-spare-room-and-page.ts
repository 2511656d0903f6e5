import type { Scenario } from "~/domain/simulator/scenario";

const carysStay = [
  "near: says come and stay",
  "near: not somewhere to be put",
  "near: a spare room at our daughter's",
  "near: one more thing she's found a place for",
];
const parcelsIn = [
  "near: now i'm a fella who waits in",
  "near: said steelman and you'd have known",
  "near: in when the parcels come",
];
const uniformOut = [
  "near: my wife's out lifting people",
  "near: i'm sat by the fire",
  "near: works was none of my doing",
];
const bootsOff = ["near: i take them off and let the dog out", "near: they come off again"];
const lookWeather = ["near: i look and it's just weather", "near: people say what's next"];
const envelopeMeans = [
  "near: can be handed back in an envelope",
  "near: there's no call for what i know",
];
const wroteRain = [
  "near: left the page open on the table",
  "near: the dog had been out twice",
  "near: i thought i'll see what it is",
  "near: i'd run out of jobs",
];

/** What Tom answers of a word he said last: the spare room, the parcels, the page left open. */
export const nearSpareRoomAndPage: Scenario["topics"] = {
  "near-stay-what-said": {
    layer: 1,
    asks: [
      ...carysStay,
      ...["what did you say to her", "what did you tell carys", "how did you answer carys"],
    ],
    answers: [
      "I said we'd see, after the frost. || That the dog doesn't travel, and she was sick in the car the once, so it's no lie.",
    ],
  },
  "near-stay-why": {
    layer: 1,
    asks: [
      ...carysStay,
      ...["why would it be being put", "what would be wrong with going", "what stops you going"],
    ],
    answers: [
      "You'd be sat in her good chair while she goes out to work. I've that at home. || There's nowt wrong with it, only I'd have to be looked after with the door open.",
    ],
  },
  "near-stay-good": {
    layer: 1,
    asks: [
      ...carysStay,
      ...["would anything be good about it", "what would be nice there"],
      "would you like to see nia",
    ],
    answers: [
      "Nia's face at breakfast, that'd be good. || I'd like the bedtime story, I do the bear.",
    ],
  },
  "near-parcels-who": {
    layer: 1,
    asks: [
      ...parcelsIn,
      ...["whose parcels are they", "who are the parcels for", "what do you wait in for"],
    ],
    answers: [
      "The whole terrace's, they've got me down as the depot. || For the gas man, the parcels, and Gwen, in that order.",
    ],
  },
  "near-parcels-say": {
    layer: 1,
    asks: [
      ...parcelsIn,
      ...["what do you say when people ask what you do", "what would you want to call yourself"],
      "who are you now",
    ],
    answers: [
      "I say retired, and I'm fifty-two, so they look at my hair. || I'd like there to be a word, I'd settle for handy.",
    ],
  },
  "near-guilt-say": {
    layer: 1,
    asks: [
      ...uniformOut,
      ...["what would gwen say to that", "does gwen blame you"],
      "have you told her you feel guilty",
    ],
    answers: [
      "She'd tell me not to be so soft. || No, she doesn't blame me, I'd have a leg to stand on if she did.",
    ],
  },
  "near-guilt-would": {
    layer: 1,
    asks: [
      ...uniformOut,
      ...["what would make it less", "what could you do for her"],
      "what would you do for her if you could",
    ],
    answers: [
      "If I could do one of her shifts, just the stairs of it. || I run her a bath, it's a poor sort of wage.",
    ],
  },
  "near-undo-moment": {
    layer: 0,
    asks: [
      ...bootsOff,
      ...["what is that moment like", "how is it when you undo them"],
      "what do you feel undoing them",
    ],
    answers: [
      "Daft, like I've been caught dressing up. || It's quiet, you hear each lace go through.",
    ],
  },
  "near-undo-day": {
    layer: 0,
    asks: [
      ...bootsOff,
      ...["what does the day hold after", "what comes after the dog"],
      "what do you do after that",
    ],
    answers: [
      "Kettle, paper, a hinge if there's one left. Then I'm waiting on Gwen. || There's the walk, and after the walk there's the rest of it.",
    ],
  },
  "near-ahead-used": {
    layer: 2,
    asks: [
      ...lookWeather,
      ...["what did it use to look like", "what did you use to see when you looked ahead"],
      "how did you use to look ahead",
    ],
    answers: [
      "A straight road, work and pension and a bit of garden. || I'd see the two of us in a caravan, with Gwen reading me the map.",
    ],
  },
  "near-ahead-who-asks": {
    layer: 2,
    asks: [
      ...lookWeather,
      ...["who says what's next", "who asks you what's next", "who are the people that ask"],
    ],
    answers: [
      "The barber was the last, with the scissors going. || Gwen's sister, every time, over the sprouts.",
    ],
  },
  "near-handed-who": {
    layer: 1,
    asks: [
      ...envelopeMeans,
      ...["who would have wanted it back", "who could use what you know"],
      "who should have thanked you",
    ],
    answers: [
      "Some young one starting out, I'd have liked to be asked. || One man from upstairs, on his own feet, would have done.",
    ],
  },
  "near-handed-know": {
    layer: 1,
    asks: [
      ...envelopeMeans,
      ...["what can you do that nobody asks for", "what do you know that's not wanted"],
      "what would you like to pass on",
    ],
    answers: [
      "When to leave a thing alone, that's most of it. || How hot metal behaves, and how tired men do.",
    ],
  },
  "near-page-glad": {
    layer: 0,
    asks: [...wroteRain, ...["are you glad you did", "do you regret it", "is it as you expected"]],
    answers: [
      "I am, so far, it's not bitten me. || It's not what I thought, I'd pictured leaflets.",
    ],
  },
  "near-page-gwen": {
    layer: 0,
    asks: [
      ...wroteRain,
      ...["what will you tell gwen", "does gwen know you are writing", "did gwen ask you to"],
    ],
    answers: [
      "She'll see the chair's been moved, I'll not need to tell her. || Twice she'd asked me, and twice is her limit.",
    ],
  },
  "near-page-first": {
    layer: 0,
    asks: [
      ...wroteRain,
      ...["what did you think when you saw it", "what was the hardest bit of starting"],
      "how long did you look at it",
    ],
    answers: [
      "That it wanted my name before I'd sat down. || Twenty minutes I looked, and read the small print.",
    ],
  },
};
