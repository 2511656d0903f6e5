import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks, plainly, about the flat, the ward and how he keeps going. */
export const askedOfFlatAndWard: Scenario["topics"] = {
  "cooked-feel": {
    layer: 0,
    asks: [
      "bit cooked feel",
      "being cooked feel",
      "cooked feel like",
      "out of petrol feel",
      "being out of petrol",
      "running on fumes feel",
      "does cooked mean",
      "mean by cooked",
      "mean by stuffed",
      "nothing left feel",
      "stuffed feel like",
    ],
    answers: [
      "{Like static|empty-tank?}. Wired and flat at the same time. || My head's fizzing and my legs are lead. {I do things and I'm not really there for them|empty-tank?}.",
    ],
  },
  "quiet-flat": {
    layer: 0,
    asks: [
      "quiet in the flat",
      "the quiet in your flat",
      "the quiet like",
      "flat like when",
      "when the flat is quiet",
      "flat when its quiet",
      "quiet when hes not",
    ],
    answers: [
      "You can hear the fridge. Then I start running the shift again. || There's a heater that ticks. I sit there and end up back on the round.",
    ],
  },
  "drawing-of": {
    layer: 0,
    asks: [
      "what did the kid draw",
      "what did the girl draw",
      "what did she draw you",
      "drawing of what",
      "on the drawing",
      "picture of what",
      "what was the drawing",
      "what was the picture",
    ],
    answers: [
      "Me with a stethoscope, in felt pen. The ears are enormous. || A doctor, which is me, going by the ears. There's a sun in it as well.",
    ],
  },
  "door-beep": {
    layer: 0,
    asks: [
      "did your door beep",
      "did the door beep",
      "did it beep",
      "the door open",
      "door let you in",
      "work on your door",
    ],
    answers: [
      "Nope. I stood there a good while before I thought of a key. || It's a house, so no. I found my keys eventually.",
    ],
  },
  "my-extension": {
    layer: 0,
    asks: [
      "what is your extension",
      "whats your extension",
      "which extension",
      "extension is it",
      "extension number",
    ],
    answers: [
      "Four digits, and you'd only ring it. || Nice try. It's the medical ward's, everyone's got it.",
    ],
  },
  "jingle-by": {
    layer: 0,
    asks: [
      "made up the jingle",
      "made the jingle",
      "does the jingle",
      "wrote the jingle",
      "sings the jingle",
      "started the jingle",
    ],
    answers: [
      "One of the night nurses. She's in a choir, it's wasted on us. || A nurse on nights came up with it. There are harmonies now.",
    ],
  },
  "photo-moved": {
    layer: 0,
    asks: [
      "mum say about the photo",
      "mum say when you asked",
      "did she move it",
      "did mum move",
      "did she move the photo",
      "where is the photo now",
    ],
    answers: [
      "She put it in the spare room and didn't ask. || It's in the spare room now. Mum never said a word about it.",
    ],
  },
  "cereal-kind": {
    layer: 0,
    asks: [
      "kind of cereal",
      "which cereal",
      "what cereal",
      "which muesli",
      "kind of muesli",
      "sort of muesli",
    ],
    answers: [
      "Supermarket muesli, the one with raisins. || Own brand, mostly oats. I pick out the raisins.",
    ],
  },
  "back-on": {
    layer: 0,
    asks: [
      "when are you back on",
      "back on next",
      "which nights are you on",
      "what nights are you on",
      "when is your next shift",
      "when do you work next",
      "next on shift",
      "working next",
    ],
    answers: [
      "Monday at eight, on days. || Not till Monday, eight in the morning. It's days this time.",
    ],
  },
};
