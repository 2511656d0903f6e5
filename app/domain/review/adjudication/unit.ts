import type { Annotation } from "../annotation";

/** What adjudication needs of one review: its marks, and the turns that the reviewer had in hand. */
export interface JudgedReview {
  reviewId: string;
  annotations: readonly Annotation[];
  visitedTurnIds: ReadonlySet<string>;
}

/** One annotation with the review that it stands in. */
export interface Mark {
  reviewId: string;
  annotation: Annotation;
}

/**
 * How the reviewers stand to one unit, worst first: they used different tags at the same place; only
 * some of those who had the turn in hand marked it; the same tag on other words; another severity.
 */
export const unitKinds = [
  "tag-differs",
  "only-some",
  "span-differs",
  "severity-differs",
  "agreed",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What has to be settled at once: marks that reviewers put at one place for one thing. */
export interface AdjudicationUnit {
  /** The smallest id among its annotations: the same however the reviews are ordered. */
  id: string;
  kind: UnitKind;
  /** Null for the session as a whole. */
  turnId: string | null;
  /** At most one of each review, in the order of the reviews given. */
  marks: readonly Mark[];
  /** Reviews that had the turn in hand and left it without such a mark. */
  without: readonly string[];
}

/** Reviews side by side. */
export interface Alignment {
  /** In order of turn, then of place in it; those on the session last. */
  units: readonly AdjudicationUnit[];
  /** Supporter turns that two or more had in hand and nobody marked: agreed to be without. */
  agreedWithout: readonly string[];
}
