import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers near her lines of the promise, the doctor, the minute and the hours she counts. */
export const nearThePromiseAndTheFeet: Scenario["topics"] = {
  "promise-keep-not": {
    layer: 2,
    asks: [
      ...["near: my father i'd never put her in"],
      ...[
        "what would it mean if you could not keep it",
        "what if you broke the promise",
        "could you break your word",
      ],
    ],
    answers: [
      "That I'd lied to a dead man, and I couldn't face his grave at Raya. || I'd be a woman whose word was only good until it cost something.",
    ],
  },
  "promise-father-now": {
    layer: 2,
    asks: [
      ...["near: my father i'd never put her in"],
      ...["what would your father say now", "would he let you off", "do you think he meant this"],
    ],
    answers: [
      "He'd look into his cup, and I'd know. || He meant her in her right mind, dear, correcting the newspaper.",
    ],
  },
  "promise-easy-angry": {
    layer: 2,
    asks: [
      ...["near: my father i'd never put her in"],
      ...["are you angry with your father", "was it easy for him", "do you blame him"],
    ],
    answers: [
      "A bit, he got to go out on it like a man with a clean hanky. || I do, dear, and then I dust his photograph.",
    ],
  },
  "homework-asked": {
    layer: 0,
    asks: [
      ...["near: who hasn't done her homework"],
      ...["what was it that he asked you", "what did the doctor ask", "what was the question"],
    ],
    answers: [
      "How I'd been keeping this year, so simple, and I'd no answer. || When I'd last done something for myself, dear, and I looked at the ceiling for it.",
    ],
  },
  "homework-answer-now": {
    layer: 0,
    asks: [
      ...["near: who hasn't done her homework"],
      ...["what would you answer now", "what should you have said", "could you answer it today"],
    ],
    answers: [
      "I've sat on a step and talked to somebody, I'd say. || Nothing yet, doctor, only I've begun to want to.",
    ],
  },
  "grey-minute-where": {
    layer: 1,
    asks: [
      ...["near: limah, you've gone grey", "near: limah, what's this grey"],
      ...[
        "where were you when she said it",
        "what were you doing then",
        "what was happening in that minute",
      ],
    ],
    answers: [
      "Washing her feet, dear, I'd a towel on my shoulder. || I was on my knees with the basin, looking up, as I used to.",
    ],
  },
  "grey-minute-wait": {
    layer: 1,
    asks: [
      ...["near: limah, you've gone grey", "near: limah, what's this grey"],
      ...["do you wait for another", "do you hope it comes again", "could it happen again"],
    ],
    answers: ["I do her feet on Thursdays now, just so. || Every time she looks up, dear."],
  },
  "grey-minute-name": {
    layer: 1,
    asks: [
      ...["near: limah, you've gone grey", "near: limah, what's this grey"],
      ...[
        "what was it like to hear your name",
        "how did it feel to be known",
        "what did it do to you",
      ],
    ],
    answers: [
      "It went through me like tea on a cold day. || I was somebody, dear, for as long as a match.",
    ],
  },
  "holding-tell": {
    layer: 1,
    asks: [
      ...["near: only one who has it now", "near: left holding it for both of us"],
      ...[
        "is there someone to share it with",
        "who could hold it with you",
        "have you told somebody",
      ],
    ],
    answers: [
      "I've put a corner of it in your hand, dear, just now. || There's no one, unless you count the cat.",
    ],
  },
  "holding-why-angry": {
    layer: 1,
    asks: [
      ...["near: only one who has it now", "near: left holding it for both of us"],
      ...[
        "why would it be easier if she were angry",
        "why would you rather have a grudge",
        "what would you want her to say",
      ],
    ],
    answers: [
      "She'd give me lines to write, and I'd be done by supper. || One can beg pardon of a grudge, dear, and not of a biscuit.",
    ],
  },
  "feet-she-like": {
    layer: 2,
    asks: [
      ...["near: i wash those feet", "near: i wash them daily"],
      ...[
        "does she like having her feet washed",
        "what does she say when you wash them",
        "how is she with it",
      ],
    ],
    answers: [
      "She says that I've cold hands and a good education. || She giggles at the left one, dear, it's always been ticklish.",
    ],
  },
  "feet-what-think": {
    layer: 2,
    asks: [
      ...["near: i wash those feet", "near: i wash them daily"],
      ...[
        "what do you think about then",
        "what is on your mind while you wash",
        "what is on television",
      ],
    ],
    answers: [
      "Whether the wicked aunt gets found out. || The rice, dear, and then that I ought to be thinking of heaven.",
    ],
  },
  "bag-what-in": {
    layer: 0,
    asks: [
      ...["near: when she packs her bag to go home", "near: out comes the bag"],
      ...["what does she pack", "what is in the bag", "what does she put in it"],
    ],
    answers: [
      "A hairbrush, a spoon if there's one loose, and my slipper. || Today it was the soap and half a papaya, dear.",
    ],
  },
  "bag-why-unpack": {
    layer: 0,
    asks: [
      ...["near: when she packs her bag to go home", "near: out comes the bag"],
      ...["why do you unpack it", "could you leave it packed", "what happens if you leave it"],
    ],
    answers: [
      "If I leave it she goes to the door. || She'd have nothing to do but leave, dear, the packing's the slow part.",
    ],
  },
  "bag-home-where": {
    layer: 0,
    asks: [
      ...["near: when she packs her bag to go home", "near: out comes the bag"],
      ...["where is home for her", "what does she mean by home", "where does she want to go"],
    ],
    answers: [
      "A wooden house in Muar, with a well. || Her mother's, dear, it's not been there since 1961.",
    ],
  },
  "biscuit-why-buy": {
    layer: 0,
    asks: [
      ...["near: i still buy his brand of biscuits", "near: his biscuits are in my cupboard"],
      ...["why do you buy them", "what makes you buy them", "why keep his biscuits"],
    ],
    answers: [
      "The shelf looks so bare without, dear, and so does the trolley. || My hand's been married longer than I have.",
    ],
  },
  "biscuit-eat-who": {
    layer: 0,
    asks: [
      ...["near: i still buy his brand of biscuits", "near: his biscuits are in my cupboard"],
      ...["who eats them", "what happens to the biscuits", "do you eat them"],
    ],
    answers: [
      "The birds, when they're stale, they have strong beaks. || My mother takes one to be civil, and hides it in her sleeve.",
    ],
  },
  "saint-could-you": {
    layer: 1,
    asks: [
      ...["near: saint and to sit down", "near: child, you're a saint, sit"],
      ...[
        "could you say it to yourself",
        "can you be as kind to yourself",
        "why not tell yourself that",
      ],
    ],
    answers: [
      "I can say it, dear, I just don't sit. || To myself I'd say, and who's doing the porridge?",
    ],
  },
  "saint-who-would": {
    layer: 1,
    asks: [
      ...["near: saint and to sit down", "near: child, you're a saint, sit"],
      ...["who would say that to you", "has anyone told you to sit down", "who tells you to rest"],
    ],
    answers: [
      "My mother did, in her way, she used to say, sit, girl, before anyone looks. || They all say saint, dear, it's the chair that they forget.",
    ],
  },
  "over-which-little": {
    layer: 0,
    asks: [
      ...["near: a little of me over when it's done", "near: lately my own, though"],
      ...[
        "which bit of you would you keep",
        "what would you like to keep of yourself",
        "what should be left of you",
      ],
    ],
    answers: [
      "The hands, dear, and the laugh if it's still in stock. || My temper for hems, and one red scarf.",
    ],
  },
  "over-sister-why": {
    layer: 0,
    asks: [
      ...["near: a little of me over when it's done", "near: lately my own, though"],
      ...[
        "why not say that to your sister",
        "what would your sister say",
        "who could you say it to",
      ],
    ],
    answers: [
      "She'd think I was already counting the spoons. || To you, dear, and I've looked over my shoulder first.",
    ],
  },
};
