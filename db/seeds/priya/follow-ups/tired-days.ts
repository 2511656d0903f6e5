import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of her days and nights of two hours at a time. */
export const tiredDays: Scenario["topics"] = {
  "tired-looks": {
    layer: 0,
    asks: [
      ...["does that tired look", "tired look like on", "does the tiredness look"],
      ...["being tired look"],
    ],
    answers: [
      "I go up for a muslin and I stand there. {I've been upstairs four times for the same muslin|tired-all?}. || {I put my shoes on to take him out, and then I sit down in the hall in them|tired-all?}. It can be half an hour.",
    ],
  },
  "two-hours-day": {
    layer: 0,
    asks: ["two hours at a time", "day on two hours", "through a day on"],
    answers: [
      "In bits. I only think as far as the next bottle, {if I look at the whole day I feel sick|tired-all?}. || Toast, tea, lists on my arm in biro. {I don't get through it so much as get passed along it|tired-all?}.",
    ],
  },
  "left-by-evening": {
    layer: 0,
    asks: [
      ...["left of you by", "is left of you", "such small pieces"],
      ...["left of you at the end"],
    ],
    answers: [
      "Not much. {Everything's 'the thing' by then, pass me the thing|tired-all?}. || About enough to do the bath. {Yesterday I cried because a sock was inside out|tired-all?}.",
    ],
  },
  "after-that-feeling": {
    layer: 0,
    asks: [
      ...["comes after that feeling", "after that feeling", "after the dropping feeling"],
      ...["after your tummy goes"],
    ],
    answers: [
      "I look at the clock, and it's never as late as I'd hoped. {Then I'm cross with myself, being frightened of a kettle and a lamp|evenings?}. || Lamps. Then I ring Amma too early and hang up. {And it's still only ten past three|evenings?}.",
    ],
  },
  "at-that-window": {
    layer: 0,
    asks: [
      ...["look at that window", "see coming when", "looking at the window", "rather not notice"],
      ...["see from the window"],
    ],
    answers: [
      "Only the dark. {And me in the glass with him, and nobody else in the picture|evenings?}. || {Hours of walking up and down|evenings?}. It comes over the roofs from the left, I could draw it for you.",
    ],
  },
  "gets-you-up": {
    layer: 0,
    asks: [...["that gets you up", "does sleep on", "gets you up when"], ...["why do you get up"]],
    answers: [
      "The quiet does. {If I can't hear him I've got to go and put my hand on him|tired-all?}. || I wake thinking I've missed something. {So I stand over the cot till I see his chest move|tired-all?}.",
    ],
  },
  "his-night": {
    layer: 0,
    asks: ["lying there with your eyes", "night lying there with", "when rohan took the night"],
    answers: [
      "{I was listening for what he'd do wrong, so that I could get up|tired-all?}. He did nothing wrong. || I heard the kettle and the lid and Rohan whispering. {My legs wanted to go, I had to hold them down|tired-all?}.",
    ],
  },
  "left-over": {
    layer: 0,
    asks: [
      ...["on whats left over", "living on what", "living on leftovers"],
      ...["eating what is left"],
    ],
    answers: [
      "You stop noticing. {I've no idea what I'd order any more, if somebody asked me|not-doing-well}. || It's easy, nobody has to cook for me! {I suppose I've got used to coming after the crusts|not-doing-well}.",
    ],
  },
  "laddoo-standing": {
    layer: 0,
    asks: [
      ...["eating those laddoos", "those laddoos", "while you eat the laddoos"],
      ...["eating the laddoos"],
    ],
    answers: [
      "Chew, smile, say lovely. {She counts how many are left in the tin|watched}. || They're for the milk, and there isn't any milk. {Neither of us has mentioned it|watched}, she only makes more.",
    ],
  },
  "monitor-seconds": {
    layer: 0,
    asks: [
      ...["monitor crackles how", "when the monitor crackles", "those first seconds"],
      ...["when you hear the monitor"],
    ],
    answers: [
      "All heartbeat. {I'm on the landing before I know what day it is|tired-all?}. || {Like an alarm going off under my ribs|tired-all?}. And then it's him turning over.",
    ],
  },
  "there-for-you": {
    layer: 0,
    asks: ["one what was there for you", "what was there for you", "was anything for you"],
    answers: [
      "The tea, I suppose, if I'd drunk it. || There was a nice cloud, from the kitchen window. I had that to myself for a minute.",
    ],
  },
  "end-of-count": {
    layer: 0,
    asks: [
      ...["end of a count", "a count like that", "why do you count"],
      ...["counting like that"],
    ],
    answers: [
      "It's proof, isn't it? {If I've counted, I must have been there|not-doing-well}. || I feel I ought to hand it in. {There's nobody to mark it, so I start a new page at midnight|not-doing-well}.",
    ],
  },
  "ahead-tonight": {
    layer: 0,
    asks: ["all that again tonight", "look ahead to all", "look ahead to tonight"],
    answers: [
      "My shoulders go up. {I do the sum, how many hours till another person's awake|tired-all?}. || It's like seeing the same hill. {I know every bit of it, and I've still got to push the pram up|tired-all?}.",
    ],
  },
};
