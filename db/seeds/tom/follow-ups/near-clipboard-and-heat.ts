import type { Scenario } from "~/domain/simulator/scenario";

const saidClipWho = ["near: he might look up when he says it", "near: ask me what i did here"];
const saidNightsWhy = [
  "near: my wife's took extra nights",
  "near: my wife's put in for the nights",
];
const saidHeatWho = [
  "near: in the spring i was with the company",
  "near: i've not the heat for it",
];
const saidBellySay = [
  "near: it's me should be asking her",
  "near: it's my belly she's thinking of",
];
const saidCoatWhen = ["near: guilty every inch of me", "near: it's like a wet coat"];
const saidLeeksWhere = ["near: leeks don't care who you were", "near: nobody's asked them to"];

/** What Tom answers of a word just said: the clipboard, Gwen's nights, anger, guilt, the leeks. */
export const nearClipboardAndHeat: Scenario["topics"] = {
  "near-clip-who": {
    layer: 0,
    asks: [...saidClipWho, ...["who was the lad", "who had the clipboard", "who sent him"]],
    answers: [
      "Head office sent him, I never got his name either. || A young fella with a good haircut, I know no more.",
    ],
  },
  "near-clip-did": {
    layer: 0,
    asks: [
      ...saidClipWho,
      ...["what did you do there", "what would you have told him", "what was your answer"],
    ],
    answers: [
      "I'd have said I kept four hundred ton of iron in its place. || That I listened for a living, he'd have liked that.",
    ],
  },
  "near-clip-look": {
    layer: 0,
    asks: [
      ...saidClipWho,
      ...["why did he not look up", "what was he looking at", "did he look at you"],
    ],
    answers: [
      "He'd a list to get down by dinner. || At my boots, once, I think he was worried for the carpet.",
    ],
  },
  "near-clip-say": {
    layer: 0,
    asks: [
      ...saidClipWho,
      ...["did you say anything", "what did you actually say", "did you answer him"],
    ],
    answers: [
      "I said thank you, like I'd been given a raffle prize. || No, I signed where he pointed.",
    ],
  },
  "near-nights-why": {
    layer: 1,
    asks: [
      ...saidNightsWhy,
      ...["why did she take extra nights", "what made her take the nights", "why more shifts"],
    ],
    answers: [
      "For the boiler, she says, and there's nothing wrong with the boiler. || It pays time and a half, and she can add up.",
    ],
  },
  "near-nights-feel": {
    layer: 1,
    asks: [
      ...saidNightsWhy,
      ...[
        "how is it for you to lie there",
        "what is it like to hear her",
        "how does it feel when she goes",
      ],
    ],
    answers: [
      "Like listening to somebody else carry your case. || I hold my breath till the door's shut.",
    ],
  },
  "near-heat-who": {
    layer: 0,
    asks: [...saidHeatWho, ...["who were you angry with", "who at the company", "who got it"]],
    answers: [
      "Them upstairs, and I couldn't have put a name to one of them. || Whoever signed it, he's only a squiggle.",
    ],
  },
  "near-heat-what": {
    layer: 0,
    asks: [
      ...saidHeatWho,
      ...[
        "what did you do with the anger",
        "what were you like then",
        "what did you do when you were angry",
      ],
    ],
    answers: ["I painted the landing twice. || Dug, mostly, I'd that allotment down to the clay."],
  },
  "near-heat-out": {
    layer: 0,
    asks: [...saidHeatWho, ...["why did it go out", "what put it out", "what made the anger go"]],
    answers: [
      "You can't keep a fire in with nobody feeding it. || There was no one stood there to be angry at.",
    ],
  },
  "near-heat-miss": {
    layer: 0,
    asks: [
      ...saidHeatWho,
      ...["do you miss being angry", "would you rather be angry", "was it better angry"],
    ],
    answers: ["I do, near enough, it got me up of a morning. || Aye, there was go in it."],
  },
  "near-belly-say": {
    layer: 1,
    asks: [
      ...saidBellySay,
      ...["what do you say to her", "what do you answer when she asks", "what do you tell her"],
    ],
    answers: ["Anything'll do, I say, and it's the truth. || I say toast, so she'll sit."],
  },
  "near-belly-ask": {
    layer: 1,
    asks: [
      ...saidBellySay,
      ...["do you ever ask her", "what would you ask her", "do you ask gwen what she wants"],
    ],
    answers: [
      "I did, last week, and she laughed and said gravy. || I'd ask how her feet were, if I could get it in first.",
    ],
  },
  "near-belly-why": {
    layer: 1,
    asks: [...saidBellySay, ...["why can't you look up", "why does she ask", "why is it so hard"]],
    answers: [
      "I'd see how tired she was. || It's habit with her, twenty-nine years of feeding me.",
    ],
  },
  "near-coat-when": {
    layer: 1,
    asks: [
      ...saidCoatWhen,
      ...["when do you feel guilty", "when is the coat heaviest", "how long have you felt guilty"],
    ],
    answers: ["When I hear her key, that's when. || Since she went up to doubles, so the summer."],
  },
  "near-coat-why": {
    layer: 1,
    asks: [
      ...saidCoatWhen,
      ...["why do you feel guilty", "what makes you guilty", "what have you done wrong"],
    ],
    answers: [
      "She's on her feet and I'm on my backside. || I've done nothing, that's what it's for.",
    ],
  },
  "near-coat-off": {
    layer: 1,
    asks: [
      ...saidCoatWhen,
      ...["what would take it off", "would it help to say sorry", "what would make it lighter"],
    ],
    answers: [
      "A wage, I'd have said, but I'm not certain now. || Her sitting down of an evening and me on my feet.",
    ],
  },
  "near-coat-know": {
    layer: 1,
    asks: [
      ...saidCoatWhen,
      ...["does she know you feel guilty", "have you told gwen", "does she blame you"],
    ],
    answers: [
      "She'd be cross if she knew, she'd say give over. || No blame off her, I could do with some.",
    ],
  },
  "near-leeks-where": {
    layer: 0,
    asks: [
      ...saidLeeksWhere,
      ...["where is the allotment", "where do you grow them", "where are your leeks"],
    ],
    answers: [
      "Back of the chapel, top row, by the tap. || It's up past the football field, the end plot.",
    ],
  },
  "near-leeks-feel": {
    layer: 0,
    asks: [
      ...saidLeeksWhere,
      ...["how do you feel up there", "what is it like on the allotment", "how is it for you"],
    ],
    answers: [
      "I'm just a man with a fork there. || My hands know what they're at, so the rest can follow.",
    ],
  },
};
