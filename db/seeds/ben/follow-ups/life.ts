import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of his people, and of how he came to be a doctor. */
export const life: Scenario["topics"] = {
  drawing: {
    layer: 0,
    asks: [
      "the drawing",
      "the picture",
      "that picture",
      "that drawing",
      "she draw",
      "kid draw",
      "he draw",
      "they draw",
      "picture now",
      "picture of you",
      "put it in the bin",
      "confidential waste",
    ],
    answers: [
      "It's me, and I'm mainly ears. It's on our fridge now, one corner's a bit inky. || I'm in it, the ears are, and there's some of me behind them. It's up on the fridge these days.",
      "My hands tidied it away before I'd looked. {Paper goes in the paper bin, that's about the level I was on|empty-tank?}. || I didn't decide to bin it. {I was clearing surfaces, I'd have binned the kid|empty-tank?}.",
    ],
  },
  "hana-message": {
    layer: 0,
    asks: [
      "playing the message",
      "play the message",
      "listened to the message",
      "listen to the message",
      "listening to the message",
      "hana's message",
      "her message",
      "the voice message",
      "the message",
      "playing it",
      "listening to it",
    ],
    answers: [
      "I think Hana's asked how I am in it, in that voice of hers, and {I've got no bit for that|jokes}. So there it sits. || I reckon there's a real question in it. Hana doesn't do small ones, and {I've only got gags to answer with|jokes}.",
    ],
  },
  swim: {
    layer: 0,
    asks: [
      "last swim",
      "still swim",
      "go swimming",
      "been swimming",
      "in the sea",
      "the sea",
      "been in the water",
    ],
    answers: [
      "Not since August, and I used to go twice a week. My togs are still in the car, they've gone stiff. || It's been weeks, I was a twice-a-week man before. There's a towel in my car that could stand up by itself.",
    ],
  },
  "first-line": {
    layer: 0,
    asks: [
      "first line",
      "first sentence",
      "first words",
      "how would you tell",
      "how would you say it",
      "how would you start",
      "how would you put it",
      "would you say to tim",
      "would you tell tim",
      "would you say to him",
      "will you say to him",
      "will you tell him",
      "going to say to him",
      "going to tell him",
      "tell tim first",
      "want to say to tim",
      "want to tell tim",
    ],
    answers: [
      "'Pass us that plate, and {I've not been right since August|empty-tank}.' Something like that, while Tim's hands are wet. || It'd be 'mind that pan, {I haven't been okay for weeks|empty-tank}'. To Tim, at the sink, with nobody looking at anybody.",
    ],
  },
  "tim-visit": {
    layer: 0,
    asks: [
      "when is tim",
      "when's tim",
      "tim get there",
      "tim arrive",
      "tim coming",
      "tim getting",
      "your brother coming",
      "your brother arrive",
      "tim staying",
    ],
    answers: [
      "He's on the road, with sausages, and he'll be here when he's here. He's got the couch for three nights. || Tim's driving up, he doesn't give times. There's a couch, he's on it till after the weekend.",
    ],
  },
  "how-doctor": {
    layer: 0,
    asks: [
      "want to be a doctor",
      "become a doctor",
      "made you want",
      "made you go into medicine",
      "go into medicine",
      "why medicine",
      "why a doctor",
      "when you were nine",
      "at nine",
      "nine years old",
    ],
    answers: [
      "Our GP let me listen to my own heart, I'd have been nine. I went round the whole street doing everyone's. || I was nine and the family doctor put the stethoscope in my ears. Monday I was charging kids a biscuit to hear theirs.",
    ],
  },
  "fifth-year": {
    layer: 1,
    asks: ["fifth year", "med school", "medical school", "year five"],
    answers: [
      "I stopped going to things, in fifth year, and I lived on two-minute noodles. Hana drove me to a beach and made me sit an exam after it. || It was fifth year, I'd quit turning up. It was noodles and curtains until Hana put me in her car and drove at the sea.",
    ],
  },
};
