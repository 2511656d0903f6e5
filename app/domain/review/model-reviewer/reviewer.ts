/** What can review by itself: the embedded rules, or Claude. */
export const modelReviewers = ["rules", "claude"] as const;
export type ModelReviewer = (typeof modelReviewers)[number];

/** Version of the embedded rules. A change of what they find is a new version and a new round. */
export const rulesVersion = "2";

/** The name under which reviews by the embedded rules are stored. */
export const rulesName = "embedded rules";

/**
 * Why something that a model named was left out; counted, never guessed at. `reason-held-back`: the mark
 * stands, the words that gave its reason do not.
 */
export const dropReasons = [
  "tag-unknown",
  "tag-retired",
  "level-not-allowed",
  "turn-unknown",
  "wrong-speaker",
  "quote-not-found",
  "evidence-missing",
  "repeated",
  "not-valid",
  "reason-held-back",
] as const;
export type DropReason = (typeof dropReasons)[number];
export type Dropped = Partial<Record<DropReason, number>>;

/** How much was left out altogether. */
export function droppedTotal(dropped: Dropped): number {
  return Object.values(dropped).reduce((sum, count) => sum + count, 0);
}

/** Why the reader is told nothing of what was found: until they have judged, or the study never shows it. */
export type Withheld = "until-lock" | "by-study";
