import type { Scenario } from "~/domain/simulator/scenario";

const mirror = [
  "near: see someone's tired aunty",
  "near: to run a team of eleven",
  "near: worn-out lady in the hall mirror",
  "near: eleven people reporting to me",
];
const coldTea = [
  "near: held the same cup of tea",
  "near: tea four times and drank none",
  "near: been round the block twice",
];
const cantFind = [
  "near: can't find myself",
  "near: he's healthy i'm healthy",
  "near: gone missing somewhere",
  "near: there isn't a what",
];
const fourMinutes = [
  "near: with the fan on so",
  "near: four whole minutes",
  "near: for four minutes nobody exists",
];

/** What Priya answers to who asks on about the mirror, the cold tea, the shower and who knows. */
export const nearTheMirror: Scenario["topics"] = {
  "mirror-which": {
    layer: 0,
    asks: [...mirror, ...["which mirror is it", "where is the mirror", "where do you see her"]],
    answers: [
      "The one in the hall, by the coats. You can't get to the washing without meeting her. || In the hall, so she's there each time I fetch the pram.",
    ],
  },
  "mirror-do-then": {
    layer: 0,
    asks: [
      ...mirror,
      ...["what do you do when you see her", "do you say anything to her", "what happens then"],
    ],
    answers: [
      "I pull my hair back, and it's the same lady with her hair back. || I nod, would you believe. We're on nodding terms.",
    ],
  },
  "mirror-old-her": {
    layer: 0,
    asks: [
      ...mirror,
      ...["what was she like before", "how did you look then", "what would she say to you"],
    ],
    answers: [
      "Lipstick, and always a pen somewhere in my hair. || She walked fast. She'd tell me to sit down and delegate.",
    ],
  },
  "mirror-team-like": {
    layer: 0,
    asks: [
      ...mirror,
      ...["what was the team like", "who was in your team", "what did you do with them"],
    ],
    answers: [
      "Eleven of them, and I knew whose dog had been to the vet. || Noisy and loyal! They hid my chair on my birthday.",
    ],
  },
  "mirror-miss-team": {
    layer: 0,
    asks: [
      ...mirror,
      ...["do you miss the team", "do you miss being in charge", "would you go back to it"],
    ],
    answers: [
      "Yes, every Monday at about nine. || I do, I even miss the bad coffee and the Friday row about lorries.",
    ],
  },
  "mirror-others-see": {
    layer: 0,
    asks: [
      ...mirror,
      ...[
        "does anyone else see it",
        "does rohan say you look different",
        "what do others say about how you look",
      ],
    ],
    answers: [
      "Rohan says I look lovely, without putting his glasses on. || Mummyji says peaky. Nobody's said aunty, that one's mine.",
    ],
  },
  "tea-when-last-hot": {
    layer: 0,
    asks: [
      ...coldTea,
      ...[
        "when did you last have a hot cup",
        "do you ever drink it hot",
        "when did you last finish a cup",
      ],
    ],
    answers: [
      "Saturday, at the bakery. I drank it so fast I burnt my tongue. || A week ago, perhaps, and it was in a queue.",
    ],
  },
  "tea-who-made": {
    layer: 0,
    asks: [
      ...coldTea,
      ...["who made the tea", "did anyone make you one", "does rohan make you tea"],
    ],
    answers: [
      "I made it. Mummyji's come with milk, so I do my own. || Me, at seven this morning. Rohan does one on Sundays.",
    ],
  },
  "tea-where-now": {
    layer: 0,
    asks: [
      ...coldTea,
      ...["where is the tea now", "where did you leave the cup", "do you still have it"],
    ],
    answers: [
      "By the steriliser, with a saucer on top for hope. || On the window sill, next to Ganesha. He's not touched it either.",
    ],
  },
  "walks-who-with": {
    layer: 0,
    asks: [
      ...coldTea,
      ...["who was on the walks", "did anyone walk with you", "did you meet anybody"],
    ],
    answers: [
      "Only Arjun and the squeaky wheel. || Just us two. A man said he's got it made, in that pram.",
    ],
  },
  "bath-today-went": {
    layer: 0,
    asks: [
      ...coldTea,
      ...["how was the bath", "did he like the bath", "what happened in the bath"],
    ],
    answers: [
      "Splashy, he got the mat and my sleeve. || He liked it, he always does, he's got opinions about the flannel.",
    ],
  },
  "today-got-for-you": {
    layer: 0,
    asks: [
      ...coldTea,
      ...[
        "was there anything for you",
        "did you have a minute for yourself",
        "what did you do for yourself",
      ],
    ],
    answers: [
      "Not really, sorry! I cut one fingernail, the thumb. || The walk home, I took it slowly and looked in at windows.",
    ],
  },
  "find-when-last": {
    layer: 0,
    asks: [
      ...cantFind,
      ...[
        "when did you last feel like yourself",
        "when did you last see yourself",
        "when did you go missing",
      ],
    ],
    answers: [
      "In June, on my last day at work. I had a balloon tied to my bag. || The night before the hospital, I think, eating mango over the sink.",
    ],
  },
  "find-where-looked": {
    layer: 0,
    asks: [
      ...cantFind,
      ...["where do you look for yourself", "where have you looked", "where would you be"],
    ],
    answers: [
      "In my old coat, mostly. There was a bus ticket and a mint. || The canal's the nearest I get. There's about a tenth of me down there.",
    ],
  },
  "find-who-noticed": {
    layer: 0,
    asks: [
      ...cantFind,
      ...["has anyone noticed you are gone", "who would notice", "does rohan notice you missing"],
    ],
    answers: [
      "Kasia at the bakery might. She said my name twice on Monday. || I don't believe so, the washing's done. That's how they'd know.",
    ],
  },
  "find-silly-why": {
    layer: 0,
    asks: [...cantFind, ...["why is it silly", "why is it embarrassing", "who says it is silly"]],
    answers: [
      "Well, you can't ring somebody up and say nothing's wrong, help. || Nobody's said so. I say it first, so they needn't.",
    ],
  },
  "find-would-look-like": {
    layer: 0,
    asks: [
      ...cantFind,
      ...[
        "what would finding yourself look like",
        "how would you know you were back",
        "what would you be doing",
      ],
    ],
    answers: [
      "I'd say no thank you to something, and not explain. || I'd be late, and laughing, with a coat that isn't washable.",
    ],
  },
  "shower-who-has-him": {
    layer: 0,
    asks: [
      ...fourMinutes,
      ...["who has him then", "who looks after him", "where is the baby while you shower"],
    ],
    answers: [
      "Mummyji does, she hovers on the landing with him. || Rohan if he's in, otherwise he's in his bouncer with his grandmother.",
    ],
  },
  "shower-when": {
    layer: 0,
    asks: [
      ...fourMinutes,
      ...["when do you get your shower", "what time of day", "how often do you get it"],
    ],
    answers: [
      "Half past six in the evening, or else not. || Most days, after his bath, while the steam's still there.",
    ],
  },
  "shower-why-four": {
    layer: 0,
    asks: [...fourMinutes, ...["why only four minutes", "could you stay longer", "what ends it"]],
    answers: [
      "The boiler gives up, and there's usually a knock. || Somebody says he wants his mum. He wants his bottle, but it's nicely put.",
    ],
  },
  "shower-think-of": {
    layer: 0,
    asks: [
      ...fourMinutes,
      ...["what do you think about in there", "do you cry in the shower", "do you sing in there"],
    ],
    answers: [
      "Lorry routes, sometimes. It's like humming. || Nothing at all! I read the back of the conditioner.",
    ],
  },
  "shower-forty": {
    layer: 0,
    asks: [
      ...fourMinutes,
      ...["what would you do with longer", "if you had an hour", "what if it was forty minutes"],
    ],
    answers: [
      "I'd wash my hair twice, as it says on the bottle. || I'd go wrinkly, and nobody'd need to know where the muslins are.",
    ],
  },
};
