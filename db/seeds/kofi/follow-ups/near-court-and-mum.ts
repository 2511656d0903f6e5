import type { Scenario } from "~/domain/simulator/scenario";

const saidJudgeGaveItElevenMinutes = [
  "near: judge gave it eleven minutes",
  "near: we split up last november",
  "near: longer at the lights",
  "near: read it off a sheet",
  "near: heard myself say yes",
  "near: he had my name wrong",
  "near: is that acceptable",
];
const saidPraysForMeDownThePhone = [
  "near: prays for me down the phone",
  "near: whole church on it",
  "near: women i've never met",
  "near: mum's in tottenham",
];
const saidRangTheSolicitor = [
  "near: rang the solicitor",
  "near: held for forty minutes",
  "near: three pounds a minute",
  "near: a minute to hear vivaldi",
  "near: queued on the phone for my solicitor",
  "near: told you're important",
];

/** What Kofi answers to who asks on about a detail of what he just said of the court, his mum and the solicitor. */
export const nearCourtAndMum: Scenario["topics"] = {
  "judge-like": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "what was the judge like",
      "who was the judge",
      "how was the judge with you",
    ],
    answers: [
      "Polite, grey. He'd the lid off his pen the whole time. || Not rude, I'll give him that. He was looking at the clock above me.",
    ],
  },
  "spoke-in-court": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "did you get to speak",
      "did you say anything in court",
      "did he let you talk",
    ],
    answers: ["Yes, sir, that was my contribution. || Twice. Once was my date of birth."],
  },
  "with-you-in-court": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "who was with you in court",
      "did you have someone there",
      "were you on your own there",
    ],
    answers: [
      "A lad from the solicitor's, I'd met him in the corridor. || On my own side it was me and a trainee. He'd a nice tie.",
    ],
  },
  "more-than-eleven": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "what would you have told him",
      "what did you want the judge to hear",
      "what should he have asked",
    ],
    answers: [
      "What we do of a Saturday. It'd take four minutes. || I'd have said, I'm the one who does the hair.",
    ],
  },
  "can-change-order": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "can you go back to court",
      "can it be changed",
      "will you appeal it",
    ],
    answers: [
      "I can, it costs. They say get Monday over first. || There's a form for it. I've had my fill of forms.",
    ],
  },
  "why-said-yes": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "why did you say yes",
      "why didn't you say no",
      "why didn't you correct him",
    ],
    answers: [
      "I'd been told don't argue. So I didn't argue, and look what it got me. || You're that busy being polite, you agree to things.",
    ],
  },
  "called-you-what": {
    layer: 0,
    asks: [
      ...saidJudgeGaveItElevenMinutes,
      "what did he call you",
      "how did he get your name wrong",
      "what name did he use",
    ],
    answers: [
      "Coffee. Mr Coffee, like a machine. || He'd got it back to front, my surname first. I answered to it.",
    ],
  },
  "what-say-to-prayer": {
    layer: 0,
    asks: [
      ...saidPraysForMeDownThePhone,
      "what do you say when she prays",
      "do you pray with her",
      "how do you answer that",
    ],
    answers: [
      "Amen. She waits till she gets one. || I say it with her at the end. I'm driving a kettle with the other hand.",
    ],
  },
  "prayer-helps": {
    layer: 0,
    asks: [
      ...saidPraysForMeDownThePhone,
      "does it help you",
      "does the praying help",
      "do you mind her praying",
    ],
    answers: [
      "A bit, don't let on. It's nice to be on a list that's not HR's. || I don't mind. It's loud, and it's for me, and there's not much that's both.",
    ],
  },
  "how-often-mum-rings": {
    layer: 0,
    asks: [
      ...saidPraysForMeDownThePhone,
      "how often does she ring",
      "when does she call you",
      "how often do you talk to your mum",
    ],
    answers: ["Most nights, once I've done the kids. || Every other day, and twice on a Sunday."],
  },
  "church-women": {
    layer: 0,
    asks: [
      ...saidPraysForMeDownThePhone,
      "who are those women",
      "who else prays for you",
      "who is in the church",
    ],
    answers: [
      "Auntie Grace, Sister Comfort, a Mrs Boateng. I'd not know them in a queue. || The ladies who do the teas. One of them sent a cake with my initials on.",
    ],
  },
  "ring-again-when": {
    layer: 0,
    asks: [
      ...saidRangTheSolicitor,
      "when will you ring again",
      "will you try again",
      "what will you do now about the solicitor",
    ],
    answers: [
      "Tomorrow, on the dot of nine, before the others get up. || I'll go in. They can't play you music to your face.",
    ],
  },
  "while-on-hold": {
    layer: 0,
    asks: [
      ...saidRangTheSolicitor,
      "what did you do while you waited",
      "how did you pass the forty minutes",
      "what were you doing on hold",
    ],
    answers: [
      "Ate half a roll, and watched a pigeon get on and off. || I wiped down the whole dash. You could eat off it.",
    ],
  },
  "who-is-solicitor": {
    layer: 0,
    asks: [
      ...saidRangTheSolicitor,
      "who is your solicitor",
      "what kind of person is the solicitor",
      "do you like your solicitor",
    ],
    answers: [
      "A Miss Rahman. She's good, when you get her. || She's sharp, she's half my age, and there's forty of us want her.",
    ],
  },
};
