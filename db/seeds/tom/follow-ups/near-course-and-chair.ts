import type { Scenario } from "~/domain/simulator/scenario";

const everyDayCourse = [
  "near: i've never walked off a job",
  "near: every day of it i've never",
  "near: to the last biscuit",
];
const humming = [
  "near: gwen the once for humming",
  "near: head office mostly",
  "near: hard to be angry at a building",
];
const quietChair = ["near: a chair with its back", "near: nobody stopping talking when i come in"];
const readOver = [
  "near: i've read it over",
  "near: it's me that's put it",
  "near: a thing you'd stopped noticing",
];
const watchingFork = [
  "near: she's watching the fork",
  "near: so i keep it moving",
  "near: a job to get it down",
];
const coupleHours = [
  "near: worst of it's a couple",
  "near: the flat feeling underneath",
  "near: it goes off in daylight",
];
const restful = [
  "near: restful for all his noise",
  "near: at ease like that with a man",
  "near: fill it all up himself",
];
const bigGentle = [
  "near: a big man and gentle",
  "near: a cap he never took off",
  "near: broad quiet good with his hands",
];
const kidGloves = [
  "near: not to be handled",
  "near: i don't want kid gloves",
  "near: asked and left to answer",
];

/** What Tom answers of a word he said last: the course, the humming, the fork, the worst hours. */
export const nearCourseAndChair: Scenario["topics"] = {
  "near-course-that": {
    layer: 0,
    asks: [
      ...everyDayCourse,
      ...["what was it about that one", "what was wrong with that course", "why that one"],
    ],
    answers: [
      "It was all boxes with numbers in, and they went red at me. || A fortnight of being spoken to slowly.",
    ],
  },
  "near-course-who": {
    layer: 0,
    asks: [
      ...everyDayCourse,
      ...["who else was on it", "who was on the course with you", "who did you sit with"],
    ],
    answers: [
      "Ten of us off the works, sat like lads outside the head's door. || A crane man who'd brought his own cushion.",
    ],
  },
  "near-course-use": {
    layer: 0,
    asks: [
      ...everyDayCourse,
      ...["did you learn anything", "was it any use", "have you used any of it"],
    ],
    answers: ["I can add up a column and lose it. || No, bar finding out where the tea was kept."],
  },
  "near-humming-why": {
    layer: 1,
    asks: [
      ...humming,
      ...["what was it about the humming", "why did the humming get to you", "what did gwen hum"],
    ],
    answers: [
      "She was happy, that's all, and I couldn't stand it. || Some hymn, and I'd a letter of refusal in my hand.",
    ],
  },
  "near-humming-said": {
    layer: 1,
    asks: [...humming, ...["what did you say to her", "what did gwen say", "how did she take it"]],
    answers: [
      "Can you not, I said, and she stopped in the middle of a line. || She said sorry, and I'd have given anything for a row.",
    ],
  },
  "near-humming-office": {
    layer: 1,
    asks: [
      ...humming,
      ...["was it how they did it or that they did it", "what would you say to head office"],
      "what did head office do wrong",
    ],
    answers: [
      "It's how they did it, off a list, on a Thursday. || I'd ask them to come and stand in the yard a minute.",
    ],
  },
  "near-chair-where": {
    layer: 0,
    asks: [
      ...quietChair,
      ...["where do they stop talking", "where does that happen", "who stops talking"],
    ],
    answers: [
      "In the club, all at once it's the racing they're looking at. || The paper shop, you can hear the sentence being put away.",
    ],
  },
  "near-chair-once": {
    layer: 0,
    asks: [
      ...quietChair,
      ...["was there a place like that once", "did you have that before"],
      "where was it like that",
    ],
    answers: [
      "The mess room, you'd come in and somebody'd just shove up. || At the works, aye, you'd have to shout to be noticed.",
    ],
  },
  "near-reread-which": {
    layer: 1,
    asks: [
      ...readOver,
      ...["which bit looked queerest", "which part was it", "what was it like to read it"],
    ],
    answers: [
      "The bit about the nights, I'd never seen it wrote down. || It was reading my own name at the top that did it.",
    ],
  },
  "near-reread-sorry": {
    layer: 1,
    asks: [
      ...readOver,
      ...["are you sorry you wrote it", "do you regret writing it"],
      "would you rather not have written it",
    ],
    answers: [
      "No, I don't think I am, ask me when it's light. || Not sorry, I'm a bit surprised at the fella.",
    ],
  },
  "near-fork-said": {
    layer: 0,
    asks: [
      ...watchingFork,
      ...["has she said anything about it", "what does she say at the table"],
      "does gwen say something",
    ],
    answers: [
      "She said once I was going thin, I said it was the trousers. || Eat while it's hot, and that's as near as she goes.",
    ],
  },
  "near-fork-know": {
    layer: 0,
    asks: [...watchingFork, ...["does she know it", "does she see through it", "does it fool her"]],
    answers: [
      "It doesn't fool her, she's fed old folk for twelve years. || She knows, and I know, and we pass the peas.",
    ],
  },
  "near-worst-like": {
    layer: 0,
    asks: [
      ...coupleHours,
      ...["what is the worst of it like", "what are those hours like"],
      "what happens in those hours",
    ],
    answers: [
      "My head goes round the one thing, like a dog making its bed. || Everything I ever got wrong comes and sits down.",
    ],
  },
  "near-worst-when": {
    layer: 0,
    asks: [
      ...coupleHours,
      ...["when is the worst of it", "what time is the worst", "what time does it come on"],
    ],
    answers: [
      "Three to five, about, and then there's a bird. || It's the hours nobody else is using.",
    ],
  },
  "near-worst-do": {
    layer: 0,
    asks: [
      ...coupleHours,
      ...["what helps in the worst of it", "what do you do while it lasts"],
      "how do you get through it",
    ],
    answers: [
      "I count the floor tiles, or I let the dog out and stand there with her. || Tea, and I wait, there's no more to it than that.",
    ],
  },
  "near-restful-what": {
    layer: 0,
    asks: [
      ...restful,
      ...["what was it about him", "what put you at ease", "what made him restful"],
    ],
    answers: [
      "He'd talk and never want an answer off you. || You could sit by him and be let alone, in the thick of it.",
    ],
  },
  "near-restful-miss": {
    layer: 0,
    asks: [...restful, ...["do you miss him", "do you miss that", "how much do you miss dai"]],
    answers: ["I do, I'd not known how much till I'd put it down here. || More than I'd tell him."],
  },
  "near-gentle-how": {
    layer: 0,
    asks: [
      ...bigGentle,
      ...["how was he gentle", "what did he do that was gentle", "how do you mean gentle"],
    ],
    answers: [
      "He'd carry a spider out in that cap. || He never raised a hand to us, and he'd hands like shovels.",
    ],
  },
  "near-gentle-cap": {
    layer: 0,
    asks: [
      ...bigGentle,
      ...["what happened to the cap", "where is the cap now", "who has his cap"],
    ],
    answers: [
      "On the nail in the allotment shed, it's still his shape. || I've got it, I can't wear it and I can't shift it.",
    ],
  },
  "near-gloves-who": {
    layer: 0,
    asks: [...kidGloves, ...["who handles you", "who does that to you", "who uses kid gloves"]],
    answers: [
      "Everybody, bar Nia, since March. || Gwen, out of kindness, and the girl in the paper shop.",
    ],
  },
  "near-gloves-ask": {
    layer: 0,
    asks: [
      ...kidGloves,
      ...["what should i ask", "what would you like to be asked"],
      "what do you want people to ask",
    ],
    answers: [
      "Something straight, and then hush. || What I did today, and don't make a face at it.",
    ],
  },
  "near-gloves-how": {
    layer: 0,
    asks: [
      ...kidGloves,
      ...["how would you like to be treated", "how should people be with you"],
      "what would be better",
    ],
    answers: ["Same as in February, with the mickey taken. || As if I'd still a say in things."],
  },
};
