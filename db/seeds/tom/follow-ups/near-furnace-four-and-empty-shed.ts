import type { Scenario } from "~/domain/simulator/scenario";

const saidFoursWho = ["near: i started on number four", "near: on the number four"];
const saidTenDo = ["near: by ten i've done the day", "near: it's the stretch from ten to four"];
const saidSackWhy = ["near: like setting a sack down", "near: i've gone warm in the face"];
const saidStepBefore = ["near: we step round each other", "near: it's gone quiet me and the wife"];
const saidCarysLike = ["near: over in cardiff with the little one", "near: carys is our girl"];
const saidBitWas = ["near: it's done my bit", "near: i've had my go"];

/** What Tom answers of a word just said: number four, the mornings, the sack, home with Gwen, Carys, what is done. */
export const nearFurnaceFourAndEmptyShed: Scenario["topics"] = {
  "near-fours-who": {
    layer: 0,
    asks: [
      ...saidFoursWho,
      ...["who took you on", "who did you start with", "who showed you round"],
    ],
    answers: [
      "Wyn, he looked at my hands and said they'd do. || An old foreman with no eyebrows, he'd left them in the job.",
    ],
  },
  "near-fours-first": {
    layer: 0,
    asks: [
      ...saidFoursWho,
      ...[
        "what was your first day like",
        "how was it at first",
        "what do you remember of starting",
      ],
    ],
    answers: [
      "Hot down one side of you and cold down the other. || I'd my boots on the wrong feet, and nobody told me till dinner.",
    ],
  },
  "near-fours-why": {
    layer: 0,
    asks: [
      ...saidFoursWho,
      ...["why did you go in", "what made you start there", "why the steelworks"],
    ],
    answers: [
      "My father was in there, and it was that or the army. || It was the wage, and then it got hold of me.",
    ],
  },
  "near-fours-now": {
    layer: 0,
    asks: [
      ...saidFoursWho,
      ...["what happened to number four", "is number four still standing", "what is there now"],
    ],
    answers: [
      "She's stood there cold, they've a fence round her. || They've had the copper out of her already.",
    ],
  },
  "near-ten-do": {
    layer: 0,
    asks: [
      ...saidTenDo,
      ...["what do you do after ten", "what do you do from ten to four", "how do you fill the day"],
    ],
    answers: [
      "I look at the clock, and then I look at the dog. || Soup at twelve, that's the one thing in it.",
    ],
  },
  "near-ten-worst": {
    layer: 0,
    asks: [...saidTenDo, ...["when is the worst of it", "what time is worst", "when does it ease"]],
    answers: [
      "About two, when I'd have been coming off days. || It eases at four, folk start coming home.",
    ],
  },
  "near-ten-why": {
    layer: 0,
    asks: [...saidTenDo, ...["why shave by six", "why do you get up so early", "what gets you up"]],
    answers: [
      "If I didn't shave I'd be somebody else by Friday. || The dog and habit, and it's mostly habit.",
    ],
  },
  "near-ten-paper": {
    layer: 0,
    asks: [
      ...saidTenDo,
      ...["what is in the paper", "what do you read in the paper", "do you read the jobs"],
    ],
    answers: [
      "Deaths first, I'm ashamed to say, then the rugby. || I've stopped at the jobs page, it's two columns now.",
    ],
  },
  "near-sack-why": {
    layer: 0,
    asks: [
      ...saidSackWhy,
      ...["why did you carry it so long", "what made you say it now", "why warm in the face"],
    ],
    answers: [
      "There was nowhere to put it that wasn't Gwen. || You asked me plain, so I answered plain.",
    ],
  },
  "near-sack-glad": {
    layer: 0,
    asks: [
      ...saidSackWhy,
      ...["are you glad you said it", "do you regret saying it", "is it better out"],
    ],
    answers: [
      "I think I am, ask me tomorrow. || It's better out, I'd not want it read back though.",
    ],
  },
  "near-sack-else": {
    layer: 0,
    asks: [
      ...saidSackWhy,
      ...[
        "who else would you say it to",
        "who might you meet in the paper shop",
        "could you say it to gwen",
      ],
    ],
    answers: [
      "Gwen ought to have it next, I can see that. || Mrs Pugh's in there every day, she'd have it round by noon.",
    ],
  },
  "near-step-before": {
    layer: 0,
    asks: [
      ...saidStepBefore,
      ...[
        "what was it like before",
        "what did you talk about before",
        "how was it with gwen before",
      ],
    ],
    answers: [
      "She'd sing and I'd tell her to pack it in. || We'd row about the telly and be laughing by the adverts.",
    ],
  },
  "near-step-why": {
    layer: 0,
    asks: [
      ...saidStepBefore,
      ...["why do you step round each other", "why has it gone quiet", "what made it quiet"],
    ],
    answers: [
      "She doesn't want to ask and I don't want to answer. || We're both minding the other one, that's what it is.",
    ],
  },
  "near-step-when": {
    layer: 0,
    asks: [
      ...saidStepBefore,
      ...["when did it go quiet", "how long has it been quiet", "when did you last laugh together"],
    ],
    answers: [
      "By the summer it had, I'd say. || It was Nia got us laughing, half term, with the colander.",
    ],
  },
  "near-step-miss": {
    layer: 0,
    asks: [
      ...saidStepBefore,
      ...["what do you miss with her", "what would you like with gwen", "what do you wish for"],
    ],
    answers: [
      "Her feet on my lap of a Sunday. || I'd like to be told to shift, like I used to be.",
    ],
  },
  "near-carys-like": {
    layer: 0,
    asks: [
      ...saidCarysLike,
      ...["what is carys like", "how is she with you", "what sort of girl is she"],
    ],
    answers: ["She's her mother's get-up-and-go and my ears. || Sharp, and soft under it."],
  },
  "near-carys-often": {
    layer: 0,
    asks: [
      ...saidCarysLike,
      ...["how often do you see her", "when did you last see carys", "how often do you talk"],
    ],
    answers: [
      "Sundays, most of them, and I'm out with the crayons before she's sat. || More Sundays than not, but talk, that's another thing.",
    ],
  },
  "near-carys-miss": {
    layer: 0,
    asks: [
      ...saidCarysLike,
      ...["do you miss her", "do you wish she was nearer", "would you like to talk to carys"],
    ],
    answers: [
      "I do, though I was the one carried her boxes out. || It's an hour in the car, it's not the miles.",
    ],
  },
  "near-bit-was": {
    layer: 2,
    asks: [
      ...saidBitWas,
      ...["what was your bit", "what did you do with your go", "what was your part"],
    ],
    answers: [
      "Iron, and a girl brought up, and a roof. || I kept eleven men whole, I'd count that.",
    ],
  },
  "near-bit-others": {
    layer: 2,
    asks: [
      ...saidBitWas,
      ...["who else would say that", "does gwen think it is done", "what would gwen say to that"],
    ],
    answers: [
      "She'd say there's the gutters yet. || Gwen'd clip me one, she's plans for that garden.",
    ],
  },
  "near-bit-more": {
    layer: 2,
    asks: [
      ...saidBitWas,
      ...[
        "what would you still like to do",
        "is there anything left you want",
        "what would make it not done",
      ],
    ],
    answers: ["See Nia ride a bike, I suppose. || I'd like one good show with the leeks."],
  },
};
