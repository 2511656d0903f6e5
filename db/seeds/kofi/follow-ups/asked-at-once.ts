import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks for the plain detail of what he has just said. */
export const askedAtOnce: Scenario["topics"] = {
  "he-saw": {
    layer: 0,
    asks: [
      ...[
        "do you think he saw",
        "think he saw",
        "what did he see",
        "he see when he",
        "what was it he saw",
      ],
      ...["why did he step back", "made him step back", "why the step back"],
    ],
    answers: [
      "{A big fella about to swing for him|fury?}. I never was. || {Someone who was going to hit him|fury?}. I'd have told him different, if he'd stood still.",
    ],
  },
  "wipers-song": {
    layer: 0,
    asks: [
      ...["wipers song", "the wipers", "wiper song", "song go", "sing it for me"],
      ...["how does wheels on", "swish"],
    ],
    answers: [
      "Swish, swish, swish, all through the town. He does it with both arms. || The wipers on the bus go swish, swish, swish. Then he does the horn.",
    ],
  },
  "song-goes": {
    layer: 0,
    asks: ["how does it go", "hows it go"],
    answers: [
      "[after: wipers song, wheels, wipers] It's swish, swish, swish, and both your arms go. || You do the wipers, swish, swish, then the bell, then the horn.",
    ],
  },
  "song-first": {
    layer: 0,
    asks: [
      ...[
        "teach him the song",
        "taught him the song",
        "song come from",
        "learn the song",
        "start singing it",
      ],
      ...["where did he learn", "sing it with him"],
    ],
    answers: [
      "Nursery. Then he heard my own wipers going and that was it. || He got it at nursery, and I did the arms with him in the cab.",
    ],
  },
  "rations-of": {
    layer: 0,
    asks: ["rations of what", "rations what", "on rations", "like being on rations", "rationed"],
    answers: [
      "Of my kids. Two weekends, and ten minutes at seven. || Of them. It's four days a month and a phone call.",
    ],
  },
  "anger-start": {
    layer: 0,
    asks: [
      ...[
        "this close all the time",
        "you shout because",
        "did the anger start",
        "did the shouting start",
        "shouting start",
      ],
      ...["anger start", "first get this angry", "start getting angry", "start shouting"],
    ],
    answers: [
      "It came on slow, after I moved out. It got loud round Easter. || Not long after I left the house. The shouting part's since Easter.",
    ],
  },
  "manager-know": {
    layer: 0,
    asks: [
      ...[
        "like your manager to know",
        "your manager to know on",
        "want the manager to know",
        "manager to know in one",
        "like neil to know",
      ],
      ...["manager to understand"],
    ],
    answers: [
      "That I was never going to touch him. || I wasn't coming for him, I was coming about my Saturday.",
    ],
  },
  "mum-prays-for": {
    layer: 0,
    asks: [
      ...[
        "does she pray",
        "she pray for",
        "your mum pray",
        "pray for you about",
        "what does mum pray",
      ],
      ...["praying for"],
    ],
    answers: [
      "The kids first, then my driving, then my temper. || My temper, mostly. And that I get a bigger place.",
    ],
  },
  "apart-now": {
    layer: 0,
    asks: ["you two been apart", "long have you been apart", "how long apart", "been apart"],
    answers: [
      "Since last November, so coming up to a year. || Nearly a year. It'll be a year next month.",
    ],
  },
};
