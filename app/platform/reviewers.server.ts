import type { ModelReviewer } from "../domain/review/model-reviewer/reviewer";
import { rulesReviewer } from "../engines/embedded/rules-reviewer";
import type { TranscriptReviewer } from "../engines/reviewer";

/** The reviewers of this installation by name; Claude is absent where no key is set. */
export type Reviewers = { rules: TranscriptReviewer } & Partial<
  Record<ModelReviewer, TranscriptReviewer>
>;

/** Makes the reviewers that this installation has. */
export function createReviewers(): Reviewers {
  return { rules: rulesReviewer };
}
