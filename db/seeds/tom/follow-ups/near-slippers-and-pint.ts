import type { Scenario } from "~/domain/simulator/scenario";

const slippersDoor = [
  "near: going out the door to work",
  "near: me stood there in my slippers",
  "near: my wife's in her uniform",
  "near: handing her the sandwiches",
];
const ladsShift = [
  "near: had the lads on shift",
  "near: don't ring a man just to talk",
  "near: there were mates enough on shift",
  "near: you've no reason to knock",
];
const pintComplain = [
  "near: have a pint and say can't complain",
  "near: so this is new",
  "near: in our club you ask a man",
  "near: says mustn't grumble",
  "near: i'm out of practice",
];
const sinceMarch = [
  "near: worse since the clocks went back",
  "near: the nights got longer",
  "near: the summer i could stand",
  "near: getting dark at four",
];

/** What Tom answers of a word he said last: the slippers at the door, the lads on shift, the pint, the dark. */
export const nearSlippersAndPint: Scenario["topics"] = {
  "near-door-said": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["what does she say when she goes", "what do you say to her at the door"],
      "what did she say",
    ],
    answers: [
      "There's ham wants eating, and a kiss. || Go steady, I say, and she says and you, as if I was off somewhere.",
    ],
  },
  "near-door-then": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["what do you do when she has gone", "what do you do then"],
      "what happens after the door shuts",
    ],
    answers: [
      "I wash two cups and make it last. || Stand there, mainly, till the dog wants to know what's next.",
    ],
  },
  "near-door-why": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["why is that the hardest", "what is it about that moment", "what makes it so hard"],
    ],
    answers: [
      "It's the wrong one of us in the coat. || I did thirty-one years of that door, from the other side.",
    ],
  },
  "near-door-sandwich": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["what do you put in the sandwiches", "do you make her sandwiches"],
      "when do you make them",
    ],
    answers: [
      "Ham and pickle, and I cut the crusts off, God help me. || I do them the night before, it's a job with an end to it.",
    ],
  },
  "near-door-know": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["does she know how that is for you", "have you told gwen that", "does she notice"],
    ],
    answers: [
      "I don't think she does, she's looking for her keys. || She might, she's started putting her coat on in the hall.",
    ],
  },
  "near-door-instead": {
    layer: 1,
    asks: [
      ...slippersDoor,
      ...["what would you want instead", "how would you rather it was", "what would be better"],
    ],
    answers: [
      "Both of us off out, and the dog sulking. || I'd go first, in the dark, and leave her in bed.",
    ],
  },
  "near-mates-why-not": {
    layer: 0,
    asks: [
      ...ladsShift,
      ...["why don't you ring them", "what stops you ringing", "why can't you just knock"],
    ],
    answers: [
      "You'd want a reason, a ladder to borrow, something. || He'd answer it thinking there'd been a funeral.",
    ],
  },
  "near-mates-who": {
    layer: 0,
    asks: [
      ...ladsShift,
      ...["who would you ring", "which of the lads would you ring"],
      "who was your best mate there",
    ],
    answers: [
      "Baz, he'd do both ends of it. || I'd ring Dai before the shift, he was rolling mill.",
    ],
  },
  "near-mates-talk": {
    layer: 0,
    asks: [
      ...ladsShift,
      ...["what did you talk about on shift", "what did you talk about with them"],
      "what did you use to say",
    ],
    answers: [
      "Rugby, wives, who'd left the lid off the tea. || Nothing you'd write down, and you came home lighter.",
    ],
  },
  "near-mates-rung": {
    layer: 0,
    asks: [...ladsShift, ...["has any of them rung you", "did anyone ring", "do they ring you"]],
    answers: [
      "One sent word about the breakfast, that's the sum of it. || No, they're sat there waiting on a reason, same as me.",
    ],
  },
  "near-mates-last": {
    layer: 0,
    asks: [
      ...ladsShift,
      ...["when did you last see them", "when did you last talk to one of them"],
      "how long is it since you saw them",
    ],
    answers: [
      "April, to sit down with, outside of a nod. || It'll be seven months since there was any talk in it.",
    ],
  },
  "near-pint-who": {
    layer: 0,
    asks: [
      ...pintComplain,
      ...["who did you have that pint with", "who do you have a pint with"],
      "who was in the club",
    ],
    answers: [
      "The shift, of a Friday, the table under the dartboard. || Baz and Len and them, and my father's old crowd in the corner.",
    ],
  },
  "near-pint-still": {
    layer: 0,
    asks: [
      ...pintComplain,
      ...["do you still go to the club", "when were you last there"],
      "do you still have that pint",
    ],
    answers: [
      "I don't, not since I packed the beer in. || June was the last, I had an orange juice and they looked at it.",
    ],
  },
  "near-pint-would": {
    layer: 0,
    asks: [
      ...pintComplain,
      ...["what would happen if you complained", "what if you said the truth there"],
      "what would they say if you told them",
    ],
    answers: [
      "They'd look at the racing, and somebody'd buy you a half. || I'd get a slap on the back, and nobody'd sit by me for a week.",
    ],
  },
  "near-pint-new": {
    layer: 0,
    asks: [
      ...pintComplain,
      ...["what is it like to say it here", "what's new about it"],
      "is it hard to talk like this",
    ],
    answers: [
      "Like writing left-handed, it comes out all shapes. || It is, I've rubbed out more than I've sent.",
    ],
  },
  "near-pint-wanted": {
    layer: 0,
    asks: [
      ...pintComplain,
      ...["did you ever want to say more", "did anybody ever say more"],
      "has anyone ever told you how he really was",
    ],
    answers: [
      "One lad did, over a divorce, and I said get your coat on. || I wanted to when my father went, I said he'd had a good innings.",
    ],
  },
  "near-pint-where": {
    layer: 0,
    asks: [...pintComplain, ...["where are you from", "where is that", "where did you grow up"]],
    answers: [
      "A steel town, down the valley end, I've never lived out of sight of it. || Same street as I'm sat in now, near enough, two rows up.",
    ],
  },
  "near-clocks-why": {
    layer: 0,
    asks: [
      ...sinceMarch,
      ...["why is it worse in the dark", "what does the dark do", "why did it get worse then"],
    ],
    answers: [
      "In the light you can pass for a fella on his way somewhere. || It shuts the allotment, so it's four walls by tea time.",
    ],
  },
  "near-clocks-summer": {
    layer: 0,
    asks: [
      ...sinceMarch,
      ...["what was different in the summer", "what did you do in the summer"],
      "why could you stand the summer",
    ],
    answers: [
      "There was water to carry and weeds, and folk over the fence. || I'd be up the allotment till ten, and come in tired from something.",
    ],
  },
  "near-clocks-now": {
    layer: 0,
    asks: [
      ...sinceMarch,
      ...["what do you do when it gets dark", "how are the evenings"],
      "what do you do of an evening",
    ],
    answers: [
      "Curtains, fire, and I listen out for her car. || I do her tea under a plate and look at the telly.",
    ],
  },
  "near-clocks-before": {
    layer: 0,
    asks: [
      ...sinceMarch,
      ...["have you had winters like it before", "was it ever like this before"],
      "did it happen before",
    ],
    answers: [
      "When my father went, one winter, but I'd work to go to. || No, not like it, I liked nights when I was paid for them.",
    ],
  },
};
