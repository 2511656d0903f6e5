import type { Scenario } from "~/domain/simulator/scenario";

const countDollar = [
  "near: they count every dollar at home",
  "near: colouring in a timetable",
  "near: every time papa's thumb comes",
  "near: i haven't even got up",
];
const toastCold = [
  "near: he's feeding someone who got 34",
  "near: i cut it small and move the bits",
  "near: he looks so pleased",
];
const afterMidnight = [
  "near: after midnight mostly the corridor",
  "near: when next door's music stops",
  "near: goes quiet and my head doesn't",
];
const busStopBag = ["near: she'd think someone bullied me", "near: at the bus stop with a bag"];
const emptyWifi = [
  "near: wifi icon is full but nothing loads",
  "near: press the button and the lift",
  "near: tired i guess and sort of empty",
];
const awakeTill = [
  "near: lie there till 4",
  "near: then it's light outside",
  "near: awake till the birds start",
];

/** What Wei Ling answers to who asks on about money, toast, the hours after midnight and lying awake. */
export const nearTheMidnight: Scenario["topics"] = {
  "dollar-how-much": {
    layer: 1,
    asks: [...countDollar, ...["how much is it", "what does it cost them", "how much do they pay"]],
    answers: ["i don't say the number. it's got a comma || most of what's left after the flat"],
  },
  "dollar-said-so": {
    layer: 1,
    asks: [...countDollar, ...["do they say so", "did they ever mention it", "would they mind"]],
    answers: [
      "no, papa turns off the lights behind me and that's all || never, ma buys me the good milk and takes the cheap one",
    ],
  },
  "dollar-make-up": {
    layer: 1,
    asks: [
      ...countDollar,
      ...["how do you make up for it", "what do you do about it", "what do you save on"],
    ],
    answers: [
      "i walk two stops. i reuse tea bags || i don't ask for anything. last year i asked for socks",
    ],
  },
  "toast-tell-uncle": {
    layer: 2,
    asks: [
      ...toastCold,
      ...["could you tell him no", "would you tell the uncle", "what if you said no to the toast"],
    ],
    answers: ["he'd think the toast is bad, he'd make another one || then papa would hear by noon"],
  },
  "toast-who-there": {
    layer: 2,
    asks: [
      ...toastCold,
      ...["who is with you there", "is your dad there too", "who sees you not eat"],
    ],
    answers: [
      "papa, behind his newspaper, very tall || my dad and two of his friends. they nod at me like a minister",
    ],
  },
  "midnight-do": {
    layer: 0,
    asks: [
      ...afterMidnight,
      ...["what do you do then", "what helps at that hour", "how do you get through it"],
    ],
    answers: ["watch the chair lady with no sound || wash one cup. sometimes two"],
  },
  "midnight-who-up": {
    layer: 0,
    asks: [
      ...afterMidnight,
      ...["who else is up", "is anyone awake then", "who could you write to at that hour"],
    ],
    answers: [
      "xin yi's asleep, it's three there. the guard, he's got a radio || somebody on level 3, there's always one window",
    ],
  },
  "midnight-thinks": {
    layer: 0,
    asks: [
      ...afterMidnight,
      ...["what does your head say", "what comes then", "what do you think about at that hour"],
    ],
    answers: [
      "it reads me the whole month again, slowly || only old stuff, like a wrong answer from sec 2",
    ],
  },
  "ahma-bag-in": {
    layer: 0,
    asks: [
      ...busStopBag,
      ...["what would be in the bag", "what would she bring", "what would she pack"],
    ],
    answers: [
      "fruit, a knife, and tiger balm for everybody || soup in a flask, and a cardigan, it's 31 degrees",
    ],
  },
  "ahma-come-nice": {
    layer: 0,
    asks: [
      ...busStopBag,
      ...["would that be nice", "would you want her to come", "what if she came"],
    ],
    answers: [
      "ya, honestly. she'd scare the whole corridor || i'd love it for an hour and then i'd have to explain my bin",
    ],
  },
  "ahma-bullied": {
    layer: 0,
    asks: [...busStopBag, ...["were you bullied", "did someone bully you", "has she seen you cry"]],
    answers: [
      "not here, no. in p2 someone took my eraser and she went to the school || once, over a pony tail. she remembers his full name",
    ],
  },
  "empty-what-missing": {
    layer: 1,
    asks: [...emptyWifi, ...["what is missing", "what would fill it", "what should be there"]],
    answers: ["wanting something. even wanting bubble tea would do || the part that goes, ooh"],
  },
  "empty-since-when": {
    layer: 1,
    asks: [
      ...emptyWifi,
      ...["since when are you empty", "when did it get empty", "when was it full"],
    ],
    answers: [
      "after the midterm it went, in about a week || in year one it was full, i used to hum",
    ],
  },
  "empty-with-people": {
    layer: 1,
    asks: [...emptyWifi, ...["is it there with people", "does it go with someone", "who fills it"]],
    answers: ["with the cat it's less || less with my brother, he's too loud to be empty next to"],
  },
  "till4-lie-do": {
    layer: 0,
    asks: [
      ...awakeTill,
      ...["what do you do lying there", "do you look at your phone", "do you get up"],
    ],
    answers: [
      "i turn the phone over and over, like a fish || i count the aircon. it's better company than me",
    ],
  },
  "till4-birds": {
    layer: 0,
    asks: [
      ...awakeTill,
      ...["which birds are they", "what do you hear", "what is it like when it gets light"],
    ],
    answers: [
      "koels, they scream like they've got an exam || it goes blue and i think, ok, now it counts as tomorrow",
    ],
  },
};
