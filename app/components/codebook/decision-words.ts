import type { DecisionReason } from "~/domain/review/codebook-versions/fate";

/** Why an annotation has to be decided on, after "because". */
export const decisionWords: Record<DecisionReason, string> = {
  split: "its tag was split",
  "meaning-changed": "the meaning of its tag changed",
  "part-retired": "a part of its tag was retired",
  "level-changed": "its tag is no longer put on this level",
  "severity-changed": "its tag asks for another severity",
  "kind-changed": "its tag changed between issue and strength",
  "evidence-needed": "its tag now names the client’s words that went unanswered",
};
