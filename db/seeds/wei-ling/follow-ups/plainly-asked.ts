import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "who-minds": {
    layer: 0,
    asks: ["who would mind", "who would care", "who would be upset", "who would be disappointed"],
    answers: [
      "my parents. they'd be so nice about it, {nice is the one i can't take|pretending} || ma and pa. they wouldn't even scold me, {they'd just eat very quietly|pretending}",
    ],
  },
  "reading-for": {
    layer: 0,
    asks: ["reading for", "what are you reading", "which subject are you reading"],
    answers: [
      "stats, chapter 6. {i've met it ten times and it still doesn't know me|drowning} || for stats, it's first. {the highlighter's doing all the reading|drowning}",
    ],
  },
};
