import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "it's just his text in his voice. {with a full stop at the end, ping|rage?} || like an argument where i've got all the best lines {and nobody's there|rage?}",
      "my brain goes: {what did you do, what did you do|shame}. like it's knocking || there's this voice, it goes '{think, what was it, what did you do|shame}'. it starts when i turn the tap off",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that it's not just a boy!! it's my whole week, my home, the people || this isn't me being dramatic. this is me being eight days in",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "i wanted somebody to notice without me waving. {nobody noticed|ghosted} || i kept thinking one of them would ring first. {it's a very quiet phone|ghosted}",
    ],
  },
};
