import type { DecisionKind, DisagreementReason } from "./act";
import type { adjudicationRefusals } from "./adjudication-state";
import type { AdjudicationAnswer } from "./delivery";
import { refusalSentences, type RefusalReason } from "../refusal";
import type { UnitKind } from "./unit";

/** Each kind of unit in words; of two reviewers "some" is one. */
export const unitKindWords: Record<UnitKind, string> = {
  "tag-differs": "Different tags, same place",
  "only-some": "Not all marked it",
  "span-differs": "Same tag, other words",
  "severity-differs": "Severity differs",
  agreed: "Agreed",
};

/** What became of a unit, in words. */
export const decisionWords: Record<DecisionKind, string> = {
  agree: "Agreed",
  choose: "One reviewer’s mark",
  merge: "Merged",
  write: "Written new",
  neither: "Neither",
  ambiguous: "Truly ambiguous",
};

/** The reasons that an adjudicator chooses from. */
export const reasonWords: Record<DisagreementReason, string> = {
  "definition-unclear": "Definition unclear",
  "cue-overlooked": "Cue overlooked",
  "span-extent": "Extent of the words",
  "severity-judgement": "Severity judgement",
  slip: "Slip",
  "context-needed": "Context needed",
};

const own: Record<(typeof adjudicationRefusals)[number], string> = {
  "finished-already": "The adjudication was finished before this arrived.",
  "unit-unknown": "That place is not part of this adjudication.",
  "not-agreed": "The reviewers do not agree here: choose, merge or write.",
  "mark-unknown": "That mark is not one of those put side by side here.",
  "still-unsettled": "Some disagreements still need a decision or a reason.",
};

/** Why an act was not taken, in one sentence. */
export function adjudicationRefusalSentence(
  reason: Extract<AdjudicationAnswer, { taken: false }>["reason"],
): string {
  if (reason === "other-adjudication") return "This belongs to another adjudication.";
  if (reason in own) return own[reason as keyof typeof own];
  return refusalSentences[reason as RefusalReason];
}
