import type { ReviewKind } from "~/domain/review/review-status";

const kindWords: Record<ReviewKind, string> = {
  self: "Self-review",
  expert: "Expert",
  crowd: "Crowd",
  model: "Model",
};

/** Whose review it is: the kind, and the code under which the study knows them. */
export function reviewerName({ kind, by }: { kind: ReviewKind; by: string | null }): string {
  return by ? `${kindWords[kind]} ${by}` : kindWords[kind];
}
