import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of plain things: the corridor, home and how far it is, her course, the holidays. */
export const plainDays: Scenario["topics"] = {
  "coloured-where": {
    layer: 0,
    asks: ["do the colouring", "where did you colour", "where did you make the plan"],
    answers: ["at my desk, with the door shut || on the floor, because the desk was full"],
  },
  "boxes-on-plan": {
    layer: 0,
    asks: ["how many boxes", "boxes are there", "boxes on the plan"],
    answers: ["fifty-six, four a day for two weeks || four for each day, so fifty-six"],
  },
  "how-many-there": {
    layer: 0,
    asks: [
      ...["how many of you", "many people on your corridor", "many people on the corridor"],
      ...["many people live", "many people on your floor", "many rooms"],
    ],
    answers: [
      "eight on my corridor, about thirty on the floor || eight of us here. the whole level's thirty",
    ],
  },
  "they-order": {
    layer: 0,
    asks: ["what do they order", "what did they order", "they usually order", "they order in"],
    answers: [
      "mala or prata, and sweet drinks || usually mala. sometimes fried chicken, if there's a voucher",
    ],
  },
  "own-kettle": {
    layer: 0,
    asks: ["have a kettle", "your own kettle", "kettle too", "got a kettle"],
    answers: ["a small one, it's slow || ya, a tiny one from my ah ma. it takes ages"],
  },
  "when-they-are-heard": {
    layer: 0,
    asks: ["do when you hear them", "do when they laugh", "do when they order"],
    answers: ["turn the lamp off and lie down || i stop moving for a bit, which is silly"],
  },
  "mums-voice": {
    layer: 0,
    asks: ["she sound on the phone", "does she sound like", "her voice like", "mum sound like"],
    answers: [
      "a bit loud, she doesn't trust phones || she's soft in real life. on the phone she shouts a little",
    ],
  },
  "which-cousin": {
    layer: 0,
    asks: ["which cousin", "cousin is getting married", "your cousins wedding"],
    answers: [
      "my mum's sister's daughter, in march || it's my auntie's girl, she's getting married in march",
    ],
  },
  "visits-there": {
    layer: 0,
    asks: [
      "anybody visit you",
      "anyone visit you",
      "visit you in the hostel",
      "who visits you",
      "she visit you",
      "they visit you",
      "visit you there",
      "come to see you",
      "been to your room",
    ],
    answers: [
      "only on the day i moved in. papa carried the fan up || not since i moved in. it's quite far for them",
    ],
  },
  "how-far-home": {
    layer: 0,
    asks: ["how far is home", "far is home", "far away is home", "far from home"],
    answers: ["an hour, train and then a bus || about one hour on the mrt, and one bus"],
  },
  "brought-home": {
    layer: 0,
    asks: ["what did you bring", "take home for them", "mooncakes"],
    answers: ["one box of mooncakes || mooncakes, lotus ones. ah ma likes those"],
  },
  "who-cooks": {
    layer: 0,
    asks: ["who cooks", "does the cooking", "cooks at home"],
    answers: ["ah ma on weekdays, my mum on sundays || mostly my ah ma. ma cooks on sunday"],
  },
  "she-cooks": {
    layer: 0,
    asks: ["do you cook", "can you cook", "do you like cooking"],
    answers: ["eggs, and noodles with an egg in || there's no kitchen here. at home i do eggs"],
  },
  "scholarship-how": {
    layer: 0,
    asks: ["how did you get the scholarship", "apply for the scholarship", "get the scholarship"],
    answers: [
      "you send your results, and then there's an interview || results first. then three people at a table ask you things",
    ],
  },
  "ceiling-looks": {
    layer: 0,
    asks: ["ceiling look like", "the ceiling look", "tiles look like"],
    answers: [
      "white squares with tiny holes. one's got a stain || square and white, and one's a bit brown",
    ],
  },
  "likes-course": {
    layer: 0,
    asks: ["like your course", "enjoy your course", "like what you study", "enjoy what you study"],
    answers: [
      "i did in year one. some of it i still do || parts of it. i like it when there's a graph or a map",
    ],
  },
  "favourite-class": {
    layer: 0,
    asks: [
      ...[
        "favourite thing in year one",
        "best thing in year one",
        "favourite class",
        "favorite class",
      ],
      ...["favourite module", "favorite module", "favourite subject", "favorite subject"],
    ],
    answers: ["calculus, even at 9am || the calculus lectures. i had a seat in the third row"],
  },
  "in-the-holidays": {
    layer: 0,
    asks: [
      "plans for the holidays",
      "plans for the holiday",
      "in the holidays",
      "for the holidays",
    ],
    answers: ["go home, i think. ah ma's counting || home, and sleep, and ah ma's food"],
  },
  "when-done": {
    layer: 0,
    asks: ["like to do after the exams", "first thing after the exams", "do first after the exams"],
    answers: ["sleep one whole day, then prata || first sleep. then a long bus ride without a bag"],
  },
  "brother-good-at": {
    layer: 0,
    asks: ["brother good at", "he good at", "wei jie good at"],
    answers: ["drawing. and being loud || my brother draws really well, he just hides it"],
  },
  "is-it-raining": {
    layer: 0,
    asks: ["is it raining", "raining there", "weather there", "still raining"],
    answers: ["ya, quite heavy || it is, with a bit of thunder"],
  },
};
