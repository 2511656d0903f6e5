import type { Scenario } from "~/domain/simulator/scenario";

const fatherWords = [
  "near: said ten words about himself",
  "near: i used to think that was strength",
  "near: told me about himself on a bus ticket",
  "near: i took after him",
];
const bestDai = [
  "near: dai was in the rolling mill",
  "near: nearest i've had to a best mate",
  "near: a best friend it was dai",
];
const ottersFilm = [
  "near: a whole programme on otters",
  "near: tell you if i liked it",
  "near: sent a film she thought",
  "near: like a train you're not on",
];
const oneCup = [
  "near: sat on the stairs halfway up",
  "near: carrying one cup",
  "near: it was a bag of potatoes",
  "near: put it down twice between",
];

/** What Tom answers of a word he said last: his father, Dai, the otters, the cup on the stairs. */
export const nearFatherAndDai: Scenario["topics"] = {
  "near-dad-now": {
    layer: 0,
    asks: [
      ...fatherWords,
      ...["how do you see it now", "do you still call it strength", "is it still strength"],
    ],
    answers: [
      "Now I think he'd nobody to say it to. || I don't know, it might have been fright, in a good coat.",
    ],
  },
  "near-dad-words": {
    layer: 0,
    asks: [
      ...fatherWords,
      ...["what were the ten words", "what did he tell you about himself"],
      "what did you know about him",
    ],
    answers: [
      "That he'd been hungry as a boy, and once that he liked the sea. || He told me he'd boxed, and that he'd lost.",
    ],
  },
  "near-dad-wish": {
    layer: 0,
    asks: [
      ...fatherWords,
      ...["what would you ask him", "what do you wish he had said"],
      "what would you want to know",
    ],
    answers: [
      "What he did with it all, where he put it. || I'd ask was he ever frightened, and I'd look at the spade while I did.",
    ],
  },
  "near-dad-same": {
    layer: 0,
    asks: [
      ...fatherWords,
      ...["are you like him", "are you the same with carys", "do you do the same"],
    ],
    answers: [
      "Same chin, same silence, Gwen says it's like living with the pair of us. || I am, with Carys, I ask about her tyres.",
    ],
  },
  "near-dad-mother": {
    layer: 0,
    asks: [
      ...fatherWords,
      ...["did he talk to your mother", "did he tell your mam", "who did he talk to"],
    ],
    answers: [
      "Mam did it for him, she'd say your father's pleased. || To his pigeons he did, I heard him once through the boards.",
    ],
  },
  "near-dai-where": {
    layer: 0,
    asks: [...bestDai, ...["where is dai now", "where did he go", "why did he move"]],
    answers: [
      "Up north, at his son's, they'd a room for him. || He went for the grandkids, there was nothing to stop here for.",
    ],
  },
  "near-dai-ring": {
    layer: 0,
    asks: [...bestDai, ...["do you ring him", "have you spoken since", "why don't you ring dai"]],
    answers: [
      "Not since May, and each week makes it harder. || I've had his number up twice, and put the phone down on it.",
    ],
  },
  "near-dai-like": {
    layer: 0,
    asks: [...bestDai, ...["what was he like", "what's dai like", "what made him a good mate"]],
    answers: [
      "Loud, and then he'd ask you a thing so quiet you'd answered it. || He'd give you the last of his flask and say he'd had plenty.",
    ],
  },
  "near-dai-say": {
    layer: 0,
    asks: [
      ...bestDai,
      ...["what would you say to him", "what would he say to you"],
      "what would dai say about this",
    ],
    answers: [
      "Get your boots on, he'd say, we're going for a look at the sea. || I'd start with the leeks and see did I get any further.",
    ],
  },
  "near-otters-used": {
    layer: 0,
    asks: [
      ...ottersFilm,
      ...["what did you use to like", "what would you have enjoyed before"],
      "was there something you used to enjoy",
    ],
    answers: [
      "Rugby, I'd be hoarse of a Saturday. || A brass band, I'd have had you sat through the lot.",
    ],
  },
  "near-otters-remember": {
    layer: 0,
    asks: [
      ...ottersFilm,
      ...["what do you remember of it", "what was it about", "what did you see"],
    ],
    answers: [
      "Something wet, holding hands. || There was a trombone in it, and I'd have liked that once.",
    ],
  },
  "near-otters-why": {
    layer: 0,
    asks: [
      ...ottersFilm,
      ...["why did you watch it all", "why didn't you turn it off", "what made you watch it"],
    ],
    answers: ["I'd have had to choose something else. || It was on, and I was in front of it."],
  },
  "near-otters-carys": {
    layer: 0,
    asks: [
      ...ottersFilm,
      ...["what did you tell carys", "who sent it", "what did you say about it"],
    ],
    answers: [
      "Very good, I told her, and she's found me another. || I said it was champion, and Gwen gave me a look.",
    ],
  },
  "near-cup-then": {
    layer: 0,
    asks: [
      ...oneCup,
      ...["what did you do then", "how did you get up again", "what happened then"],
    ],
    answers: [
      "I drank it where I was and called it a break. || Got hold of the rail and said one, two, as you would to a lad.",
    ],
  },
  "near-cup-long": {
    layer: 0,
    asks: [
      ...oneCup,
      ...["how long did you sit there", "how long were you there", "how long did it take"],
    ],
    answers: [
      "A good half hour, it'd gone stone cold. || Longer than it should, the ice cream had gone.",
    ],
  },
  "near-cup-see": {
    layer: 0,
    asks: [...oneCup, ...["did anyone see you", "did gwen see", "who knows about that"]],
    answers: ["Bess, and she'll not tell. || No, Gwen was on, or I'd have been up like a shot."],
  },
  "near-cup-why": {
    layer: 0,
    asks: [...oneCup, ...["why did you sit down", "what made you stop", "why did your legs stop"]],
    answers: [
      "My legs had a vote on it. || There was no reason, it was as if somebody had turned me off at the wall.",
    ],
  },
  "near-cup-doctor": {
    layer: 0,
    asks: [
      ...oneCup,
      ...["have you told the doctor about that", "is it like that every day"],
      "how often does it happen",
    ],
    answers: [
      "I've not told him, he'd only say salt. || It's most days, a bit of it, that was the worst.",
    ],
  },
};
