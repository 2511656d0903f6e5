import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to the plainest questions about what was told at the start. */
export const plainlyAsked: Scenario["topics"] = {
  "why-it-shut": {
    layer: 0,
    asks: [
      "did they let you go",
      "were you let go",
      "did they close",
      "did it close",
      "did they shut",
      "did it shut",
      "why did you lose",
      "how did you lose your job",
      "why did they get rid",
    ],
    answers: [
      "Too dear to run, they said. It comes in off a boat for less. Nobody ever said we'd done it badly, {nobody said owt about us at all|useless}. || They shut the furnaces, and us with them. Cheaper from abroad. {I'd still like to know what was wrong with ours|useless}.",
    ],
  },
  "any-warning": {
    layer: 0,
    asks: [
      "sudden",
      "suddenly",
      "see it coming",
      "saw it coming",
      "did you expect",
      "was it expected",
      "any warning",
      "did you know it was coming",
    ],
    answers: [
      "There'd been talk for years, you stop hearing it. Then it was a week. {You don't believe it till the casing's cold|hollow}. || Yes and no. Every winter somebody said it'd be the last. {The one time I didn't listen, it was|hollow}.",
    ],
  },
  "wife-works": {
    layer: 0,
    asks: [
      "does your wife work",
      "does gwen work",
      "wife work",
      "gwen do for",
      "wife do for",
      "where is your wife",
      "where is gwen",
      "wheres your wife",
      "wheres gwen",
    ],
    answers: [
      "She's at the care home, on lates. {There's one of us goes out and one of us waits in, and it's the wrong way about|gwen}. || Up at the care home till ten. {I've her tea to keep warm, it's about what I'm for|gwen}.",
    ],
  },
  "other-work": {
    layer: 0,
    asks: [
      "found other work",
      "looking for work",
      "looking for a job",
      "found another job",
      "any other work",
      "looking for other work",
      "found anything else",
    ],
    answers: [
      "Put in for a few. {They're very polite to a man of fifty-two|useless}. || Looked, aye. Warehouse, caretaking, nights on a gate. {You get a letter thanking you for your interest|useless}.",
    ],
  },
};
