/**
 * Who looked: the peer at the own session, an expert, somebody of a crowd of lay people (imported only),
 * or a model.
 */
export const reviewKinds = ["self", "expert", "crowd", "model"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/**
 * Where a review stands; it only moves forward. `locked`: the first judgement is kept and what was
 * hidden may be shown; work goes on. `submitted` and `handed-back` end it.
 */
export const reviewStatuses = ["open", "locked", "submitted", "handed-back"] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

const next: Record<ReviewStatus, readonly ReviewStatus[]> = {
  open: ["locked", "submitted", "handed-back"],
  locked: ["submitted", "handed-back"],
  submitted: [],
  "handed-back": [],
};

/** Whether a review may go from one status to another. Staying where it is is never a move. */
export function mayMoveReview(from: ReviewStatus, to: ReviewStatus): boolean {
  return next[from].includes(to);
}

/** Whether the review still takes annotations, ratings and the like. */
export function isAtWork(status: ReviewStatus): boolean {
  return status === "open" || status === "locked";
}
