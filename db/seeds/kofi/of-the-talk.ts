import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers of this talk and of how it is around: what made them write, what they take from it, money, who is there. */
export const ofTheTalk: Scenario["topics"] = {
  wrote: {
    layer: 0,
    answers: [
      "Rep said do it before Monday or it looks bad. And I was parked up with twenty minutes to kill. || It was you or shout at somebody else. I thought, go on, type it.",
    ],
  },
  confidence: {
    layer: 0,
    answers: [
      "Four. Ask me on an empty bus and it's seven. || Put me down for a five, and don't laminate it.",
    ],
  },
  "after-talk": {
    layer: 0,
    answers: [
      "Quieter. Tired. I'll take that. || Like I've put the handbrake on. Didn't think I would.",
    ],
  },
  "taken-away": {
    layer: 0,
    answers: [
      "That I got to the end of it without anybody stepping back. || That I said it sat down. I don't do much sat down.",
    ],
  },
  meaning: {
    layer: 1,
    answers: [
      "That {I'm the file now, and not the dad|bad-man}. || It means {some stranger with a pen gets to say what I am|bad-man}.",
    ],
  },
  money: {
    layer: 0,
    answers: [
      "Tight. There's the rent, there's what goes to the kids, and then there's me with a toastie. || I get by, and the kids get their shoes. That's where it goes.",
    ],
  },
  "lives-with": {
    layer: 0,
    answers: [
      "Nobody. {It's a bedsit|room?}, and every other weekend it's got three of us in it. || {On my own|room?}, in a bedsit, with two bunks for when I've got them.",
    ],
  },
};
