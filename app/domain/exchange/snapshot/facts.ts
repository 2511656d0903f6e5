import { documentKind, type DocumentKind } from "../../misalignment/study-document/document-kind";
import { reviewKinds } from "../../review/review-status";
import type { FrozenStudy } from "./frozen-study";

/** What making a snapshot does, one after the other. */
export const snapshotSteps = ["read", "seal", "compute", "store"] as const;

/** Longest name of a snapshot. */
export const longestSnapshotName = 120;

/** What a list says of a snapshot without opening its data. */
export interface SnapshotFacts {
  v: 1;
  codebook: { key: string; title: string; version: number };
  sessions: number;
  reviewedSessions: number;
  turns: number;
  reviews: Record<DocumentKind, number>;
  marks: number;
  ratings: number;
}

/** How many reviews of every kind a snapshot holds. */
export const reviewsIn = ({ reviews }: Pick<SnapshotFacts, "reviews">): number =>
  Object.values(reviews).reduce((sum, count) => sum + count, 0);

/** Counts of a frozen study. N/A is no rating. */
export function snapshotFacts({ codebook, sessions, reviews }: FrozenStudy): SnapshotFacts {
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return {
    v: 1,
    codebook: { key: codebook.key, title: codebook.title, version: codebook.version },
    sessions: sessions.length,
    reviewedSessions: new Set(reviews.map((review) => review.session)).size,
    turns: total(sessions.map(({ speakers }) => speakers.length)),
    reviews: Object.fromEntries(
      reviewKinds.map((kind) => [
        documentKind(kind),
        reviews.filter((review) => review.kind === kind).length,
      ]),
    ) as Record<DocumentKind, number>,
    marks: total(reviews.map(({ marks }) => marks.length)),
    ratings: total(
      reviews.map(({ ratings }) => ratings.filter(({ value }) => value !== null).length),
    ),
  };
}
