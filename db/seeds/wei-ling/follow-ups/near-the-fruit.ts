import type { Scenario } from "~/domain/simulator/scenario";

const clanMoney = [
  "near: from a clan foundation",
  "near: scholarship covers fees and hall",
  "near: the scholarship pays",
];
const wetPaper = [
  "near: hands are wet paper",
  "near: everything in me goes fast except",
  "near: heavy everything in me goes",
];
const satShift = [
  "near: extra shifts at the clinic",
  "near: did the saturday shift so",
  "near: never mentions it which is worse",
  "near: never once brought it up",
];
const firstPapers = [
  "near: then two more i can't even look at",
  "near: first paper's stats on the 4th",
  "near: two i've never properly opened",
  "near: stats is on the 4th",
  "near: the 4th nine in the morning",
];
const cutFruit = [
  "near: bringing cut fruit every hour",
  "near: come in with cut papaya",
  "near: it's just me and the aircon",
];
const jossSticks = [
  "near: lights joss sticks before every exam",
  "near: asks the gods about my econs",
  "near: ah ma does it for all of us",
];

/** What Wei Ling answers to who asks on about the scholarship, her hands, the shifts, the papers, the cut fruit and the joss sticks. */
export const nearTheFruit: Scenario["topics"] = {
  "clan-picked-felt": {
    layer: 0,
    asks: [
      ...clanMoney,
      ...[
        "how did you feel when you were picked",
        "how was it to be chosen",
        "what did it feel like to get it",
      ],
    ],
    answers: [
      "proud, and then like i'd borrowed something very big || happy for a day. then i saw ma iron my shirt for the photo",
    ],
  },
  "clan-check-results": {
    layer: 0,
    asks: [
      ...clanMoney,
      ...["do they check your results", "do they look at your marks", "what marks do they want"],
    ],
    answers: [
      "ya, every semester, somebody there reads the list || they do. there's a line, and a letter if you're under it",
    ],
  },
  "clan-who-they": {
    layer: 0,
    asks: [...clanMoney, ...["who are they", "who picks the people", "who was at the interview"]],
    answers: [
      "five uncles and one auntie with jade. they asked what my father does || old people from the same village as my great-grandfather, kind of",
    ],
  },
  "wet-when-worst": {
    layer: 0,
    asks: [
      ...wetPaper,
      ...["when is it worst", "what time is it worst", "when does the panic come"],
    ],
    answers: [
      "when the lecture has a part 2 in the name || late morning, that's when i should already have done something",
    ],
  },
  "wet-what-fast": {
    layer: 0,
    asks: [...wetPaper, ...["what goes fast", "what is fast in you", "what is slow"]],
    answers: [
      "my heart, and the sums. my fingers are on holiday || thoughts, like the train that doesn't stop here",
    ],
  },
  "wet-stop": {
    layer: 0,
    asks: [
      ...wetPaper,
      ...["what slows it down", "what helps the panic", "what do you do against it"],
    ],
    answers: [
      "cold water on the wrists, xin yi taught me || standing up. it doesn't stop but it changes lanes",
    ],
  },
  "shift-which-subject": {
    layer: 2,
    asks: [
      ...satShift,
      ...["what was the tuition for", "which subject was it", "what did they teach you"],
    ],
    answers: [
      "chem and h2 maths. two evenings a week || maths mostly, the one i was already ok at",
    ],
  },
  "shift-how-knew": {
    layer: 2,
    asks: [
      ...satShift,
      ...["how did you know", "how did you find out", "who told you about the shifts"],
    ],
    answers: [
      "her roster was on the fridge, saturdays in pencil || ah ma said, your mother's tired, study hard",
    ],
  },
  "shift-would-say": {
    layer: 2,
    asks: [
      ...satShift,
      ...[
        "what would you say to her",
        "what would you like to tell her",
        "what if you brought it up",
      ],
    ],
    answers: [
      "that i saw. only that, ma, i saw || i'd say sit down, i'll do the dishes. that's how we say it",
    ],
  },
  "shift-pay-back": {
    layer: 2,
    asks: [
      ...satShift,
      ...["how could you pay it back", "do you want to pay it back", "does she want it back"],
    ],
    answers: ["she'd be insulted i think || with a good job and a massage chair, that was my plan"],
  },
  "papers-night-before": {
    layer: 0,
    asks: [
      ...firstPapers,
      ...[
        "what will you do the night before",
        "how will you sleep before it",
        "what is the night before like",
      ],
    ],
    answers: ["lie there dressed, i think || iron a t-shirt, pack the pencil case three times"],
  },
  "papers-who-goes": {
    layer: 0,
    asks: [...firstPapers, ...["who goes with you", "who else takes it", "do you go alone"]],
    answers: [
      "alone. there's three hundred in that hall and a queue for the toilet || my whole batch. jia min's two rows off, i looked",
    ],
  },
  "papers-pass-one": {
    layer: 0,
    asks: [
      ...firstPapers,
      ...["which one can you pass", "is there one that is ok", "which is the best one"],
    ],
    answers: ["econs maybe, if they ask about bread prices || film, i've at least got eyes"],
  },
  "papers-if-miss": {
    layer: 0,
    asks: [
      ...firstPapers,
      ...["what if you don't go", "what happens if you miss it", "could you skip one"],
    ],
    answers: [
      "you need a doctor's letter, or it's a zero || then it's zero, with my name next to it",
    ],
  },
  "fruit-which": {
    layer: 1,
    asks: [...cutFruit, ...["what fruit was it", "what did she bring", "which fruit is it"]],
    answers: [
      "papaya, guava, apple in salt water so it stays white || whatever's in season, in a blue bowl",
    ],
  },
  "fruit-say": {
    layer: 1,
    asks: [...cutFruit, ...["did she say anything", "what did she say", "did you talk"]],
    answers: [
      "eat, eat. and she'd look at my book upside down || nothing much, she'd fix my collar",
    ],
  },
  "fruit-who-now": {
    layer: 1,
    asks: [
      ...cutFruit,
      ...["who brings you something now", "who looks after you now", "does anyone bring you food"],
    ],
    answers: ["me, from the mart, in plastic || nobody. the orange outside my door, that was once"],
  },
  "fruit-tell-her": {
    layer: 1,
    asks: [
      ...cutFruit,
      ...["could you call her", "would you tell her", "does she know you miss it"],
    ],
    answers: [
      "she shouts on the phone so the whole corridor would know || i told her hall fruit is sour. she was very pleased",
    ],
  },
  "joss-does-help": {
    layer: 0,
    asks: [...jossSticks, ...["does it help", "do you believe it works", "does it calm you"]],
    answers: [
      "a bit, i like that someone's up at six for me || not the gods part, but the smell, ya",
    ],
  },
  "joss-where": {
    layer: 0,
    asks: [...jossSticks, ...["where does she do it", "where is it", "which temple is it"]],
    answers: [
      "at the little altar in the kitchen, next to the rice cooker || at home, and on the big days at the temple by the market",
    ],
  },
  "joss-with-her": {
    layer: 0,
    asks: [
      ...jossSticks,
      ...["do you go with her", "did you do it with her", "would you light one"],
    ],
    answers: [
      "when i was small i held the oranges || if she hands me one i do. three bows, eyes on the lighter",
    ],
  },
};
