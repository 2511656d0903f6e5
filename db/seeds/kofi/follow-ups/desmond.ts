import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi tells of standing next to Desmond. */
export const desmond: Scenario["topics"] = {
  "desmonds-way": {
    layer: 0,
    asks: ["about desmonds way", "desmonds way that", "good about desmond"],
    answers: [
      "He's not waiting for me to finish. {Everyone else is waiting for me to go off|room}. || {He stands close|room}. You don't notice how far off people stand, till one doesn't.",
    ],
  },
  "come-through-it": {
    layer: 0,
    asks: ["come through it himself", "whos come through it", "near somebody whos come"],
    answers: [
      "I look at his hands. They've stopped shaking, whenever that was. || He's got a laugh on him still. I think, all right, so you get it back.",
    ],
  },
  "own-pace": {
    layer: 0,
    asks: ["to your own pace", "own pace when", "slow down around him"],
    answers: [
      "I stop jiggling my leg. I never knew I did it. || I breathe when he breathes, if you want to know. Don't tell him that.",
    ],
  },
  "standing-there": {
    layer: 0,
    asks: ["that bit of standing", "bit of standing there", "standing there with desmond"],
    answers: [
      "Ten minutes of not being anybody's problem. || A shoulder, about a foot off mine. It's not much, is it? It's a lot.",
    ],
  },
  "if-came-up": {
    layer: 0,
    asks: ["this ever came up", "ever came up between", "came up between you"],
    answers: [
      "He'd stop humming. {I'd have to be the one to start, and I'd never get the lid back on|room}. || {Terrible, for about a minute|room}. Then he'd say milk, and we'd be through it.",
    ],
  },
  "on-your-break": {
    layer: 0,
    asks: ["hes there on your break", "there on your break", "on your break again"],
    answers: [
      "Relief, and I act surprised. {Oh, you on now as well, Des|room}? || {I want to say thanks, and I say, busy today|room}.",
    ],
  },
  guessed: {
    layer: 0,
    asks: ["guessed and hasnt said", "hes guessed and", "that he guessed"],
    answers: [
      "Like a hand near your back when you're up a ladder. He's not pushing. || I'm not quite on my own with it. There's a fella stirring my tea who knows.",
    ],
  },
  "nearly-comes-out": {
    layer: 0,
    asks: ["that nearly comes out", "nearly comes out before", "before the football does"],
    answers: [
      "I'm not doing well, Des. {That's it, that's all the sentence is|room}. || {I can't stand that room|room}. I've had it right up to my teeth with the kettle going.",
    ],
  },
  "asked-had-you-eaten": {
    layer: 0,
    asks: ["about being asked that", "being asked that that", "made you look away"],
    answers: [
      "It's what my mum says. {I'd not been asked in a week|room}, and I hadn't eaten. || {Because I'd have had to say no|room}. And he'd brought a second sandwich, he'd already brought it.",
    ],
  },
  "have-him-there": {
    layer: 0,
    asks: ["he did just come", "if he came on monday", "if desmond came"],
    answers: [
      "Somebody warm down my left side. I'd look at Des's shoes and not at Neil. || A witness who likes me. I've not had one of them.",
    ],
  },
  "desmond-monday": {
    layer: 0,
    asks: ["desmond next to you", "having desmond next", "desmond there on monday"],
    answers: [
      "Two of us too big for them chairs! I'd hear him breathe, and I'd go slower. || One person in there I'd not surprise. He's worth ten of the rep.",
    ],
  },
  "tell-desmond-first": {
    layer: 0,
    asks: [
      ...["would you tell desmond first"],
      "tell desmond first",
      "desmond first knowing",
      "start with desmond",
    ],
    answers: [
      "I've not been busy, I've been scared. {He'd go, yep|room}. || {The time on the letter|room}. He'd write it on his hand, he puts everything on his hand.",
    ],
  },
  "sit-with-desmond": {
    layer: 0,
    asks: ["sit there with desmond", "go and sit there", "go to the football with"],
    answers: [
      "A pie and no questions. {I'd be looking round for somebody to pass the chips to|room}. || All right, once I'd got my coat on. {It's the coming home after|room}.",
    ],
  },
};
