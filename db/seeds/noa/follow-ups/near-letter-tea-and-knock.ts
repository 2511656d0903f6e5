import type { Scenario } from "~/domain/simulator/scenario";

const saidTallTidyCantCook = [
  "near: tall, tidy, can't cook",
  "near: texts like an accountant",
  "near: signs off like a bank",
  "near: he thinks i'm 'processing'",
];
const saidDrawingWithMyLeftHand = [
  "near: drawing with my left hand",
  "near: i did one of our fern",
  "near: like a spider in a wig",
];
const saidNinePagesItsInTheFreezer = [
  "near: nine pages. it's in the freezer",
  "near: there's nine pages to him",
  "near: behind the peas",
];
const saidIHadOneWineOnDayOne = [
  "near: i had one wine on day one",
  "near: cried into a cereal box",
  "near: it makes me text",
  "near: i'm on tea",
];
const saidMeetingAllOfThemOutsideSomeBar = [
  "near: meeting all of them outside some bar",
  "near: scared of sunday",
  "near: nobody awake to text",
  "near: stays this quiet",
];
const saidGoodMorningToTheFridge = [
  "near: good morning to the fridge",
  "near: i rang the bank about nothing",
  "near: stayed on for the music",
];
const saidItsFromTheFirstFlatTheBell = [
  "near: it's from the first flat, the bell",
  "near: the old place had no bell",
  "near: he'd knock so i'd know",
];

/** What Noa answers to who asks on about a detail of what she just said of him, the letter and the knock. */
export const nearLetterTeaAndKnock: Scenario["topics"] = {
  "signs-off-how": {
    layer: 0,
    asks: [
      ...saidTallTidyCantCook,
      "how does he sign off",
      "what does he put at the end",
      "what are his texts like",
    ],
    answers: [
      "'best', to ME, from the next room || full name, some days. omer, like i'd got a few",
    ],
  },
  "burnt-water": {
    layer: 0,
    asks: [
      ...saidTallTidyCantCook,
      "how do you burn water",
      "did he ever cook for you",
      "what did he cook",
    ],
    answers: [
      "pan on, phone call, no pan || once, rice, for my birthday. you could've tiled with it",
    ],
  },
  "why-him-then": {
    layer: 0,
    asks: [
      ...saidTallTidyCantCook,
      "what did you see in him",
      "why did you love him",
      "what was good about him",
    ],
    answers: [
      "he laughed before the end of my jokes, because he'd got there || he'd carry your bag without making a thing of it",
    ],
  },
  "left-drawn-last": {
    layer: 0,
    asks: [
      ...saidDrawingWithMyLeftHand,
      "what did you draw last",
      "what else have you drawn",
      "what will you draw next",
    ],
    answers: ["the otter. he came out like a bishop || my own foot, it's got about seven toes"],
  },
  "show-left-hand": {
    layer: 0,
    asks: [
      ...saidDrawingWithMyLeftHand,
      "does anyone see them",
      "who do you show them to",
      "have you shown your sister",
    ],
    answers: [
      "tali's got the kettle one as her screen || just the fridge. yael might like the stapler one",
    ],
  },
  "will-read-letter": {
    layer: 0,
    asks: [
      ...saidNinePagesItsInTheFreezer,
      "will you read it again",
      "have you read it since",
      "do you take it out",
    ],
    answers: [
      "no, i only open the door and check it's cold || i looked at page one on sunday. it'd stuck to a fish finger",
    ],
  },
  "tell-of-letter": {
    layer: 0,
    asks: [
      ...saidNinePagesItsInTheFreezer,
      "does anyone know about the letter",
      "did you tell anyone about the letter",
      "who knows it's there",
    ],
    answers: ["you and a bag of peas || tali knows there's paper. she thinks it's coursework"],
  },
  "who-texted-drunk": {
    layer: 0,
    asks: [
      ...saidIHadOneWineOnDayOne,
      "who did you text",
      "what did you text then",
      "did you text him that night",
    ],
    answers: [
      "nobody, i wrote it on the cereal box instead || my sister, eleven times, all of it vowels",
    ],
  },
  "which-tea": {
    layer: 0,
    asks: [
      ...saidIHadOneWineOnDayOne,
      "which tea is it",
      "how much tea do you drink",
      "do you like tea",
    ],
    answers: [
      "builder's, then i forget it, then builder's again || mint, since that lady on the tram",
    ],
  },
  "sunday-fill": {
    layer: 0,
    asks: [
      ...saidMeetingAllOfThemOutsideSomeBar,
      "what could you do on sunday",
      "what would you do with sunday",
      "why are you scared of sunday",
    ],
    answers: [
      "pancakes, on my own, out of spite || it was our day. if i'm at my sister's there'll be a roast and a row instead",
    ],
  },
  "if-met-them": {
    layer: 0,
    asks: [
      ...saidMeetingAllOfThemOutsideSomeBar,
      "what would you do if you met them",
      "what would you say to them outside",
      "what if you ran into them",
    ],
    answers: [
      "wave, probably, like a fool. then go home by all the back roads || say 'hi guys' in the brave voice, and walk into a bollard",
    ],
  },
  "fridge-said": {
    layer: 0,
    asks: [
      ...saidGoodMorningToTheFridge,
      "what did the fridge say",
      "why talk to the fridge",
      "do you talk to the fridge",
    ],
    answers: [
      "it hums. it's more than i get off ori || it was there and it was lit, i've dated worse",
    ],
  },
  "bank-said": {
    layer: 0,
    asks: [
      ...saidGoodMorningToTheFridge,
      "what did the bank say",
      "what did you tell the bank",
      "who did you speak to at the bank",
    ],
    answers: [
      "a man called graham. he asked was there anything else and i nearly told him || 'your balance is low.' i KNOW, graham",
    ],
  },
  "miss-the-knock": {
    layer: 0,
    asks: [
      ...saidItsFromTheFirstFlatTheBell,
      "do you miss the knock",
      "when did he last knock",
      "did he do it here too",
    ],
    answers: [
      "that monday, with his arms full of pasta || yes, it's the one thing i'd have back tonight. even just on a table",
    ],
  },
};
