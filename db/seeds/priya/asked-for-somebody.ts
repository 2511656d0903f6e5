import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "Debbie, the health visitor, asked with her form on her knee. I ticked the nice box. || They ask about Arjun, so kindly. About me it's my husband, at the door, with his bag already in his hand.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "With my husband, if I'm honest, for getting to leave the house. I'd never say so to him. || My mother-in-law, a little, and she's been so good. Mostly it's me, for minding.",
    ],
  },
  "who-holds-him-now": {
    layer: 0,
    asks: [
      "who's with him right now",
      "who is with him",
      "with him now",
      "with the baby right now",
      "with the baby now",
      "who has the baby",
      "who's got the baby",
      "with arjun now",
      "looking after him now",
      "looking after him right now",
    ],
    answers: [
      "He's beside me, asleep for once, on my arm. So it's me. || I've got him. My mother-in-law would take him, only then I'd have to say why.",
    ],
  },
};
