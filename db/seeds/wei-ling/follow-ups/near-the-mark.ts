import type { Scenario } from "~/domain/simulator/scenario";

const matcha = [
  "near: matcha and color coded notes",
  "near: one line crossed out",
  "near: everyone's desk looks like a pinterest",
  "near: crossed out the only sentence",
];
const samePage = [
  "near: read the same page maybe six",
  "near: on that one page",
  "near: i sit down at 9 and",
  "near: where the coffee stain is",
];
const thirtyFour = [
  "near: midterm back for stats",
  "near: a number like that in",
  "near: my stats midterm came back",
  "near: someone else's paper",
];
const threeHours = [
  "near: 3 hours maybe 4 if",
  "near: on a good night four hours",
  "near: make up for it",
  "near: so it's a circle",
];

/** What Wei Ling answers to who asks on about the study pictures, the page, the mark and the hours she sleeps. */
export const nearTheMark: Scenario["topics"] = {
  "matcha-real": {
    layer: 0,
    asks: [
      ...matcha,
      ...[
        "are those pics real",
        "do you think the pics show how it is",
        "is it really like that for them",
      ],
    ],
    answers: [
      "probably not, nobody posts the crying. i still believe it when i see it || half of it. i know that table, it's the lounge one and it's sticky",
    ],
  },
  "matcha-post-yours": {
    layer: 0,
    asks: [
      ...matcha,
      ...["would you post yours", "what would your picture be", "could you post your page"],
    ],
    answers: [
      "no way. caption: day one of one || mine would be a pen and a stain. actually that'd get likes",
    ],
  },
  "matcha-stop-looking": {
    layer: 0,
    asks: [...matcha, ...["why do you look", "could you stop looking", "what if you did not look"]],
    answers: [
      "i muted it and then i look anyway, it's like a scab || could. then i'd imagine it, and in my head their notes are even nicer",
    ],
  },
  "matcha-which-line": {
    layer: 0,
    asks: [
      ...matcha,
      ...[
        "what was the line",
        "which line did you cross out",
        "what was the line you crossed out",
        "what did it say",
      ],
    ],
    answers: [
      "it started with the word variance. i didn't get as far as the full stop || a definition, in blue pen. two words in, i already didn't believe it",
    ],
  },
  "matcha-like-matcha": {
    layer: 0,
    asks: [
      ...matcha,
      ...["do you like matcha", "could you make it nice too", "what is on your desk"],
    ],
    answers: [
      "it tastes of grass to me. so that's also not for me || no, mine's kopi in a packet with the straw bitten",
    ],
  },
  "matcha-behind": {
    layer: 0,
    asks: [
      ...matcha,
      ...["does it make you feel behind", "do you feel worse after", "does it sting"],
    ],
    answers: [
      "ya it stings. it's pens and milk and i still feel behind || a bit, every time. i close it and my own desk looks smaller",
    ],
  },
  "page-remember": {
    layer: 0,
    asks: [
      ...samePage,
      ...["do you remember any of it", "what is on the page", "could you say what it says"],
    ],
    answers: [
      "the graph, ya. the words under it, no || i could draw the page number. and a comma that's too big",
    ],
  },
  "page-breaks": {
    layer: 0,
    asks: [...samePage, ...["do you take breaks", "do you eat in between", "do you get up at all"]],
    answers: [
      "toilet, water, toilet. i don't call it break, i haven't earned one || only when my foot's asleep, then it's water and back",
    ],
  },
  "page-why-not-stop": {
    layer: 0,
    asks: [...samePage, ...["why not stop", "why do you stay", "what keeps you sitting there"]],
    answers: [
      "if i go to bed then it's official || because tomorrow-me will ask, and i can say i was there",
    ],
  },
  "page-next-page": {
    layer: 0,
    asks: [
      ...samePage,
      ...["could you turn it", "what if you skip it", "what is on the next page"],
    ],
    answers: [
      "the exercises. so i stay here where it's safe || i peeked. there's an example with fish",
    ],
  },
  "page-used-read": {
    layer: 0,
    asks: [
      ...samePage,
      ...["how was reading before", "did you use to be quick", "when was it easier"],
    ],
    answers: [
      "in jc i read on the bus, standing, and it stayed in || year one i'd do a chapter before dinner. then dinner was nice",
    ],
  },
  "mark-paper-now": {
    layer: 0,
    asks: [
      ...thirtyFour,
      ...["where is the paper now", "did you keep it", "have you looked at it again"],
    ],
    answers: [
      "in my pencil case, folded small || still there under my eraser. i feel it when i look for a pen",
    ],
  },
  "mark-expected": {
    layer: 0,
    asks: [
      ...thirtyFour,
      ...["what did you expect", "what did you think you would get", "was it a surprise"],
    ],
    answers: [
      "sixty, on a bad day. i'd already been sad about sixty || i knew it went badly. i didn't know that badly",
    ],
  },
  "mark-who-next": {
    layer: 0,
    asks: [...thirtyFour, ...["who was with you", "who sat next to you", "did anyone see"]],
    answers: [
      "a girl i don't know, she had a 70 on hers, facing up || my whole row, all flipping. i used my elbow",
    ],
  },
  "mark-fixable": {
    layer: 0,
    asks: [...thirtyFour, ...["can you still pass", "can you make it up", "is it too late"]],
    answers: [
      "on paper ya, the final's 60 percent || it's possible if the final goes well. that's a big if with my page six",
    ],
  },
  "mark-prof": {
    layer: 0,
    asks: [
      ...thirtyFour,
      ...["did you talk to the prof", "could you ask the tutor", "did anyone explain it"],
    ],
    answers: [
      "no, there was a queue and everybody in it had a 58 || i wrote him half a mail. dear prof, and then i ran out",
    ],
  },
  "mark-worth": {
    layer: 0,
    asks: [
      ...thirtyFour,
      ...["how much does it count", "what does it count for", "how many percent is it"],
    ],
    answers: [
      "thirty percent of the module || it's about a third. the rest's homework and the 4th",
    ],
  },
  "hours-when-asleep": {
    layer: 0,
    asks: [
      ...threeHours,
      ...["when do you fall asleep", "what time do you sleep", "when do you get up"],
    ],
    answers: [
      "four plus, and papa's thumb comes at seven || about half past four. the first bus wakes me",
    ],
  },
  "hours-daytime": {
    layer: 0,
    asks: [
      ...threeHours,
      ...["how are the days then", "what happens the next day", "do you nap in the day"],
    ],
    answers: [
      "foggy, i put salt in my kopi once || i nap by accident, on the page. my cheek had a formula on it",
    ],
  },
  "hours-break-circle": {
    layer: 0,
    asks: [
      ...threeHours,
      ...[
        "how could you break the circle",
        "what would stop the circle",
        "what if you slept one night",
      ],
    ],
    answers: [
      "sleep first, i know. then i see the clock and i bargain || one whole night, i suppose. i'd need someone to take the charger away",
    ],
  },
  "hours-before-this": {
    layer: 0,
    asks: [
      ...threeHours,
      ...[
        "how much did you sleep before",
        "what is normal for you",
        "how many hours did you use to sleep",
      ],
    ],
    answers: [
      "eight, easy. xin yi called me the pillow || seven or eight. i used to be the one who slept on buses",
    ],
  },
  "hours-kopi": {
    layer: 0,
    asks: [
      ...threeHours,
      ...["do you take something to sleep", "do you drink coffee at night", "is it the coffee"],
    ],
    answers: [
      "only kopi, and i know, i know || nothing for the sleep. i do have one at midnight so it's partly my own doing",
    ],
  },
};
