import { and, count, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { annotations, reviews, sessions } from "../schema";

/** Reviews that people hand in, of sessions that count. */
export const personal = and(
  inArray(reviews.kind, ["self", "expert"]),
  eq(reviews.purpose, "live"),
  ne(reviews.status, "handed-back"),
  ne(sessions.status, "withdrawn"),
);

/** How many annotations stand under each version with the same facts. */
export async function countAnnotationFacts(
  db: Database,
  programmeId: string,
  versionIds: readonly string[],
  studyId: string | null,
) {
  if (versionIds.length === 0) return [];
  const hasEvidence = sql<boolean>`${annotations.evidenceTurnId} is not null`;
  const facts = {
    versionId: annotations.codebookVersionId,
    tag: annotations.tagKey,
    level: annotations.level,
    severity: annotations.severity,
    hasEvidence,
  };
  return db
    .select({ ...facts, n: count() })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        personal,
        eq(sessions.programmeId, programmeId),
        isNotNull(sessions.studyId),
        inArray(annotations.codebookVersionId, [...versionIds]),
        studyId === null ? undefined : eq(sessions.studyId, studyId),
      ),
    )
    .groupBy(facts.versionId, facts.tag, facts.level, facts.severity, hasEvidence);
}

/** How many reviews were made under each of these versions, and how many of them are still at work. */
export async function countReviewsUnder(
  db: Database,
  programmeId: string,
  versionIds: readonly string[],
  studyId: string | null,
) {
  if (versionIds.length === 0) return [];
  return db
    .select({
      versionId: reviews.codebookVersionId,
      n: count(),
      atWork: sql<number>`count(*) filter (where ${reviews.status} <> 'submitted')::int`,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        personal,
        eq(sessions.programmeId, programmeId),
        isNotNull(sessions.studyId),
        inArray(reviews.codebookVersionId, [...versionIds]),
        studyId === null ? undefined : eq(sessions.studyId, studyId),
      ),
    )
    .groupBy(reviews.codebookVersionId);
}
