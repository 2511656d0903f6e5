import type { Scenario } from "~/domain/simulator/scenario";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "the marks, mostly. {if i get this for that, and that for this|drowning?}, and it never comes out nice || it's maths but the sad kind. {what i need for each paper, and then what my mum's face would do|drowning?}",
      "in my head it goes: {you're behind, you're behind, you're behind|compare}. same tone as the mrt announcement || {it's a voice going you're behind|compare}. it's very calm about it, like the please stand clear of the doors lady",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "i'd say aiyo never mind, it's one paper. i'm very wise for other people || i'd tell her sleep first then see. i'm v good at other people's life",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that i'm not lazy. i sit there the whole day trying || that it's not just stress. people say all the best and i'm like, ok, but",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "it felt too small to bother anyone with. and then it was too big || i kept thinking after this week i'd be ok and then nobody needs to know",
    ],
  },
};
