import type { Scenario } from "~/domain/simulator/scenario";

const saidWindowWho = ["near: i'd not say it in company", "near: being the wrong side of a window"];
const saidRoundSay = ["near: sunday tea when the family", "near: what did you do what did you do"];
const saidTradeBest = [
  "near: then shift manager the last nine",
  "near: i ran a shift at the end of it",
];
const saidCuffWhy = [
  "near: gave the gp my blood pressure",
  "near: the doctor had my arm in the cuff",
];
const saidWheelSaid = ["near: what i'd have said to that lad", "near: it's like a wheel"];
const saidSeeitDo = [
  "near: you can see it from everywhere",
  "near: not a street here you can't see it from",
];
const saidMickeyName = [
  "near: and somebody taking the mickey",
  "near: it's being shouted at across a yard",
];

/** What Tom answers of a word just said: the window, the Sunday round, the trade, the doctor, the wheel, the works, his name. */
export const nearWindowAndGauge: Scenario["topics"] = {
  "near-window-who": {
    layer: 1,
    asks: [
      ...saidWindowWho,
      ...["who is on the other side", "who are you lonely for", "who is inside"],
    ],
    answers: [
      "The lads, with their elbows on the table. || Everybody who's got to be up tomorrow.",
    ],
  },
  "near-window-when": {
    layer: 1,
    asks: [
      ...saidWindowWho,
      ...["when is it worst", "when do you feel that", "how long have you felt lonely"],
    ],
    answers: [
      "Fridays, it used to be our night. || About April it came on, once the visits stopped.",
    ],
  },
  "near-window-why": {
    layer: 1,
    asks: [
      ...saidWindowWho,
      ...["why not say it in company", "what stops you knocking", "why would you not say it"],
    ],
    answers: [
      "They'd be kind, and then they'd go quiet when I came in. || I'd have to be let in as something, and I'm not anything.",
    ],
  },
  "near-window-do": {
    layer: 1,
    asks: [
      ...saidWindowWho,
      ...["what would you do if they saw you", "did you ever knock", "would you go in"],
    ],
    answers: [
      "I'd wave and keep walking, I know me. || If somebody shifted up without a word I'd go in.",
    ],
  },
  "near-round-say": {
    layer: 1,
    asks: [
      ...saidRoundSay,
      ...[
        "what do you say when it gets to you",
        "what would you say on your turn",
        "what do you answer",
      ],
    ],
    answers: [
      "Oh, this and that, and I pass the beetroot. || I'd say I fixed a hinge, and it'd be last month's.",
    ],
  },
  "near-round-who": {
    layer: 1,
    asks: [...saidRoundSay, ...["who asks first", "who is at the table", "who skips you"]],
    answers: [
      "Carys starts it, and round it goes by way of Gwen. || It's Carys goes past me, quick, like past a dog that bites.",
    ],
  },
  "near-round-nia": {
    layer: 1,
    asks: [
      ...saidRoundSay,
      ...["what does nia say", "does nia skip you", "what does the little one do"],
    ],
    answers: ["Nia says, Grampa did crayons, so I'm spoke for. || She'll tell them I was a horse."],
  },
  "near-round-want": {
    layer: 1,
    asks: [
      ...saidRoundSay,
      ...["would you rather they asked", "what would you want them to do", "should they ask you"],
    ],
    answers: [
      "I'd sooner be asked and be dull. || They could ask what I think, that's still running.",
    ],
  },
  "near-trade-best": {
    layer: 0,
    asks: [
      ...saidTradeBest,
      ...["what was the best of it", "what did you like best", "which job did you like"],
    ],
    answers: [
      "The furnace, I'd my hands on something. || Bringing on a new lad, that was the best.",
    ],
  },
  "near-trade-made": {
    layer: 0,
    asks: [
      ...saidTradeBest,
      ...[
        "how did you become shift manager",
        "who made you manager",
        "did you want to be a manager",
      ],
    ],
    answers: [
      "The old one retired and the men asked for me. || I said no twice, it meant a collar.",
    ],
  },
  "near-trade-where": {
    layer: 0,
    asks: [...saidTradeBest, ...["where did you work", "where was it", "where else would want it"]],
    answers: [
      "Same gate the whole way, I never worked a week elsewhere. || There's a place in Holland still does it, that's what they say.",
    ],
  },
  "near-trade-lads": {
    layer: 0,
    asks: [
      ...saidTradeBest,
      ...["how many men did you have", "who was on your shift", "who did you look after"],
    ],
    answers: [
      "Eleven, and I knew when each one's mam was ill. || There was eleven of them, two brothers and a lay preacher in it.",
    ],
  },
  "near-cuff-why": {
    layer: 0,
    asks: [
      ...saidCuffWhy,
      ...["why didn't you tell him", "why did you say no", "what stopped you telling the doctor"],
    ],
    answers: [
      "He'd his hand on the door already. || It was ten minutes, and I'd want nine to get started.",
    ],
  },
  "near-cuff-what": {
    layer: 0,
    asks: [
      ...saidCuffWhy,
      ...["what would you have told him", "what was the rest", "what did you leave out"],
    ],
    answers: ["The nights, and that I don't taste my food. || That I'm tired before I'm up."],
  },
  "near-cuff-when": {
    layer: 0,
    asks: [
      ...saidCuffWhy,
      ...["when was that", "when did you see the doctor", "how long ago was the doctor"],
    ],
    answers: [
      "It was back in the summer, Gwen made the appointment. || July, I remember his window was open.",
    ],
  },
  "near-cuff-again": {
    layer: 0,
    asks: [
      ...saidCuffWhy,
      ...[
        "would you go back to him",
        "will you tell him next time",
        "could you see the doctor again",
      ],
    ],
    answers: ["I could, he'd not bite. || If I'd it on a bit of paper I might."],
  },
  "near-wheel-said": {
    layer: 0,
    asks: [
      ...saidWheelSaid,
      ...[
        "what would you have said to him",
        "what would you say to the lad",
        "what do you say in your head",
      ],
    ],
    answers: [
      "Thirty-one years, son, and you've not got a pen of your own. || I'd tell him to get his hand on the casing while it's warm.",
    ],
  },
  "near-wheel-when": {
    layer: 0,
    asks: [
      ...saidWheelSaid,
      ...["when does the wheel start", "how long does it go round", "when does it come"],
    ],
    answers: [
      "Once the telly's off. || It's when I'm lying flat, it doesn't come if I'm stood up.",
    ],
  },
  "near-wheel-stop": {
    layer: 0,
    asks: [
      ...saidWheelSaid,
      ...["what stops the wheel", "does it ever stop", "what do you do about it"],
    ],
    answers: ["The dog wanting out, that'll do it. || A job with a screw in it stops it dead."],
  },
  "near-seeit-do": {
    layer: 0,
    asks: [
      ...saidSeeitDo,
      ...["do you look at it", "what do you do when you see it", "do you look away"],
    ],
    answers: [
      "I look, every time, like at a clock. || I go by the back lane, some days, so as not to.",
    ],
  },
  "near-seeit-before": {
    layer: 0,
    asks: [
      ...saidSeeitDo,
      ...["what was it like before", "what did it look like lit", "what did you see before"],
    ],
    answers: [
      "The sky'd be orange, you could read by it. || There was always a plume, you told the wind by it.",
    ],
  },
  "near-seeit-others": {
    layer: 0,
    asks: [
      ...saidSeeitDo,
      ...["what do other people say about it", "does anyone else mind", "who else looks at it"],
    ],
    answers: [
      "They don't mention it, same as with a death. || The old boys stop by the gate of a morning.",
    ],
  },
  "near-seeit-future": {
    layer: 0,
    asks: [
      ...saidSeeitDo,
      ...["what will happen to it", "when will they pull it down", "what will they build there"],
    ],
    answers: ["Houses, they say, with a pond. || It's for the spring, so the paper has it."],
  },
  "near-mickey-name": {
    layer: 0,
    asks: [
      ...saidMickeyName,
      ...["what did they call you", "what was your nickname", "what name did they shout"],
    ],
    answers: ["Radar, on account of the ears. || Tommo, and worse if I'd docked somebody's break."],
  },
  "near-mickey-who": {
    layer: 0,
    asks: [
      ...saidMickeyName,
      ...["who took the mickey most", "who shouted loudest", "who called you"],
    ],
    answers: [
      "Little Gethin, off the cranes, he'd a mouth like a tannoy. || It was the crane men, they'd the height for it.",
    ],
  },
  "near-mickey-joke": {
    layer: 0,
    asks: [
      ...saidMickeyName,
      ...["what did they joke about", "what was the joke", "what did they laugh at"],
    ],
    answers: ["My sandwiches, Gwen would put notes in. || How I'd tap a pipe and say hm."],
  },
  "near-mickey-now": {
    layer: 0,
    asks: [
      ...saidMickeyName,
      ...["who do you joke with now", "what makes you laugh now", "does anyone tease you now"],
    ],
    answers: [
      "Nia has a go, she says my nose is a potato. || The fella in the chip shop, if I'm lucky.",
    ],
  },
};
