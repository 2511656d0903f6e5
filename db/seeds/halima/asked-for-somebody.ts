import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks for somebody: who asked after them, whom they are angry with. */
export const askedForSomebody: Scenario["topics"] = {
  "asked-after": {
    layer: 0,
    answers: [
      "They all ask after Mother, dear. Only Mrs Nair next door once asked after me, and I dropped a peg. || My daughter Nadia does, on her Fridays, if there's a minute between the dishes. From the others it's for the patient.",
    ],
  },
  "angry-with": {
    layer: 0,
    answers: [
      "My brother, dear, for knowing so much about it from Perth. And then, I'm ashamed to say, a woman of eighty who can't help it. || With all three of them at the other end of the line, and with God for a minute, and I've apologised for that.",
    ],
  },
  "who-sits-with-her": {
    layer: 0,
    asks: [
      "who's with her right now",
      "who is with her",
      "with her now",
      "with your mother right now",
      "with your mum right now",
      "with your mom now",
      "looking after her now",
      "looking after her right now",
      "watching her now",
      "is she on her own now",
    ],
    answers: [
      "Nobody's with her, dear, she's asleep, and I've left her door open a hand's width. || Only her pillow for the moment. I'd hear her from here, I hear her turn over.",
    ],
  },
};
