import type { Scenario } from "~/domain/simulator/scenario";

const saidAmaCountsItInSleeps = [
  "near: ama counts it in sleeps",
  "near: my two count in sleeps",
  "near: so it's eight sleeps",
];
const saidSwimmingThenJollof = [
  "near: swimming, then jollof",
  "near: then the settee",
  "near: the baths, then pizza",
  "near: the same film",
  "near: it was just us",
];
const saidThatWasBathNight = [
  "near: that was bath night",
  "near: promised my kids the swimming baths",
  "near: tell a five-year-old no",
];
const saidLaidThePhoneDownOnTheCarpet = [
  "near: laid the phone down on the carpet",
  "near: hear him walk off",
  "near: took the phone off her brother",
  "near: we'll go another day",
];
const saidFridayToSundayAtSix = [
  "near: friday to sunday at six",
  "near: and a call in between",
  "near: four days in a month",
  "near: get them two weekends a month",
];
const saidCallTheKidsAtSeven = [
  "near: call the kids at seven",
  "near: i get ten minutes",
  "near: fold the tiny pyjamas",
  "near: my call with the kids tonight",
  "near: tells me everything and kwame breathes",
];
const saidKwameThinksImAtWork = [
  "near: kwame thinks i'm at work",
  "near: it's one long shift",
  "near: a very long shift i'm on",
  "near: let him think it",
];

/** What Kofi answers to who asks on about a detail of what he just said of the weekends and the calls. */
export const nearWeekendsAndCalls: Scenario["topics"] = {
  "plan-next-time": {
    layer: 0,
    asks: [
      ...saidAmaCountsItInSleeps,
      "what will you do with them",
      "what are you planning",
      "what happens that weekend",
    ],
    answers: [
      "The baths, to make it up. After that it's rice and the settee. || Same again, and I'll not call it a treat. Pool, pot, film.",
    ],
  },
  "kwame-counts": {
    layer: 0,
    asks: [
      ...saidAmaCountsItInSleeps,
      "does kwame count too",
      "how does kwame count",
      "who counts the sleeps",
    ],
    answers: [
      "He does it in buses. It's about nine hundred. || Kwame gets to three and starts again, so for him it's always soon.",
    ],
  },
  "could-move-that-too": {
    layer: 0,
    asks: [
      ...saidAmaCountsItInSleeps,
      "could they move that one too",
      "are you worried he'll change it",
      "is that weekend safe",
    ],
    answers: [
      "He could, there's nothing stopping him. I look at my phone every night at six. || Nothing's safe with a thumb about. I've told nobody at work it's mine.",
    ],
  },
  "instead-that-day": {
    layer: 0,
    asks: [
      ...saidSwimmingThenJollof,
      "what did the kids do instead",
      "where were the kids that saturday",
      "what did they do that day",
    ],
    answers: [
      "Trampoline. I heard the springs when I rang. || They went round a garden centre with Simon. Kwame got a cactus.",
    ],
  },
  "make-it-up": {
    layer: 0,
    asks: [
      ...saidSwimmingThenJollof,
      "did you make it up to them",
      "did you do it another day",
      "could you do it on the sunday",
    ],
    answers: [
      "Not yet, the Sunday was only long enough for pancakes. || You can't, it doesn't roll over. I've asked.",
    ],
  },
  "why-nothing-good": {
    layer: 0,
    asks: [
      ...saidSwimmingThenJollof,
      "why is nothing the point",
      "what is good about nothing",
      "why do you like doing nothing",
    ],
    answers: [
      "It's what you do with people you live with. Visitors get days out. || Because nobody's being good. They forget it's a weekend and they're just in.",
    ],
  },
  "why-ring-self": {
    layer: 0,
    asks: [
      ...saidThatWasBathNight,
      "why did you ring them yourself",
      "why did you have to tell him",
      "couldn't their mum tell them",
    ],
    answers: [
      "It had to come off me. I wasn't having them hear it from Simon. || I'd promised it, so I'd to un-promise it. You don't send a text for that.",
    ],
  },
  "rang-from-where": {
    layer: 0,
    asks: [
      ...saidThatWasBathNight,
      "where did you ring from",
      "where were you when you told him",
      "where did you make that call",
    ],
    answers: [
      "The stairwell at work, with my back against the fire door. || The cab, with the heater on so that I'd have something to blame for my voice.",
    ],
  },
  "kwame-came-back": {
    layer: 1,
    asks: [
      ...saidLaidThePhoneDownOnTheCarpet,
      "did he come back to the phone",
      "did kwame say anything after",
      "what did kwame do then",
    ],
    answers: [
      "No, he'd gone to find his buses. I could hear him lining them up. || He shouted bye from the stairs. That was all I got.",
    ],
  },
  "stayed-on-line": {
    layer: 1,
    asks: [
      ...saidLaidThePhoneDownOnTheCarpet,
      "how long did you stay on",
      "did you hang up",
      "what did you do when he walked off",
    ],
    answers: [
      "I held on. I listened to their telly for a bit, and then it was Ama. || A good minute. I knew the advert that was on.",
    ],
  },
  "said-to-ama-phone": {
    layer: 1,
    asks: [
      ...saidLaidThePhoneDownOnTheCarpet,
      "what did you say to ama",
      "what did you answer her",
      "what did you tell your girl",
    ],
    answers: [
      "I said, you're a star, and she said, I know. || That I'd make it up. She told me I needn't.",
    ],
  },
  "is-it-enough": {
    layer: 0,
    asks: [
      ...saidFridayToSundayAtSix,
      "is it enough for you",
      "are you happy with that",
      "is that enough time",
    ],
    answers: [
      "No, you ask any dad. || It'd be enough for a dog. Not for two kids who've things to tell you.",
    ],
  },
  "ever-extra": {
    layer: 0,
    asks: [
      ...saidFridayToSundayAtSix,
      "do you ever get extra",
      "did you ever have more",
      "do you get them in the holidays",
    ],
    answers: [
      "One Tuesday, when Abena had flu. Best Tuesday I've had. || August, a bit of it. And one half term she rang and said, can you?",
    ],
  },
  "tell-them-tonight": {
    layer: 0,
    asks: [
      ...saidCallTheKidsAtSeven,
      "what will you tell them",
      "what do you say to them at seven",
      "what will you talk about",
    ],
    answers: [
      "The little lad on the top deck. They'll want him doing. || I'll ask who was sick in PE. There's always someone.",
    ],
  },
  "why-fold-pyjamas": {
    layer: 0,
    asks: [
      ...saidCallTheKidsAtSeven,
      "why do you fold them",
      "why the pyjamas tonight",
      "what are the pyjamas for",
    ],
    answers: [
      "They're clean, and it's nice to have hold of them. || It puts them in the drawer like they're coming tomorrow.",
    ],
  },
  "who-picks-up": {
    layer: 0,
    asks: [
      ...saidCallTheKidsAtSeven,
      "who picks up the phone",
      "who answers when you ring",
      "do they pick up",
    ],
    answers: [
      "Ama, she's stood there with her hand on it. || My girl, on the first ring. She says, you've got nine minutes fifty.",
    ],
  },
  "longer-call": {
    layer: 0,
    asks: [
      ...saidCallTheKidsAtSeven,
      "can you talk longer",
      "why only ten minutes",
      "would you want a longer call",
    ],
    answers: [
      "No, it's baths at ten past. I've not gone over, not the once. || I'd have an hour. Kwame'd be off after three, mind.",
    ],
  },
  "will-tell-kwame": {
    layer: 0,
    asks: [
      ...saidKwameThinksImAtWork,
      "will you tell him",
      "when will you tell kwame",
      "do you want to tell your boy",
    ],
    answers: [
      "When he asks me straight. He's come at it sideways, so far. || Before he's six. I keep saying that, and his birthday's April.",
    ],
  },
  "ama-covers": {
    layer: 0,
    asks: [
      ...saidKwameThinksImAtWork,
      "does ama go along with it",
      "does his sister tell him",
      "what does ama say to that",
    ],
    answers: [
      "She does, she's never put him right, and she's put the vicar right. || Ama says, yes, it's a big bus. I don't know who taught her that.",
    ],
  },
  "who-said-work": {
    layer: 0,
    asks: [
      ...saidKwameThinksImAtWork,
      "who told him that",
      "where did he get that from",
      "why does he think that",
    ],
    answers: [
      "Off me, the day I went. I'd my uniform on, it was nearly true. || Nobody told him. He saw me go out in the jacket and he worked it out.",
    ],
  },
};
