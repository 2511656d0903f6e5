import type { Scenario } from "~/domain/simulator/scenario";

const saidOneBigFistWithACoatOn = [
  "near: one big fist with a coat on",
  "near: i'm strung that tight",
  "near: get a note out of me",
];
const saidMyJawClicks = [
  "near: my jaw clicks",
  "near: asked if i do boxing",
  "near: i said i do the 36",
  "near: two of them mouth guards",
  "near: says it's stress",
];

/** What Kofi answers to who asks on about a detail of what he just said of his jaw and how he holds himself. */
export const nearFistAndJaw: Scenario["topics"] = {
  "tight-where": {
    layer: 1,
    asks: [
      ...saidOneBigFistWithACoatOn,
      "where do you feel it",
      "where is it tight",
      "where does it start",
    ],
    answers: [
      "Jaw, then shoulders, then hands. It comes down like a shutter. || The neck. I can't look over it to reverse.",
    ],
  },
  "last-loose": {
    layer: 1,
    asks: [
      ...saidOneBigFistWithACoatOn,
      "when were you last loose",
      "when was it not like that",
      "do you ever relax",
    ],
    answers: [
      "August, at Margate, with one of them asleep on each arm. || On the sand, this summer. Kwame buried me and I let him.",
    ],
  },
  "people-see-tight": {
    layer: 1,
    asks: [
      ...saidOneBigFistWithACoatOn,
      "can people see it",
      "does anyone notice how tight you are",
      "do they see that",
    ],
    answers: [
      "They see the coat. || Desmond must, he talks slower. The rest just leave a seat free.",
    ],
  },
  "ever-boxed": {
    layer: 1,
    asks: [...saidMyJawClicks, "did you ever box", "do you do boxing", "have you ever boxed"],
    answers: ["Never, I've not hit so much as a drum. || No, I did the recorder, badly."],
  },
  "jaw-hurts": {
    layer: 1,
    asks: [...saidMyJawClicks, "does it hurt", "is your jaw sore", "how bad is the jaw"],
    answers: [
      "Of a morning, by the ear. Toast's hard work. || It aches more than it hurts. Yawning's the one.",
    ],
  },
  "jaw-on-the-36": {
    layer: 1,
    asks: [
      ...saidMyJawClicks,
      "what on the 36 gets your jaw going",
      "what makes you clench on the bus",
      "why does driving do that",
    ],
    answers: [
      "Cyclists, the bell, and a timetable by somebody who's never seen Peckham. || Having to be nice at it. Forty times a day I say, mind the doors, please.",
    ],
  },
  "who-hears-click": {
    layer: 1,
    asks: [
      ...saidMyJawClicks,
      "who hears it click",
      "does anyone notice the click",
      "do the kids hear it",
    ],
    answers: [
      "Ama does, she says I sound like a seat belt. || Kwame likes it, he asks for it again.",
    ],
  },
  "dentist-suggested": {
    layer: 1,
    asks: [
      ...saidMyJawClicks,
      "what did the dentist suggest",
      "what did the dentist do",
      "what are you doing about the jaw",
    ],
    answers: [
      "A new guard, ninety quid. I said I'd sleep on it, and he didn't laugh. || He told me to let my tongue rest. I'd not known it was working.",
    ],
  },
};
