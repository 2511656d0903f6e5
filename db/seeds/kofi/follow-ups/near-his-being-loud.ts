import type { Scenario } from "~/domain/simulator/scenario";

const saidDrivingWithTheHandbrakeOn = [
  "near: driving with the handbrake on",
  "near: when the brakes bind",
  "near: smells the burning",
  "near: a smell coming off you",
];
const saidUnderTheBurningImHurt = [
  "near: under the burning i'm hurt",
  "near: hot, all the way up",
  "near: like the thing they say i am",
];
const saidImSixFootThree = [
  "near: i'm six foot three",
  "near: calm twice as hard as anyone",
  "near: calm since i was eleven",
  "near: sat me down in year seven",
  "near: so you whisper",
  "near: i've whispered for twenty-seven years",
];
const saidBeingLoudIsntBeingDangerous = [
  "near: being loud isn't being dangerous",
  "near: not angry instead of sad",
  "near: they only ever see the one",
];
const saidDoesntTakeAStepBack = ["near: doesn't take a step back", "near: stay sat where they are"];

/** What Kofi answers to who asks on about a detail of what he just said of being big and loud. */
export const nearHisBeingLoud: Scenario["topics"] = {
  "what-is-the-brake": {
    layer: 0,
    asks: [
      ...saidDrivingWithTheHandbrakeOn,
      "what is the handbrake",
      "what are you holding back",
      "what do you mean by the brakes",
    ],
    answers: [
      "Keeping my voice down, that's all it is, from four in the morning. || It's please, and sorry, and after you. I do that all shift.",
    ],
  },
  "who-put-brake-on": {
    layer: 0,
    asks: [
      ...saidDrivingWithTheHandbrakeOn,
      "who put the handbrake on",
      "who makes you keep it on",
      "who told you to hold it",
    ],
    answers: [
      "My mum, when I was eleven, and she'd her reasons. || I put it on myself these days. Somebody else showed me where it was.",
    ],
  },
  "brakes-real-bus": {
    layer: 0,
    asks: [
      ...saidDrivingWithTheHandbrakeOn,
      "has that happened on your bus",
      "did your brakes ever bind",
      "does that happen for real",
    ],
    answers: [
      "Once, on the Old Kent Road. I'd smoke coming up and I got everybody off. || It has, and you pull over for it. There's a procedure for a bus.",
    ],
  },
  "hurt-by-what": {
    layer: 0,
    asks: [
      ...saidUnderTheBurningImHurt,
      "what hurt you the most",
      "why are you hurt",
      "what are you hurt about",
    ],
    answers: [
      "That it was nothing to him. He'd slid me across a screen. || Two kids rang off to cry, and to him it was a gap filled.",
    ],
  },
  "thing-they-say": {
    layer: 0,
    asks: [
      ...saidUnderTheBurningImHurt,
      "what do they say you are",
      "what is the thing they say",
      "who says you are that",
    ],
    answers: [
      "Dangerous. It's a word for dogs and wiring. || A threat, it says. Same as they'd put for a loose slate.",
    ],
  },
  "told-hurt": {
    layer: 0,
    asks: [
      ...saidUnderTheBurningImHurt,
      "did you tell anyone you were hurt",
      "does anyone know you're hurt",
      "can you show that hurt",
    ],
    answers: [
      "I've told you. Hurt doesn't come out of a voice like mine. || No, I get as far as the loud part and they've stopped listening.",
    ],
  },
  "burn-how-long": {
    layer: 0,
    asks: [
      ...saidUnderTheBurningImHurt,
      "how long does the burning last",
      "when does it cool down",
      "when does it start burning",
    ],
    answers: [
      "An hour, about. The hurt stops on for the evening. || It's gone by dinner if I'm driving. Off shift it can sit there all night.",
    ],
  },
  "said-to-mum-then": {
    layer: 0,
    asks: [
      ...saidImSixFootThree,
      "what did you say to your mum",
      "how did you take that at eleven",
      "what did you answer her",
    ],
    answers: [
      "I said okay, and I went up and practised it in the wardrobe mirror. || 'Yes, Mum', and I'd a bowl of cereal in front of me, and I remember it going soft.",
    ],
  },
  "tell-kwame-same": {
    layer: 0,
    asks: [
      ...saidImSixFootThree,
      "will you tell kwame the same",
      "would you say that to your son",
      "do you tell your boy to be calm",
    ],
    answers: [
      "Not yet, he's five and he's tall for it. I can feel it coming. || I don't want to be the one. Let him be loud till he's at least ten.",
    ],
  },
  "loud-allowed-where": {
    layer: 0,
    asks: [
      ...saidImSixFootThree,
      "where can you be loud",
      "is there anywhere you can be loud",
      "when are you allowed to be loud",
    ],
    answers: [
      "Football. You can roar there, and they pat you on the back. || Church, when I was small. They like it big.",
    ],
  },
  "ever-loud-before": {
    layer: 0,
    asks: [
      ...saidImSixFootThree,
      "did you ever shout before that",
      "have you ever lost it before",
      "was that the first time you got loud",
    ],
    answers: [
      "At a referee, years back. Never at a person with a lanyard. || That's the first in a canteen. I've shouted at the telly like anyone.",
    ],
  },
  "if-not-calm": {
    layer: 0,
    asks: [
      ...saidImSixFootThree,
      "what would you do if you didn't have to be calm",
      "what would you do without it",
      "how would you be otherwise",
    ],
    answers: [
      "Laugh. I've a big laugh, I've not had it out in a year. || I'd sing on the early run, with my own voice and not the small one.",
    ],
  },
  "who-mixes-up": {
    layer: 0,
    asks: [
      ...saidBeingLoudIsntBeingDangerous,
      "who thinks you are dangerous",
      "who only sees the angry",
      "who gets that wrong",
    ],
    answers: [
      "Neil, HR, the lady at mediation. I could fill you a bus. || Them with the pens, mainly. And half the lift at the shopping centre.",
    ],
  },
  "anyone-gets-it": {
    layer: 0,
    asks: [
      ...saidBeingLoudIsntBeingDangerous,
      "does anyone get it",
      "does anybody see the sad",
      "is there anyone who understands",
    ],
    answers: [
      "Desmond does, and the old boy with the stick. || My girl. She's nine and she had it in one look.",
    ],
  },
  "tried-explaining-loud": {
    layer: 0,
    asks: [
      ...saidBeingLoudIsntBeingDangerous,
      "have you tried explaining that",
      "did you ever tell them that",
      "have you said that to hr",
    ],
    answers: [
      "I did, to HR. I got loud explaining it. || The once. She wrote something down in the middle, so I stopped.",
    ],
  },
  "sad-about-what": {
    layer: 0,
    asks: [
      ...saidBeingLoudIsntBeingDangerous,
      "what are you sad about",
      "why are you sad",
      "what is the sad part",
    ],
    answers: [
      "Mornings. Nobody to shout up the stairs at. || Them two growing, and I'm getting it in instalments.",
    ],
  },
  "who-steps-back": {
    layer: 0,
    asks: [
      ...saidDoesntTakeAStepBack,
      "who takes a step back",
      "who does that to you",
      "who was the last one to step back",
    ],
    answers: [
      "A lady at the cash point, yesterday. I'd only said, after you. || HR, with her folder up. And I'd sat down first, special.",
    ],
  },
  "who-doesnt-step": {
    layer: 0,
    asks: [
      ...saidDoesntTakeAStepBack,
      "who doesn't step back",
      "is there anyone who stays",
      "does desmond stay put",
    ],
    answers: [
      "Desmond leans in. He's a bit deaf, but I'll take it. || Kids and dogs. Kids and dogs come right up.",
    ],
  },
  "person-would-hear": {
    layer: 0,
    asks: [
      ...saidDoesntTakeAStepBack,
      "what would you say to that person",
      "what would you tell them if they stayed",
      "what would that person get to hear",
    ],
    answers: ["All this, only out loud. || I'd start with Saturday and I'd not hurry it."],
  },
};
