import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima tells of her mother's school, and of the words one calls each other. */
export const schoolAndMinisters: Scenario["topics"] = {
  "headmistress-like": {
    layer: 0,
    asks: [
      "mother like as a headmistress",
      "like as a headmistress",
      "headmistress was she",
      "headmistress like",
      "kind of headmistress",
      "mother like at school",
      "was she strict",
    ],
    answers: [
      "Strict and fair. She stood at the door at seven and knew every name. || She never raised her voice. She took off her glasses, and that was enough.",
    ],
  },
  "which-school": {
    layer: 0,
    asks: [
      "which school",
      "name of the school",
      "school was it",
      "how many girls",
      "big was the school",
      "the school like",
      "girls school",
      "school uniform",
      "school have",
    ],
    answers: [
      "A government girls' school, six hundred of them in blue. || Six hundred girls, a big hall, and my mother at the door at seven.",
    ],
  },
  subject: {
    layer: 0,
    asks: [
      "what did she teach",
      "subject did she",
      "what subjects",
      "subjects did she",
      "which subject",
      "did she teach",
    ],
    answers: ["English and arithmetic. || Arithmetic mostly, and English for the top form."],
  },
  ministers: {
    layer: 0,
    asks: [
      "which ministers",
      "the ministers",
      "three ministers",
      "ministers afraid",
      "ministers stand",
      "why were the ministers",
      "ministers scared",
    ],
    answers: [
      "She sent a ministry letter back once, with the spelling marked. || She'd corrected a letter of theirs in red ink. It got about.",
    ],
  },
};
