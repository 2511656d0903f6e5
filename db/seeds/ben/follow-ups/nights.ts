import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben tells of the nights: the bleep, the list, and what keeps him awake. */
export const nights: Scenario["topics"] = {
  "calling-you": {
    layer: 0,
    asks: [
      ...["calling you to", "think it's calling", "bleep want from you"],
      ...["what does it want"],
    ],
    answers: [
      "{Fourteen, every time|sleep?}, I pick it up and it's bed fourteen. || It never says. {In my head it's the same bay, it's that extension|sleep?}.",
    ],
  },
  "comes-quiet": {
    layer: 0,
    asks: [
      ...["round from that", "it's quiet what's there", "when it's quiet"],
      ...["when it goes quiet"],
    ],
    answers: [
      "My own pulse, and the fridge. {Then I'm wide awake till it's light|sleep?}. || The room, and me sitting up in it like a meerkat. {There's no going back off after that|sleep?}.",
    ],
  },
  "other-nights": {
    layer: 0,
    asks: [
      ...["do the others have", "the other nights", "other nights"],
      ...["nights have in them", "in those nights"],
    ],
    answers: [
      "Ceiling, list, kettle, ceiling. {About four I give up and watch it get light|sleep?}. || There's a lot of lying there being sensible. {My eyes are shut and I'm at work|sleep?}.",
    ],
  },
  "on-the-list": {
    layer: 0,
    asks: [
      ...["on the list", "the list when", "run the list"],
      ...["what's the list", "list at night"],
    ],
    answers: [
      "Bloods I signed for, a drip I might've set wrong, who I didn't ring back. {It's three pages by two o'clock|sleep?}. || Every patient, in bed order. {I get as far as thirteen and then I'm sitting up|sleep?}.",
    ],
  },
  woken: {
    layer: 0,
    asks: [
      ...["being woken", "woken from", "woke you up this morning"],
      ...["when you were woken"],
    ],
    answers: [
      "{I could've cried, over a driveway|sleep?}. I lay there and admired his thoroughness. || {I nearly went out there in my towel and begged|sleep?}. He waved, he's a lovely bloke.",
    ],
  },
  "lie-down-now": {
    layer: 0,
    asks: [
      ...["lay down now", "lie down now", "come with you"],
      ...["goes round in you", "go round in you", "going round in you"],
    ],
    answers: [
      "{The list, the lamp over fourteen, the pips|sleep?}, we all squeeze in. || I'd take the whole ward with me. {There's not much room, I'm on the edge by about two|sleep?}.",
    ],
  },
  "nothing-in-head": {
    layer: 0,
    asks: [
      ...["nothing else in your head", "nothing in your head", "in the cold water"],
      ...["in the water", "when you're in the sea"],
    ],
    answers: [
      "It's the only quiet I get. Then there's a towel and a car park and it all files back in. || Bliss, and cold. I come out and my own name's the first thing back.",
    ],
  },
  "old-games": {
    layer: 0,
    asks: [
      ...["old games", "about those games", "games settle you"],
      ...["about the old cricket", "why old cricket", "why cricket"],
    ],
    answers: [
      "I know how they end. Nobody can surprise me with a number. || Everything in it's already happened, and everyone got home for tea.",
    ],
  },
  "two-peaks": {
    layer: 0,
    asks: [...["two peaks", "those peaks", "those two times"], ...["at the peaks"]],
    answers: [
      "At eight it's all hands and stomach. {At four it's slow, it's just me and every mistake I've had|sleep?}. || The first one's fear, you could bottle it. {The four o'clock one's quieter, it pulls up a chair|sleep?}.",
    ],
  },
  "say-to-voice": {
    layer: 1,
    asks: [
      ...["want to say back", "say back to it", "answer it"],
      ...["say to that voice", "voice comes"],
    ],
    answers: [
      "'Go and look at her.' {I say it every time, and he never gets up|mrs}. || I'd tell it to get off its bum and walk to fourteen. {It just goes on typing|mrs}.",
    ],
  },
};
