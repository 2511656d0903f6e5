import { and, eq, inArray, sql } from "drizzle-orm";
import type { ReviewKind } from "../../app/domain/review/review-status";
import { reviews } from "../schema";

/**
 * Which reviews of these kinds count as judgements: submitted live ones, and of each reviewer's the
 * earliest of the session under each codebook version, whatever its round, for a later one was made by
 * somebody who had judged the session before. Of a model that reviewed it several times, the latest.
 * Hidden repeats and calibration never count. Selects from `reviews`.
 */
export const counted = (...kinds: readonly ReviewKind[]) =>
  and(
    eq(reviews.status, "submitted"),
    eq(reviews.purpose, "live"),
    inArray(reviews.kind, [...kinds]),
    sql`not exists (select 1 from reviews other where other.session_id = ${reviews.sessionId}
      and other.kind = ${reviews.kind} and other.status = 'submitted' and other.purpose = 'live'
      and other.codebook_version_id = ${reviews.codebookVersionId}
      and (other.reviewer_id = ${reviews.reviewerId} and other.round < ${reviews.round}
        or other.model_name = ${reviews.modelName} and other.round > ${reviews.round}))`,
  );
