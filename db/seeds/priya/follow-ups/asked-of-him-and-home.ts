import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to who asks, plainly, about her son, her mother and the days at home. */
export const askedOfHimAndHome: Scenario["topics"] = {
  "amma-calls": {
    layer: 0,
    asks: [
      "when do you call your mother",
      "call your mother",
      "call amma",
      "when does amma call",
      "when does she call you",
      "speak to your mother",
      "speak to amma",
      "talk to your mother",
      "when do you talk to amma",
    ],
    answers: [
      "Most mornings at seven. It's after lunch over there. || After his early bottle, usually. She's washed up her lunch things by then.",
    ],
  },
  "baby-is-like": {
    layer: 0,
    asks: [
      "what is the baby like",
      "what is arjun like",
      "whats arjun like",
      "what is your son like",
      "whats your son like",
      "whats the baby like",
      "what is your baby like",
      "whats your baby like",
      "what is your little boy like",
    ],
    answers: [
      "Serious. He frowns at the ceiling light as if it owes him something. || He's a frowner, and very strong. He likes the bath and being carried.",
    ],
  },
  "how-big": {
    layer: 0,
    asks: [
      "how big is he",
      "how big is the baby",
      "how big is arjun",
      "is he big",
      "is he growing",
      "how tall is he",
    ],
    answers: [
      "About seven kilos, and long. We've just gone up a size. || He's getting big, the sleepsuits are tight at the toes.",
    ],
  },
  "tell-him-at-three": {
    layer: 0,
    asks: [
      "tell him at three",
      "say to him at three",
      "tell him when it gets dark",
      "say to him when it gets dark",
      "not yet to him",
    ],
    answers: [
      "That it's still light. I say it in a cheerful voice. || Only 'not yet'. And then what's for his tea.",
    ],
  },
  "how-born": {
    layer: 0,
    asks: [
      "how was he born",
      "how was arjun born",
      "how was the baby born",
      "was it a caesarean",
      "a natural birth",
    ],
    answers: [
      "By emergency section, after two days. || It was a caesarean in the end, nobody'd planned it.",
    ],
  },
};
