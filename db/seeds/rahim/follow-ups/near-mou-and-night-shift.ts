import type { Scenario } from "~/domain/simulator/scenario";

const adding = [
  "near: i count money in the head",
  "near: the numbers don't come together",
  "near: adding all the night",
  "near: money on one side days on one side",
];
const mouForty = [
  "near: my daughter was inside her mother",
  "near: i have held her for forty days",
  "near: my wife was carrying her",
  "near: in my arms she was forty days",
];
const toothPicture = [
  "near: lost her first tooth",
  "near: her first tooth is out",
  "near: the picture broke",
  "near: i saw a white point",
];
const tiredWife = [
  "near: you look tired don't work so hard",
  "near: you have become thin from work",
  "near: take a rest then i look",
  "near: what can i answer to this",
];
const nightShift = [
  "near: thinks i am on night shift",
  "near: i am working nights",
  "near: show the daytime",
  "near: to see the day",
];

/** What Rahim answers of a word he said last: Mou, her tooth, the nights he made up. */
export const nearMouAndNightShift: Scenario["topics"] = {
  "near-adding-what": {
    layer: 0,
    asks: [
      ...adding,
      ...["what money do you count", "what are you adding", "what is on the two sides"],
    ],
    answers: [
      "What we owe, on one side, and on the other what I have, four dollars. || On the left stands the lender, and on the right the days without pay.",
    ],
  },
  "near-adding-want": {
    layer: 0,
    asks: [
      ...adding,
      ...["what would make the numbers come together", "what should the numbers be"],
      "how much is missing",
    ],
    answers: [
      "Two months of pay, then they would touch each other. || About twelve hundred is missing, then I could breathe once.",
    ],
  },
  "near-adding-why": {
    layer: 0,
    asks: [
      ...adding,
      ...["why do you count at night", "what makes you count again", "why do you go on adding"],
    ],
    answers: [
      "I think each time, maybe I forgot something good. || In the dark there is nothing else which I can build.",
    ],
  },
  "near-adding-end": {
    layer: 0,
    asks: [
      ...adding,
      ...["how does it end", "what do you do when they don't fit", "when do you stop counting"],
    ],
    answers: [
      "The call for the prayer ends it, then I get up and wash. || I stop when the first phone rings at five.",
    ],
  },
  "near-adding-paper": {
    layer: 0,
    asks: [
      ...adding,
      ...["do you write it down", "did you ever write the numbers on paper"],
      "does anyone help you with the sums",
    ],
    answers: [
      "On a cement bag once, on paper it was even bigger. || No, Shirin is the one with the paper, I do it in the head.",
    ],
  },
  "near-forty-when": {
    layer: 1,
    asks: [
      ...mouForty,
      ...["when were the forty days", "how often were you home", "when did you hold her last"],
    ],
    answers: [
      "Two visits it was, the last at Eid two years ago. || Twenty days, and twenty days, with years between.",
    ],
  },
  "near-forty-first": {
    layer: 1,
    asks: [
      ...mouForty,
      "what was it like to hold her the first time",
      ...["how old was she when you first held her", "what did she do when you held her"],
    ],
    answers: [
      "She was asleep and she held my thumb, hard, like a mason. || She cried, and my mother said, he's your father, be quiet.",
    ],
  },
  "near-forty-know": {
    layer: 1,
    asks: [
      ...mouForty,
      ...["does she know you", "does she call you father", "what does she call you"],
    ],
    answers: [
      "Abba, she calls me, but she says it to the phone also when it's off. || She knows my voice better than my face.",
    ],
  },
  "near-forty-why": {
    layer: 1,
    asks: [
      ...mouForty,
      ...["why did you leave then", "why did you have to go before she was born"],
      "what made you take the plane",
    ],
    answers: [
      "The ticket was paid and the agent doesn't wait for a birth. || Because of the debt for the agent, it was already running.",
    ],
  },
  "near-forty-want": {
    layer: 1,
    asks: [
      ...mouForty,
      ...["what would you do with her", "what do you want to do when you see her"],
      "what would day forty one be",
    ],
    answers: [
      "Day forty-one I would only walk with her to the shop, for one sweet. || I'd plait her hair, Shirin laughs already how it would look.",
    ],
  },
  "near-tooth-said": {
    layer: 1,
    asks: [
      ...toothPicture,
      ...["what did mou say about the tooth", "what did she say", "how did she react to it"],
    ],
    answers: [
      "It bled, Abba, she said, and she was very proud of the blood. || She said, now I can whistle, and she whistled me something with much air.",
    ],
  },
  "near-tooth-when": {
    layer: 1,
    asks: [...toothPicture, ...["when did she lose the tooth", "when was it", "how long ago"]],
    answers: [
      "It was Friday two weeks ago, in the first minute of the call. || This month, one week before the rain stopped.",
    ],
  },
  "near-tooth-you": {
    layer: 1,
    asks: [
      ...toothPicture,
      ...["what did you say to her", "what did you answer mou", "did you see it again"],
    ],
    answers: [
      "I said, it's the best tooth in Comilla, and I saw only small squares. || I told her hold it still, and then she was gone, only the voice was there.",
    ],
  },
  "near-tooth-where": {
    layer: 1,
    asks: [
      ...toothPicture,
      ...["where is the tooth now", "what did they do with the tooth", "did they keep it"],
    ],
    answers: [
      "In the mouse hole behind the kitchen, the mouse must bring a new one. || My mother gave it to the mouse, so it's the custom.",
    ],
  },
  "near-tooth-want": {
    layer: 1,
    asks: [
      ...toothPicture,
      ...["what would you have done there", "would you have liked to be there"],
      "what would you want to see",
    ],
    answers: [
      "I would have held my hand under it and said nothing. || To look in the gap, this I'd want, with my own eye.",
    ],
  },
  "near-tired-answer": {
    layer: 1,
    asks: [
      ...tiredWife,
      ...["what do you answer her", "what did you say to shirin", "how do you reply"],
    ],
    answers: [
      "Yes, I say, after this building I'll take a rest. || I answer with the weather, or I ask where Mou is.",
    ],
  },
  "near-tired-want": {
    layer: 1,
    asks: [
      ...tiredWife,
      ...["what answer would you rather give", "what would you want to say to her"],
      "what is the true answer",
    ],
    answers: [
      "That I am tired from not working, she'd understand the word tired. || I'd like to say, look down, Shirin, look at the arm.",
    ],
  },
  "near-tired-suspect": {
    layer: 1,
    asks: [
      ...tiredWife,
      ...["does she know it", "does she suspect something", "does shirin believe it"],
    ],
    answers: [
      "Something she knows, she asks it too softly. || I'm afraid she does, she has stopped to ask for the money.",
    ],
  },
  "near-tired-often": {
    layer: 1,
    asks: [
      ...tiredWife,
      ...["when does she say it", "how often does she say that", "when did she say it last"],
    ],
    answers: [
      "Each Friday, after Mou has finished. || Last Friday again, it's almost her good night now.",
    ],
  },
  "near-nights-see": {
    layer: 1,
    asks: [
      ...nightShift,
      ...["what would she see in the daytime", "what would the daytime show"],
      "what is there in the day to hide",
    ],
    answers: [
      "Me on a bed at noon, and eleven beds empty. || She'd see a clean floor and a man who has cleaned it two times.",
    ],
  },
  "near-nights-since": {
    layer: 1,
    asks: [
      ...nightShift,
      ...["how long has she believed that", "since when do you say night shift"],
      "when did you tell her",
    ],
    answers: [
      "From the second week of September, I think. || Since she wanted to call me at lunch, it's more than six weeks.",
    ],
  },
  "near-nights-why": {
    layer: 1,
    asks: [
      ...nightShift,
      ...["why did you say night shift", "what made you invent it", "why not show her the day"],
    ],
    answers: [
      "She asked, why can't Mou see you in the sun, and I had it on the tongue. || It was quick, like you put up a hand, and it stayed up.",
    ],
  },
  "near-nights-said": {
    layer: 1,
    asks: [
      ...nightShift,
      ...["what did she say to that", "what does she say about the night shift"],
      "how did she react",
    ],
    answers: [
      "Is there light enough, she asked, and do they pay more. || She said, wear something warm, the night eats the chest.",
    ],
  },
  "near-nights-know": {
    layer: 1,
    asks: [
      ...nightShift,
      ...["does jashim know you told her that", "who knows about this lie"],
      "does anyone else know",
    ],
    answers: [
      "Jashim has heard me say it, he went out with his towel. || Only the stair and you, sir or madam.",
    ],
  },
};
