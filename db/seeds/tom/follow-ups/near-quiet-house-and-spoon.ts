import type { Scenario } from "~/domain/simulator/scenario";

const saidSpareWho = ["near: like a spare part for a thing", "near: left out for the council"];
const saidNotionWhy = ["near: gwen knows i'm down here", "near: gwen's got the not sleeping"];
const saidHeridSay = ["near: i'm writing to somebody it was her idea", "near: she put me up to it"];
const saidArmchairWhy = ["near: two hours in the armchair", "near: i'll drop off after dinner"];
const saidPlateWhy = ["near: my wife leaves a plate", "near: i have what doesn't need a plate"];
const saidClayWhen = ["near: like walking in wet clay", "near: it's lead in the legs"];
const saidShedWhy = [
  "near: i don't no it's not that i stop it",
  "near: once in the shed back in april",
];
const saidDozenFirst = ["near: a dozen men i could ring", "near: with a wife and a dog"];
const saidPayingWhy = ["near: my wife works and i sit", "near: my wife's paying for me"];

/** What Tom answers of a word just said: the spare part, the armchair, the toast, the clay, who knows, crying. */
export const nearQuietHouseAndSpoon: Scenario["topics"] = {
  "near-spare-who": {
    layer: 0,
    asks: [
      ...saidSpareWho,
      ...["who made you feel that", "who would want the part", "who looks at you like that"],
    ],
    answers: [
      "Nobody's said it, I've ears though. || The job centre looked at me like what's this off.",
    ],
  },
  "near-spare-when": {
    layer: 0,
    asks: [
      ...saidSpareWho,
      ...["when do you feel like a spare part", "how long have you felt that", "when is it worst"],
    ],
    answers: [
      "When folk say, and what are you up to these days. || Bin day, it's a joke but only half.",
    ],
  },
  "near-spare-fit": {
    layer: 0,
    asks: [
      ...saidSpareWho,
      ...["what did the part fit", "what were you a part of", "what would you fit now"],
    ],
    answers: [
      "A furnace, and there's not another that gauge. || Eleven men, I was the washer that kept it quiet.",
    ],
  },
  "near-notion-why": {
    layer: 0,
    asks: [
      ...saidNotionWhy,
      ...["why have you not told gwen", "why does she not know", "what stops you telling her"],
    ],
    answers: [
      "She'd have it to carry up and down that corridor. || There's no right time to say it to a woman with her coat on.",
    ],
  },
  "near-notion-do": {
    layer: 0,
    asks: [
      ...saidNotionWhy,
      ...[
        "what does she do when you're down here",
        "does she come down",
        "what does she say about it",
      ],
    ],
    answers: ["She leaves the landing light on. || It's cocoa she says, cocoa and a walk."],
  },
  "near-notion-want": {
    layer: 0,
    asks: [
      ...saidNotionWhy,
      ...["would you like her to know", "what would you want her to know", "what if she knew"],
    ],
    answers: [
      "I'd like it known and not looked at. || She'd be hurt I'd kept it, more than by what it is.",
    ],
  },
  "near-herid-say": {
    layer: 0,
    asks: [
      ...saidHeridSay,
      ...["what did she say about it", "how did she put it to you", "what were gwen's words"],
    ],
    answers: [
      "Try it, she said, what else are you doing at ten at night. || She said, they'll not know your mother.",
    ],
  },
  "near-herid-tell": {
    layer: 0,
    asks: [
      ...saidHeridSay,
      ...["will you tell her what you wrote", "will she ask about it", "what will you tell her"],
    ],
    answers: [
      "She'll ask how I got on and I'll say all right. || I might read her one bit, I've not picked which.",
    ],
  },
  "near-herid-why": {
    layer: 0,
    asks: [
      ...saidHeridSay,
      ...["why did she want you to", "what made her think of it", "why was it her idea"],
    ],
    answers: [
      "I'd put the milk in the oven, I think that did it. || She'd a leaflet at work and it stayed in her bag a month.",
    ],
  },
  "near-armchair-why": {
    layer: 0,
    asks: [
      ...saidArmchairWhy,
      ...[
        "why can you sleep in the armchair",
        "what makes it easier in the day",
        "why not at night",
      ],
    ],
    answers: [
      "There's folk about, so I'm not on guard. || It's daylight, nothing comes at you in daylight.",
    ],
  },
  "near-armchair-wake": {
    layer: 0,
    asks: [
      ...saidArmchairWhy,
      ...[
        "what wakes you in the chair",
        "how do you feel when you wake",
        "how are you after the nap",
      ],
    ],
    answers: [
      "Crick in the neck and the paper on the floor. || The dog, she puts her chin on my knee.",
    ],
  },
  "near-armchair-stop": {
    layer: 0,
    asks: [
      ...saidArmchairWhy,
      ...[
        "have you tried not to nap",
        "would you sleep better without it",
        "does the nap spoil the night",
      ],
    ],
    answers: [
      "I went a week without, and I was like a bear. || It might, but I'd not be parted from it.",
    ],
  },
  "near-plate-why": {
    layer: 0,
    asks: [
      ...saidPlateWhy,
      ...["why put it in the bin", "why do you hide it", "why don't you want her to see"],
    ],
    answers: [
      "She'd think it was her gravy. || She'd start making me small ones, and I'd mind that more.",
    ],
  },
  "near-plate-know": {
    layer: 0,
    asks: [
      ...saidPlateWhy,
      ...["does she know about the plate", "has she noticed", "does gwen know you don't eat"],
    ],
    answers: [
      "She's never said, but she counts potatoes. || I think the dog's waistline has given us away.",
    ],
  },
  "near-plate-weight": {
    layer: 0,
    asks: [
      ...saidPlateWhy,
      ...["have you lost weight", "how much do you eat", "how much weight have you lost"],
    ],
    answers: ["Two notches on the belt, that's it. || A bit off the face, the belt tells me."],
  },
  "near-plate-like": {
    layer: 0,
    asks: [
      ...saidPlateWhy,
      ...["what would you fancy", "what did you use to like", "what could you eat"],
    ],
    answers: [
      "A bacon sandwich at the works, in a glove. || Her corned beef pie, I'd fancied that at one time.",
    ],
  },
  "near-clay-when": {
    layer: 0,
    asks: [
      ...saidClayWhen,
      ...["when is the tiredness worst", "when did it start", "how long have you been so tired"],
    ],
    answers: [
      "Mid-afternoon, I could lie down in the road. || Not till the summer, I put it down to the painting.",
    ],
  },
  "near-clay-back": {
    layer: 0,
    asks: [
      ...saidClayWhen,
      ...[
        "what did you do to your back",
        "how did you hurt your back",
        "what is wrong with your back",
      ],
    ],
    answers: [
      "Shovelling, at thirty, and showing off with it. || It was a shovel and a bet, I won the bet.",
    ],
  },
  "near-clay-do": {
    layer: 0,
    asks: [
      ...saidClayWhen,
      ...["what can you still do", "does walking help", "what do you do when you are tired"],
    ],
    answers: [
      "I get round with the dog, only we've both slowed up. || I sit, and it's no better for the sitting.",
    ],
  },
  "near-shed-why": {
    layer: 1,
    asks: [...saidShedWhy, ...["why in the shed", "what made you cry", "why did it come then"]],
    answers: [
      "I'd found my snap tin with a biscuit in it. || It was the smell of oil on a rag, daft as that.",
    ],
  },
  "near-shed-know": {
    layer: 1,
    asks: [...saidShedWhy, ...["did anyone hear you", "does gwen know you cried", "who saw you"]],
    answers: ["The dog, and she's discreet. || Nobody, I'd the mower going."],
  },
  "near-shed-want": {
    layer: 1,
    asks: [
      ...saidShedWhy,
      ...["would you like to cry", "would it help to cry", "do you wish it would come"],
    ],
    answers: ["I would, I think, it'd be like rain. || It might do, they say it does you good."],
  },
  "near-dozen-first": {
    layer: 0,
    asks: [
      ...saidDozenFirst,
      ...["who would you ring first", "who of them is closest", "which one would you ring"],
    ],
    answers: [
      "Little Gethin, he'd do the talking. || It'd be one of the two brothers, they're never out.",
    ],
  },
  "near-dozen-why": {
    layer: 0,
    asks: [
      ...saidDozenFirst,
      ...["why have you not rung", "what stops you ringing", "why ring none of them"],
    ],
    answers: [
      "I'd want a reason, a drill to lend or something. || You'd have to start with a hello and I've not got a second line.",
    ],
  },
  "near-dozen-rung": {
    layer: 0,
    asks: [
      ...saidDozenFirst,
      ...["has any of them rung you", "do they ring you", "did anyone call"],
    ],
    answers: [
      "One did in May, I let it ring out. || There's been a text or two, thumbs up and that.",
    ],
  },
  "near-paying-why": {
    layer: 0,
    asks: [
      ...saidPayingWhy,
      ...["why do you feel you cost her", "what makes you a burden", "why is she paying for you"],
    ],
    answers: [
      "She's the one whose face has gone thin. || I've took her singing off her, that's dearer than gas.",
    ],
  },
  "near-paying-know": {
    layer: 0,
    asks: [
      ...saidPayingWhy,
      ...["does she see it that way", "would gwen say that", "does she think you are a burden"],
    ],
    answers: [
      "She'd not have it, she'd throw the tea towel at me. || I doubt it, but I've not asked her straight.",
    ],
  },
};
