import type { Scenario } from "~/domain/simulator/scenario";

const saidIWasRaisedInIt = [
  "near: i was raised in it",
  "near: me and him aren't on terms",
  "near: mum goes enough for the both",
];
const saidILookInTheMirrorIn = [
  "near: i look in the mirror in the cab",
  "near: i caught my face in the mirror",
  "near: it's my father looking at the road",
  "near: it was my dad all over",
];
const saidWentForAJobInLeeds = [
  "near: went for a job in leeds",
  "near: my dad said leeds",
  "near: leeds was a country",
];
const saidIJustStandThereHoldingThe = [
  "near: i just stand there holding the bar",
  "near: i joined a gym",
  "near: asked if i needed a spotter",
];
const saidDesmondAtWorksGuessed = [
  "near: desmond at work's guessed",
  "near: one bloke at work's got an idea",
  "near: two sugars in without asking",
];

/** What Kofi answers to who asks on about a detail of what he just said of church, his dad's face and Leeds. */
export const nearChurchAndLeeds: Scenario["topics"] = {
  "stopped-going-when": {
    layer: 0,
    asks: [...saidIWasRaisedInIt, "when did you stop going", "how long since you went to church"],
    answers: [
      "The week I moved out, I couldn't sit in a row on my own. || Since the court, I'd nothing to say in there that was fit.",
    ],
  },
  "would-go-back": {
    layer: 0,
    asks: [
      ...saidIWasRaisedInIt,
      "would you go back",
      "do you miss church",
      "would you ever go to church again",
    ],
    answers: [
      "For the singing, I might. I'd have to stand at the back. || With Ama and Kwame, one Easter, in their coats.",
    ],
  },
  "still-pray": {
    layer: 0,
    asks: [...saidIWasRaisedInIt, "do you still pray", "do you ever pray"],
    answers: [
      "At the lights, some mornings, it's only the two names. || It's not praying, it's more like muttering upwards.",
    ],
  },
  "mum-minds-church": {
    layer: 0,
    asks: [...saidIWasRaisedInIt, "what does your mum say about it", "does your mum mind"],
    answers: [
      "She's got me on a list, so I'm covered. || Every Sunday, Kofi, there's a seat. That's what I get.",
    ],
  },
  "how-alike-dad": {
    layer: 2,
    asks: [
      ...saidILookInTheMirrorIn,
      "how do you look like him",
      "what is it that looks like him",
      "what do you see of your dad",
    ],
    answers: [
      "The jaw, and that way of not looking at anything. || It's round the eyes, like he's already gone on ahead.",
    ],
  },
  "scared-of-dad-face": {
    layer: 2,
    asks: [
      ...saidILookInTheMirrorIn,
      "does it scare you",
      "did the mirror scare you",
      "are you scared of being like your father",
    ],
    answers: ["It does, I'd sooner see a burglar. || Yeah, I had to count the stops to shift it."],
  },
  "told-of-mirror": {
    layer: 2,
    asks: [
      ...saidILookInTheMirrorIn,
      "who have you told about the mirror",
      "does anyone know about the mirror",
      "does your mum see him in you",
    ],
    answers: [
      "Nobody. Mum'd say she's known it for years. || You're the first, I'd not say it in a canteen.",
    ],
  },
  "anything-good-from-him": {
    layer: 2,
    asks: [
      ...saidILookInTheMirrorIn,
      "is there anything good you got from him",
      "do you have anything good of your dad",
    ],
    answers: [
      "He could whistle, I've got that. Kwame's got it now. || Long arms, they're handy for doing two coats at once.",
    ],
  },
  "miss-dad-now": {
    layer: 1,
    asks: [...saidWentForAJobInLeeds, "do you miss your dad", "do you still miss him"],
    answers: [
      "Not him, I wouldn't know what to miss. It's the coat I remember. || I did till about ten, and then I put it down somewhere.",
    ],
  },
  "want-to-find-dad": {
    layer: 1,
    asks: [
      ...saidWentForAJobInLeeds,
      "would you want to see your dad",
      "would you look for your dad",
      "have you looked for him",
    ],
    answers: [
      "I've had his town up on the phone, I never typed the name. || No, what'd I do, stand on his step?",
    ],
  },
  "kids-know-leeds": {
    layer: 1,
    asks: [
      ...saidWentForAJobInLeeds,
      "do your kids know about your dad",
      "what do you tell the kids about your dad",
    ],
    answers: [
      "Ama asked once, I said he lives a long way up. || They know there's a grandma and they've not asked who goes with her.",
    ],
  },
  "who-told-you-leeds": {
    layer: 1,
    asks: [
      ...saidWentForAJobInLeeds,
      "who told you he had gone",
      "who told you about leeds",
      "what did he say when he left",
    ],
    answers: [
      "He did, bent down, with his hand on my head. || My dad himself, he'd his bag by the door already.",
    ],
  },
  "gym-think-what": {
    layer: 0,
    asks: [
      ...saidIJustStandThereHoldingThe,
      "what do you think about at the gym",
      "what are you thinking about holding the bar",
    ],
    answers: ["What I'd have said to that judge, mostly. || Whether Kwame's got his coat on."],
  },
  "still-go-gym": {
    layer: 0,
    asks: [
      ...saidIJustStandThereHoldingThe,
      "do you still go to the gym",
      "when did you last go to the gym",
      "how often do you go",
    ],
    answers: [
      "I pay for it, it's like a charity. || Not since September, they send me messages, we miss you Kofi.",
    ],
  },
  "why-gym": {
    layer: 0,
    asks: [...saidIJustStandThereHoldingThe, "why did you join the gym", "what made you join"],
    answers: [
      "The doctor said exercise, and it was next to the chicken shop. || I thought I'd lift it out of me.",
    ],
  },
  "how-he-guessed": {
    layer: 1,
    asks: [
      ...saidDesmondAtWorksGuessed,
      "how did he guess",
      "how did desmond guess",
      "what gave you away",
    ],
    answers: [
      "I stopped doing the voices, he'd notice that. || He's been divorced twice, he can smell a bedsit on a man.",
    ],
  },
  "want-him-to-ask": {
    layer: 1,
    asks: [
      ...saidDesmondAtWorksGuessed,
      "do you want him to ask",
      "would you want desmond to say something",
      "why does he not say",
    ],
    answers: [
      "Half of me does. The other half'd drop the tea. || He's waiting till I've got both hands free, I think.",
    ],
  },
  "glad-he-guessed": {
    layer: 1,
    asks: [
      ...saidDesmondAtWorksGuessed,
      "are you glad he guessed",
      "do you mind that he guessed",
      "do you mind him knowing",
    ],
    answers: [
      "Glad, yeah. It's one person I don't have to act for. || I don't mind it from him, he's never once looked worried.",
    ],
  },
  "when-he-guessed": {
    layer: 1,
    asks: [...saidDesmondAtWorksGuessed, "when did he guess", "how long has desmond known"],
    answers: [
      "Round Christmas, he'd saved me a plate. || About when I took my ring off, he passed me the sugar with his left.",
    ],
  },
};
