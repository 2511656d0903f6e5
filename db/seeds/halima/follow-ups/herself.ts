import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of herself, and of who looks after her. */
export const herself: Scenario["topics"] = {
  doctor: {
    layer: 0,
    asks: [
      "doctor seen",
      "a doctor",
      "your doctor",
      "doctor know",
      "doctor for you",
      "doctor yourself",
      "see a doctor",
      "seen a doctor",
      "told a doctor",
      "doctor of your own",
      "how little youre sleeping",
    ],
    answers: [
      "Which doctor, dear? There's hers. He asks is she eating, I say yes, and he writes it down. {Mine I haven't been to since the new year|worn-out?}. || The doctor is my mother's, dear. He enquires after her bowels, and I report. {As for one of my own, not since last year|worn-out?}.",
      "If I went he'd only tell me to rest, and I'd want to laugh in the poor boy's face. || He'd say rest, puan, and I'd say how true, and where would that have got us.",
    ],
  },
  "looked-after": {
    layer: 0,
    asks: [
      "if i asked it of you",
      "asked it of you",
      "looks after you",
      "look after you",
      "looking after you",
      "takes care of you",
      "taking care of you",
      "take care of you",
      "cares for you",
      "caring for you",
      "who minds you",
    ],
    answers: [
      "I do, badly, after ten at night. {Nobody's put that with a question mark before|siblings}. || Me? That's a post nobody has applied for. {I see to myself when the rest is done, and it's never done|siblings}.",
    ],
  },
  "own-day": {
    layer: 0,
    asks: [
      "day thats just yours",
      "day that is just yours",
      "day just for you",
      "day of your own",
      "day to yourself",
      "day off",
      "free day",
      "day thats yours",
      "day for yourself",
      "hour to yourself",
    ],
    answers: [
      "I'd cut out a bodice by the window, with the radio, and nobody would call me. {Even saying it I listen for the gate|worn-out?}. || A long table, a sharp pair of scissors, and no one wanting anything. {I can't get to the end of it without turning my head to the gate|worn-out?}.",
    ],
  },
  "one-hour": {
    layer: 0,
    asks: [
      "one small thing would",
      ...["have to change", "need to change", "needs to change", "have to be different"],
      "one thing would make",
      "small thing would make this",
      "small thing would make",
      "make this week easier",
      "make it easier",
      "make things easier",
      "week easier",
      "easier this week",
    ],
    answers: [
      "One hour with the door shut, and somebody else's ears in the house. || An hour. I'd not even go out, I'd only like not to be listening.",
    ],
  },
};
