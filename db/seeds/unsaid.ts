import type { CueSpec } from "~/domain/simulator/scenario";

/** What an answer to a question about suicide shows that is neither yes nor no, in a client's own words for it. */
export function unsaid(deeper: CueSpec["deeper"]): CueSpec {
  return {
    kind: "risk-indirect",
    explicit: false,
    risk: true,
    layer: 0,
    about: [
      "yes or no",
      "straight answer",
      "hard to say",
      "suicide",
      "didn't say no",
      "what you left out",
    ],
    senses: [
      "there's more behind that than you've wanted to say",
      "it isn't easy to say yes or no to that",
    ],
    deeper,
  };
}
