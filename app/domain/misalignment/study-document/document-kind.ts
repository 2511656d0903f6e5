import { reviewKinds, type ReviewKind } from "../../review/review-status";

/**
 * Kinds of reviewers as documents and files name them: a self-review is the peer's. They come in the
 * order in which they are compared: what stands first is subtracted from.
 */
const documentNames = {
  self: "peer",
  expert: "expert",
  crowd: "crowd",
  model: "model",
} as const satisfies Record<ReviewKind, string>;
export type DocumentKind = (typeof documentNames)[ReviewKind];

/** The name of a kind of review in a document. */
export function documentKind(kind: ReviewKind): DocumentKind {
  return documentNames[kind];
}

/** Every kind, as documents name it. */
export const documentKinds: readonly DocumentKind[] = reviewKinds.map(documentKind);
