import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of the studying, and of what goes on in her head. */
export const head: Scenario["topics"] = {
  integral: {
    layer: 0,
    asks: [
      ...["the integral", "integral was", "which integral", "favourite integral"],
      ...["integral you liked", "which formula", "favourite formula", "the formula"],
      ...["integrals for fun", "do integrals", "like about integrals", "about that one that"],
    ],
    answers: [
      "the gaussian integral, it's called. it looks impossible and then the answer is just root pi, so neat. haven't touched one since june || it's called the gaussian integral, a hill with no edges. and the answer is the square root of pi, like who ordered that",
      "i like that you can't force it. you square it, you go round in a circle and it opens || the trick is you turn it sideways into a circle. i once did it with my finger on the bus window",
    ],
  },
  under: {
    layer: 0,
    asks: [
      ...["brain goes under", "brain went under", "it like when your brain", "going under like"],
      ...["when you freeze", "you froze", "when you open one", "when you open the book"],
      ...["when you sit down", "when you try to study", "when you start studying"],
    ],
    answers: [
      "i read one line and it's gone. {ten times, the same line|drowning?} || {my eyes go along the words and nothing goes in|drowning?}. could be the shampoo bottle",
    ],
  },
  "night-thoughts": {
    layer: 0,
    asks: [
      ...["keeps you awake", "keeping you awake"],
      ...["on your mind at night", "think about at night", "when you lie there"],
      ...["lying there thinking", "when you cant sleep", "thinking about at 4", "head at night"],
      ...["in your head at night", "head when you cant sleep", "mind when you cant sleep"],
      "head when you lie",
    ],
    answers: [
      "it's like a list being read out. {each module, then each person who'd find out|sleep?} || {it replays the exam hall, i turn the paper over and it's blank on the back also|sleep?}. then i check the time",
    ],
  },
  rest: {
    layer: 0,
    asks: [
      ...["rest look like", "rest feel like", "would rest be", "proper rest", "real rest"],
      ...["good rest", "what would rest"],
    ],
    answers: [
      "one day nobody asks me anything. and i wake up because i'm finished sleeping || a day that doesn't want a result from me. like saturday in primary school, cartoons and kaya toast",
    ],
  },
  modules: {
    layer: 0,
    asks: [
      ...["other mods", "other modules", "which modules", "which mods", "the four modules"],
      ...["four modules", "four mods", "the electives", "two electives", "other two", "which two"],
      ...["what are you studying", "many exams", "many papers", "which exams", "what exams"],
    ],
    answers: [
      "stats and econs, then a film one and one about oceans. {the last two i haven't opened since week 2|drowning?} || econs, stats, a film module and oceans. {ask me one thing about oceans, i'll go blank|drowning?}",
    ],
  },
  "pick-stats": {
    layer: 0,
    asks: [
      ...["pick stats", "choose stats", "why stats", "choose statistics", "pick data science"],
      ...["choose data science", "why data science", "why did you pick", "why did you choose"],
      "what made you choose",
    ],
    answers: [
      "i liked that there's an answer and you can check it || numbers don't look at you funny. and papa liked saying data science",
    ],
  },
  tutor: {
    layer: 0,
    asks: ["tutor ask", "tutor asked", "he ask you", "in tutorial", "the tutor want"],
    answers: [
      "what's the variance of a sum, that was the question. {i could see the formula and my mouth stayed closed|chest?} || it was a variance thing, baby level. {my throat closed and i looked behind me as if he meant someone else|chest?}",
    ],
  },
  prof: {
    layer: 0,
    asks: [
      ...["prof say", "prof said", "your prof", "your professor", "the prof", "professor say"],
      "the professor",
    ],
    answers: [
      "it's 'trivially' and 'as you all know' with my prof. {i keep a tally at the side, i'm the only one not nodding|compare} || my prof likes 'this is just'. {each just is an hour for me, and the row in front is already closing their books|compare}",
    ],
  },
  plan: {
    layer: 0,
    asks: [
      ...["study plan", "your timetable", "timetable look like", "plan look like", "in your plan"],
    ],
    answers: [
      "green for econs, orange for stats, a whole row for sleep. {the only row i've followed is tea|drowning?} || it's all boxes to tick, very straight boxes. {no ticks yet|drowning?}",
    ],
  },
  maps: {
    layer: 0,
    asks: [
      ...["want to do with maps", "with maps", "about maps", "maps", "transport planning"],
      ...["transport", "how people move", "people get off", "watching trains"],
    ],
    answers: [
      "like where should a bus stop be. i used to count who gets off and guess why || you look at a bus map and you can see which block it forgot. i wanted to be the one who fixes that block",
    ],
  },
};
