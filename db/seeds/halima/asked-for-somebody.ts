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
  "ask-of-them": {
    layer: 0,
    asks: [
      "would you ask of them",
      "ask of your siblings",
      "ask of them if",
      "would you ask your siblings",
      "would you ask your brother and sister",
      "if they wouldn't be offended",
      "if they weren't offended",
      "if nobody was offended",
    ],
    answers: [
      "That one of them takes two nights a month, dear, in person, with the handbag and the gate. || I'd ask for every second Saturday, overnight, and that whoever comes doesn't bring an article.",
    ],
  },
  "where-in-the-story": {
    layer: 0,
    asks: [
      "where are you in it",
      "where are you in all",
      "where are you in that story",
      "where are you in the story",
      "where are you in this story",
      "where do you come in",
    ],
    answers: [
      "At the edge of it, dear, holding the tray. || Somewhere behind, with the keys and the towel. I hadn't noticed I'd left myself out.",
    ],
  },
};
