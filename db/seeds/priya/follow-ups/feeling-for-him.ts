import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of what she feels for her son and does not, and of who she was. */
export const feelingForHim: Scenario["topics"] = {
  rush: {
    layer: 0,
    asks: [
      "rush of love",
      "the rush",
      "a rush",
      "waiting for the love",
      "wave of love",
      "big wave",
    ],
    answers: [
      "Yes, the love, on the first day, all at once. {Mine's late, or it came and I was asleep|numb?}. || That great big love, yes. {I keep looking, as you do for the post|numb?}.",
    ],
  },
  "felt-once": {
    layer: 1,
    asks: [
      ...[
        "been any moment",
        "been a moment",
        "any moment when",
        "moments when you",
        "ever felt it",
      ],
      ...["ever feel it", "felt something", "feel close to him", "felt close to him", "ever come"],
    ],
    answers: [
      "Once, in the bath, he took hold of my thumb. It was about a second, and I've gone back for it every night. || He held my thumb in the bath, one time. There was something, very small, like a light on a landing.",
    ],
  },
  holding: {
    layer: 1,
    asks: [
      ...["you hold him", "holding him", "look at him", "him in your arms", "time you held him"],
      ...["first held him", "you held him first", "feel for him", "feel towards him"],
    ],
    answers: [
      "He's warm and heavy. {I hold him like something I've been asked to mind|numb}. || I think that he's sweet, {the way you'd think it about anybody's baby|numb}.",
    ],
  },
  expected: {
    layer: 0,
    asks: [
      ...["expect it to be", "expect it would be", "imagine it would", "imagined it would"],
      ...["think it would be like", "thought it would be", "picture it"],
    ],
    answers: [
      "Tired and happy, I'd planned for both of those. || As it is in the adverts, worn out with a glow on.",
    ],
  },
  "from-the-start": {
    layer: 1,
    asks: [
      "from the start",
      "from the beginning",
      "since the beginning",
      "right from",
      "from day one",
    ],
    answers: [
      "From the first day, I think. {I put it down to the operation|numb?}. || Yes, from that very first morning. {I thought it'd be along once I'd slept|numb?}.",
    ],
  },
  "will-come": {
    layer: 1,
    asks: ["itll come", "it will come", "think it comes", "will ever come", "might still come"],
    answers: [
      "In the mornings I do. {By teatime I think, who are you fooling|numb?}. || I believe in it till about lunch. {Then the light goes and so do I|numb?}.",
    ],
  },
  "who-better": {
    layer: 2,
    asks: [
      "who would be better",
      "better than you",
      "who is better",
      "whos better",
      "someone better",
    ],
    answers: [
      "Rohan's mother. He melts into her, and {with me he's a little plank|bad-mother?}. || {Anyone with the right sort of lap|bad-mother?}. My mother-in-law's got it, he goes soft.",
    ],
  },
  "do-well": {
    layer: 0,
    asks: [
      ...["do well with him", "good at with him", "does he like with you", "you do well"],
      ...["goes well with him", "good with him", "going well with him"],
    ],
    answers: [
      "I know his hungry cry. It's only the one, but I'm never wrong. || I can do his nails without waking him. Nobody else dares to!",
    ],
  },
  "before-him": {
    layer: 0,
    asks: [
      ...[
        "you like back then",
        "you like before",
        "like before him",
        "before arjun",
        "before he was born",
      ],
      ...["before the baby", "before you had him", "who were you before"],
    ],
    answers: [
      "Loud, and early for everything. I was the one with the spreadsheet for the picnic. || Busy, and a bit bossy. I made a spreadsheet for our honeymoon, Rohan's still got it.",
    ],
  },
  mirror: {
    layer: 0,
    asks: ["see in the mirror", "in the mirror", "the mirror"],
    answers: [
      "Somebody with her coat on, I'd like to see. With a bag that has only her things in it. || I'd like it to be a woman who's late for something. With lipstick, and her own bag.",
    ],
  },
  "miss-work": {
    layer: 0,
    asks: [
      ...["miss about it", "miss about work", "miss about the job"],
      "miss work",
      "miss your work",
      "miss your job",
      "miss the job",
      "miss the team",
      "miss your team",
      "do you miss work",
      "do you miss your job",
      "do you miss your work",
    ],
    answers: [
      "I do. {I miss knowing the answer before they'd finished asking|not-doing-well?}. || More than I'd let on. {They'd ring me, and I was somebody who knew|not-doing-well?}.",
    ],
  },
  "back-to-work": {
    layer: 0,
    asks: ["back to work", "return to work", "go back to your job", "leave end", "leave finish"],
    answers: [
      "Next July. The suit's in its bag, and {I don't know who'll be in it|not-doing-well?}. || July, is the plan. I'd love to, and {I'm not sure they'll get the same Priya|not-doing-well?}.",
    ],
  },
};
