import type { Scenario } from "~/domain/simulator/scenario";

const saidTeaWhat = [
  "near: one of us goes out and one of us waits in",
  "near: i've her tea to keep warm",
];
const saidDecideWhy = ["near: i've not decided", "near: part of me would"];

/** What Tom answers of a word just said: Gwen's lates, going to stay. */
export const nearLatesAndWaitingIn: Scenario["topics"] = {
  "near-tea-what": {
    layer: 0,
    asks: [
      ...saidTeaWhat,
      ...["what is for tea tonight", "what do you make her", "what tea do you keep warm"],
    ],
    answers: [
      "Sausage and mash tonight, with a plate on top. || It'll be whatever she left me to heat, a stew.",
    ],
  },
  "near-tea-say": {
    layer: 0,
    asks: [
      ...saidTeaWhat,
      ...[
        "what does she say when she comes in",
        "what do you talk about then",
        "how is she when she comes in",
      ],
    ],
    answers: [
      "She says, you needn't have, and eats it stood up. || Shoes first, then she asks about the dog.",
    ],
  },
  "near-tea-why": {
    layer: 0,
    asks: [
      ...saidTeaWhat,
      ...["why is it the wrong way about", "what makes it the wrong way", "why should it be you"],
    ],
    answers: [
      "I was brought up to be the one with the lunch box. || My father never once warmed a plate, and here I am.",
    ],
  },
  "near-tea-long": {
    layer: 0,
    asks: [
      ...saidTeaWhat,
      ...["how long has she done lates", "when does she get home", "how long do you wait"],
    ],
    answers: [
      "Ten past ten, if old Mr Rees settles. || Since the spring she's had the lates, before that it was days.",
    ],
  },
  "near-tea-mind": {
    layer: 0,
    asks: [
      ...saidTeaWhat,
      ...["does she mind the lates", "does gwen like her work", "is she tired after"],
    ],
    answers: [
      "She'd not say if she did, it's a living, she says. || She likes the old folk, it's the stairs she minds.",
    ],
  },
  "near-decide-why": {
    layer: 1,
    asks: [
      ...saidDecideWhy,
      ...["why is gwen against it", "what stops you deciding", "why are you not sure"],
    ],
    answers: [
      "It'd look like I was moved in, that's what. || I'd be sat in somebody else's chair, with a cushion.",
    ],
  },
  "near-decide-part": {
    layer: 1,
    asks: [
      ...saidDecideWhy,
      ...["which part would", "what part of you wants to", "what would you like about it"],
    ],
    answers: [
      "The part that's Grampa, he'd be packed by now. || Being woke up by Nia, that's the draw.",
    ],
  },
  "near-decide-when": {
    layer: 1,
    asks: [
      ...saidDecideWhy,
      ...["when will you decide", "when do they want to know", "how long would you stay"],
    ],
    answers: [
      "Carys wants an answer by Christmas. || A week, I'd last, and then I'd fret for the leeks.",
    ],
  },
};
