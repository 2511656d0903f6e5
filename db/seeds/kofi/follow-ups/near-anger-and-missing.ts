import type { Scenario } from "~/domain/simulator/scenario";

const saidIJustMissMyKids = [
  "near: i just miss my kids",
  "near: there's two kids under it",
  "near: that's the one you all want",
  "near: anger written down already",
];
const saidThisMondayTenSharp = [
  "near: this monday, ten sharp",
  "near: up on the second",
  "near: monday coming, and they've put me down",
];
const saidIveWonItAboutFortyTimes = [
  "near: i've won it about forty times",
  "near: it's monday's meeting, in my head",
  "near: by five i've got him apologising",
];
const saidForGivingMyWeekendAway = [
  "near: for giving my weekend away",
  "near: they'd keep",
  "near: i'd want him to say sorry for the face",
  "near: smiling when he did it",
];
const saidShedNotShiftForAnEarthquake = [
  "near: she'd not shift for an earthquake",
  "near: there's my mum, she'd stop there",
  "near: and then one day she didn't",
  "near: and then she stopped",
];

/** What Kofi answers to who asks on about a detail of what he just said of his anger, missing them and Monday. */
export const nearAngerAndMissing: Scenario["topics"] = {
  "who-sees-under": {
    layer: 1,
    asks: [
      ...saidIJustMissMyKids,
      "who sees what is under the anger",
      "who knows you miss them",
      "does anyone see you miss them",
    ],
    answers: [
      "Desmond might, he's the only one who looks. || Abena used to, she'd go quiet and make me a sandwich.",
    ],
  },
  "miss-them-when": {
    layer: 1,
    asks: [...saidIJustMissMyKids, "when do you miss them most", "when is the missing worst"],
    answers: [
      "About half seven of an evening, it's pyjama time. || Teatime, when I'd be told to sit down and I'm already sat.",
    ],
  },
  "only-want-anger": {
    layer: 1,
    asks: [
      ...saidIJustMissMyKids,
      "why do they only want the anger",
      "why do people go for the anger",
    ],
    answers: [
      "It fits in the box, I suppose. Missing somebody's not a disciplinary matter. || Anger's easy to write, there's a form for it already.",
    ],
  },
  "can-look-at-it": {
    layer: 1,
    asks: [
      ...saidIJustMissMyKids,
      "what happens when you look at it",
      "what happens when you miss them",
      "how do you cope with missing them",
    ],
    answers: [
      "I get as far as their coats on the hook, and I have to put the radio on. || My throat shuts, and then I find something to wipe.",
    ],
  },
  "who-is-there-monday": {
    layer: 0,
    asks: [...saidThisMondayTenSharp, "who will be there on monday", "who is in the room"],
    answers: [
      "Neil, a woman from HR, and me with a space next to me. || HR, my manager, somebody typing, and Desmond if I can get it asked.",
    ],
  },
  "ready-for-monday": {
    layer: 0,
    asks: [
      ...saidThisMondayTenSharp,
      "are you ready for monday",
      "do you feel ready",
      "how ready are you",
    ],
    answers: [
      "The shirt is, I'm not. || Not near it, I've half a speech and a pair of clean shoes.",
    ],
  },
  "how-long-monday": {
    layer: 0,
    asks: [
      ...saidThisMondayTenSharp,
      "how long will it take",
      "how long is the hearing",
      "how long does it last",
    ],
    answers: [
      "They've put an hour down for it, so it'll be an hour they want. || An hour on the letter, less than I'm owed.",
    ],
  },
  "after-monday-what": {
    layer: 0,
    asks: [
      ...saidThisMondayTenSharp,
      "what will you do after monday",
      "what will you do after the hearing",
      "what happens after ten",
    ],
    answers: [
      "I'm on a late at two, if I've still got a bus. || Ring my mum, whichever way it goes, and not tell her what it was.",
    ],
  },
  "how-he-apologises": {
    layer: 0,
    asks: [
      ...saidIveWonItAboutFortyTimes,
      "how does he apologise",
      "what does he say when he apologises",
      "what does he say in it",
    ],
    answers: [
      "He says he should've rung me, and he looks at my face when he says it. || It's only, sorry about your Saturday, Kofi. It's not much of a film.",
    ],
  },
  "never-say-it-aloud": {
    layer: 0,
    asks: [...saidIveWonItAboutFortyTimes, "do you say it out loud", "do you ever say it out loud"],
    answers: [
      "I whisper it, these walls are thin. || Only the first line, and then next door coughs.",
    ],
  },
  "what-win-with": {
    layer: 0,
    asks: [
      ...saidIveWonItAboutFortyTimes,
      "what do you win it with",
      "how do you win it",
      "what wins it",
    ],
    answers: [
      "The January bit, that I asked first. They've nothing to come back with, in my head. || I stay calm and he's the one who goes red, that's how.",
    ],
  },
  "back-to-sleep-after": {
    layer: 0,
    asks: [
      ...saidIveWonItAboutFortyTimes,
      "do you get back to sleep",
      "can you go back to sleep after",
    ],
    answers: [
      "Never once, I've got my boots on by then. || I don't, no, it's not worth taking my socks off.",
    ],
  },
  "think-he-will": {
    layer: 0,
    asks: [
      ...saidForGivingMyWeekendAway,
      "do you think he will say sorry",
      "will he apologise",
      "do you think he will apologise",
    ],
    answers: [
      "Not a chance, he'd have to write himself up. || He won't, he doesn't know there's anything to be sorry for.",
    ],
  },
  "would-you-accept": {
    layer: 0,
    asks: [
      ...saidForGivingMyWeekendAway,
      "would you accept it",
      "would you accept his apology",
      "would you forgive him",
    ],
    answers: ["I would and all, I'd shake his hand. || If he meant it, that same minute."],
  },
  "gave-it-to-whom": {
    layer: 0,
    asks: [...saidForGivingMyWeekendAway, "who did he give it to", "who got your weekend"],
    answers: [
      "Some lad with a week in Tenerife booked. || A fella off the 12, for his holidays, and it's not him I blame.",
    ],
  },
  "what-after-sorry": {
    layer: 0,
    asks: [
      ...saidForGivingMyWeekendAway,
      "what would change if he said sorry",
      "how would it feel if he said sorry",
      "what would a sorry change",
    ],
    answers: [
      "I'd unclench, for one. I'd sign his letter after that. || It'd be two of us who were wrong, and I could live with that.",
    ],
  },
  "when-abena-stopped": {
    layer: 0,
    asks: [...saidShedNotShiftForAnEarthquake, "when did abena stop", "when did she stop staying"],
    answers: [
      "Last summer, about. She left the room mid-sentence and she'd never done that. || The year before I moved out, you could hear the door go.",
    ],
  },
  "why-abena-stopped": {
    layer: 0,
    asks: [...saidShedNotShiftForAnEarthquake, "why did abena stop", "why did she stop staying"],
    answers: [
      "She was tired, I reckon, she'd two kids and a loud one. || I'd never a soft word left by the time I'd got in, and she'd run out of waiting.",
    ],
  },
  "mum-never-scared": {
    layer: 0,
    asks: [
      ...saidShedNotShiftForAnEarthquake,
      "is your mum scared of you",
      "is mum ever scared",
      "was your mum never scared",
    ],
    answers: [
      "Her? I'm her little boy with his feet out the end of the bed. || She's five foot one, and it's me that's scared.",
    ],
  },
  "miss-that-staying": {
    layer: 0,
    asks: [
      ...saidShedNotShiftForAnEarthquake,
      "do you miss that",
      "do you miss abena staying",
      "do you miss someone staying",
    ],
    answers: [
      "Being stayed with, yeah, I do miss that. || More than the marriage, if you want it straight.",
    ],
  },
};
