import type { Scenario } from "~/domain/simulator/scenario";

const saidGoThroughItInTheCab = [
  "near: go through it in the cab",
  "near: i lose every time",
  "near: writing both parts",
  "near: had that meeting about forty times",
  "near: walk out all right",
];
const saidScaredOfTenOclockMonday = [
  "near: scared of ten o'clock monday",
  "near: hear my own voice go up",
  "near: talk quiet for an hour",
];
const saidBringDesmondInWithMe = [
  "near: bring desmond in with me",
  "near: you're allowed a person",
  "near: somebody next to me on monday",
  "near: just sit there being wide",
];

/** What Kofi answers to who asks on about a detail of what he just said of Monday and who'd sit with him. */
export const nearMondayInTheCab: Scenario["topics"] = {
  "practised-with": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "has anyone practised with you",
      "did you practise it with someone",
      "could desmond play the manager",
    ],
    answers: [
      "No. Desmond'd do it, but he'd start humming. || The mirror, that's all I've had. He's not a talker.",
    ],
  },
  "how-good-one-goes": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "how would a good one go",
      "what would a good meeting be like",
      "how would you win it",
    ],
    answers: [
      "I say January, and somebody goes and looks it up. || Short. They say, what happened, and then they let me finish.",
    ],
  },
  "notes-for-monday": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "have you written it down",
      "did you make notes",
      "will you take notes in",
    ],
    answers: [
      "Three lines, on the back of a running card. || It's on my hand at the moment. I'd want better than a hand.",
    ],
  },
  "where-it-goes-wrong": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "where does it go wrong",
      "when do you lose it",
      "what do you lose on",
    ],
    answers: [
      "On the word kids. I can hear it go up. || It's when they say, let's all stay calm. I was, till then.",
    ],
  },
  "beats-you-with": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "what do they say that beats you",
      "what beats you every time",
      "what do they say to you in it",
    ],
    answers: [
      "They say, did you shout, yes or no. And it's yes. || 'Just answer the question, Kofi.' I've no comeback, I wrote it.",
    ],
  },
  "rehearsing-for": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "what are you rehearsing for",
      "what is the meeting about",
      "what is it for",
    ],
    answers: [
      "The hearing, this Monday, for shouting at my manager. || My disciplinary. It's about how I took losing that Saturday.",
    ],
  },
  "say-it-aloud-cab": {
    layer: 0,
    asks: [
      ...saidGoThroughItInTheCab,
      "do you say it out loud",
      "do the passengers hear you",
      "do people notice you talking",
    ],
    answers: [
      "Under my breath. There's a screen, they think I'm singing. || A schoolkid caught me. He said, you all right, driver?",
    ],
  },
  "if-voice-goes-up": {
    layer: 1,
    asks: [
      ...saidScaredOfTenOclockMonday,
      "what if your voice goes up",
      "what happens if you get loud",
      "what would they do if you got loud",
    ],
    answers: [
      "They'd look at each other, and that's me proved. || She'd put her pen down. It's worse than when she picks it up.",
    ],
  },
  "ask-for-break": {
    layer: 1,
    asks: [
      ...saidScaredOfTenOclockMonday,
      "can you ask for a break",
      "could you take a minute",
      "can you go out if it gets too much",
    ],
    answers: [
      "I'm allowed. I'd look like I was storming off. || The rep says five minutes, any time. I'd have to stand up to take it, that's the trouble.",
    ],
  },
  "keep-voice-low": {
    layer: 1,
    asks: [
      ...saidScaredOfTenOclockMonday,
      "what helps you keep it low",
      "how will you stay quiet",
      "who could help you stay quiet",
    ],
    answers: [
      "Breathing out first. Ama showed me, she gets it at school. || Desmond. He'd put his boot on mine under the table.",
    ],
  },
  "ask-desmond-when": {
    layer: 1,
    asks: [
      ...saidBringDesmondInWithMe,
      "when will you ask him",
      "have you asked desmond",
      "when could you ask him",
    ],
    answers: [
      "Tomorrow, on our break, before he's got the lid off his flask. || Not so far. First thing, I'll do it first thing, or I'll talk about his knee.",
    ],
  },
  "stops-asking-des": {
    layer: 1,
    asks: [
      ...saidBringDesmondInWithMe,
      "what stops you asking",
      "why haven't you asked him",
      "what makes it hard to ask",
    ],
    answers: [
      "I'd have to say what it's about, in words. || He might ask how I am, and he'd mean it.",
    ],
  },
  "des-done-it": {
    layer: 1,
    asks: [
      ...saidBringDesmondInWithMe,
      "has he done that before",
      "does desmond know how it works",
      "has he been in one of those",
    ],
    answers: [
      "Twice, for other lads. He says you mainly pour the water. || He sat in with a fella in the spring. They kept their voices down, with Des there.",
    ],
  },
};
