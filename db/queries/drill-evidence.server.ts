import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "../client.server";
import { annotations, releases, reviews } from "../schema";

/** The words of a client turn that released reviews name as evidence, by review. */
export async function listReleasedEvidence(db: Database, turnId: string) {
  const rows = await db
    .select({
      reviewId: annotations.reviewId,
      start: annotations.evidenceStart,
      end: annotations.evidenceEnd,
    })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(releases, eq(releases.reviewId, reviews.id))
    .where(
      and(
        eq(annotations.evidenceTurnId, turnId),
        isNotNull(annotations.evidenceStart),
        eq(reviews.kind, "expert"),
        isNull(releases.withdrawnAt),
      ),
    );
  return rows.flatMap(({ reviewId, start, end }) =>
    start === null || end === null ? [] : [{ reviewId, start, end }],
  );
}
