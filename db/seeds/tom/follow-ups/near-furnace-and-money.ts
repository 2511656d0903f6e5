import type { Scenario } from "~/domain/simulator/scenario";

const nobodyKnows = [
  "near: i'm the one they bring things to",
  "near: i don't let on",
  "near: they come to me when a thing's broke",
  "near: there's nobody i go to",
];
const notMoney = [
  "near: it's not the money",
  "near: they all think it's the money",
  "near: be fed and warm",
  "near: nothing to get up for",
];
const furnaceHear = [
  "near: could hear a furnace going wrong",
  "near: your hand near the casing",
  "near: no dial ever told me",
  "near: wants a hand like that",
  "near: tell me who wants that now",
];

/** What Tom answers of a word he said last: the things they bring him, the money it is not, the furnace he could hear. */
export const nearFurnaceAndMoney: Scenario["topics"] = {
  "near-bring-who": {
    layer: 1,
    asks: [
      ...nobodyKnows,
      ...["who brings things to you", "who comes to you", "who do they come from"],
    ],
    answers: [
      "The street, and Carys, and half the shift at one time. || Mrs Pugh with her jars, and it used to be all my lads.",
    ],
  },
  "near-bring-what": {
    layer: 1,
    asks: [
      ...nobodyKnows,
      ...["what do they bring you", "what sort of things do they bring"],
      "what was the last thing",
    ],
    answers: [
      "Toasters and taps, and the odd marriage. || Last thing was a gate, and before that a hoover.",
    ],
  },
  "near-bring-who-would": {
    layer: 1,
    asks: [
      ...nobodyKnows,
      ...["who would you go to", "who could you go to", "if you went to someone who would it be"],
    ],
    answers: [
      "Gwen, if I could stand to see her face. || It'd have been Dai, he'd have been here with a flask.",
    ],
  },
  "near-bring-why": {
    layer: 1,
    asks: [
      ...nobodyKnows,
      ...["why do you not tell anyone", "what stops you going to someone"],
      "why can't you go to anybody",
    ],
    answers: [
      "I'd not know how to stand, on that side of the counter. || Because then they'd have nobody to bring it to.",
    ],
  },
  "near-bring-ever": {
    layer: 1,
    asks: [
      ...nobodyKnows,
      ...["have you ever told anybody", "did you ever go to someone"],
      "has it always been like that",
    ],
    answers: [
      "Never, I was like it at school, I held the coats. || The once, to Dai, when Carys left home, and he was good about it.",
    ],
  },
  "near-money-who": {
    layer: 0,
    asks: [
      ...notMoney,
      ...["who thinks it's the money", "who are they", "who says it's the money"],
    ],
    answers: [
      "Gwen's sister, the job centre, the fella in the paper shop. || All of them, they've looked up my pension for me.",
    ],
  },
  "near-money-what": {
    layer: 0,
    asks: [
      ...notMoney,
      ...["what is it then", "if it's not the money what is it", "what is it really about"],
    ],
    answers: [
      "Being asked for. There's nobody stuck for want of me. || It's the getting up and going, and somebody cross if you don't.",
    ],
  },
  "near-money-say": {
    layer: 0,
    asks: [
      ...notMoney,
      ...["what do you tell them", "what do you say when they say that"],
      "have you told them that",
    ],
    answers: [
      "I say we'll manage, and they're that relieved. || I've not, they've their purse out by then.",
    ],
  },
  "near-money-getup": {
    layer: 0,
    asks: [
      ...notMoney,
      ...["what did you use to get up for", "what would you get up for"],
      "what would be worth getting up for",
    ],
    answers: [
      "Eleven lads and a furnace, and the kettle was mine to put on. || A thing with a start time and somebody else in it.",
    ],
  },
  "near-hear-how": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["how could you hear it", "how could you tell", "what did it sound like"],
    ],
    answers: [
      "A sort of catch, like a man about to cough. || You stood still and it came up through your boots.",
    ],
  },
  "near-hear-learn": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["who taught you that", "where did you learn it", "how long did it take to learn"],
    ],
    answers: [
      "An old hand called Wyn, he'd thump me if I looked at the dial. || Years, and I was wrong the first two.",
    ],
  },
  "near-hear-time": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["was there a time you heard it", "when did you hear it go wrong"],
      "did you ever stop it in time",
    ],
    answers: [
      "One Boxing Day I stopped it, ten minutes before the bell went. || There was a night in the nineties, they'd me down as a crank till they opened her up.",
    ],
  },
  "near-hear-who-wants": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["who would need that now", "where could you use it", "could you teach it to someone"],
    ],
    answers: [
      "Nobody round here, there's a screen in an office does it. || I could teach it, if there was a furnace and a lad.",
    ],
  },
  "near-hear-still": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["do you still hear things like that", "do you still listen for it"],
      "can you still do it",
    ],
    answers: [
      "I do, I heard the fridge was going before Gwen lost the milk. || Aye, next door's boiler, I lie there diagnosing it.",
    ],
  },
  "near-hear-proud": {
    layer: 0,
    asks: [
      ...furnaceHear,
      ...["were you proud of it", "are you proud of that", "did anyone notice you could do that"],
    ],
    answers: [
      "I was, I'd never have said it. || The lads noticed, they'd go quiet when I put my head on one side.",
    ],
  },
};
