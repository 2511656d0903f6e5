import { and, asc, count, eq, isNotNull, sql } from "drizzle-orm";
import type { ReviewKind } from "../../app/domain/review/review-status";
import type { Database } from "../client.server";
import {
  annotations,
  codebooks,
  codebookVersions,
  importedReviewers,
  ratings,
  reviews,
  sessions,
  studyMembers,
  turns,
} from "../schema";
import { countedSessions } from "./counted-sessions.server";
import { counted } from "./counted-reviews.server";
import { isUnder, peersAndExperts } from "./result-rows.server";

/** The codes under which a study knows its people, those who left and those who were imported included. */
export async function listCodes(db: Database, studyId: string) {
  const [members, imported] = await Promise.all([
    db
      .select({ id: studyMembers.personId, role: studyMembers.role, code: studyMembers.code })
      .from(studyMembers)
      .where(eq(studyMembers.studyId, studyId)),
    db
      .select({
        id: importedReviewers.personId,
        kind: importedReviewers.kind,
        code: importedReviewers.name,
      })
      .from(importedReviewers)
      .where(eq(importedReviewers.studyId, studyId)),
  ]);
  const kindOf = { peer: "self", expert: "expert", lead: null, researcher: null } as const;
  return [
    ...members.flatMap(({ id, role, code }) => {
      const kind: ReviewKind | null = kindOf[role];
      return kind === null ? [] : [{ id, kind, code }];
    }),
    ...imported.flatMap(({ id, ...rest }) => (id === null ? [] : [{ id, ...rest }])),
  ];
}

/** How many sessions of a study count, reviewed or not, and how many turns they have. */
export async function countForResults(db: Database, studyId: string) {
  const [found] = await db
    .select({ sessions: sql<number>`count(distinct ${sessions.id})::int`, turns: count(turns.id) })
    .from(sessions)
    .leftJoin(turns, eq(turns.sessionId, sessions.id))
    .where(countedSessions(studyId));
  return found ?? { sessions: 0, turns: 0 };
}

/** How many reviews of a study count under each codebook version, oldest version first. */
export async function listReviewVersions(db: Database, studyId: string) {
  return db
    .select({
      id: codebookVersions.id,
      key: codebooks.key,
      title: codebooks.title,
      version: codebookVersions.version,
      n: count(),
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(codebookVersions, eq(codebookVersions.id, reviews.codebookVersionId))
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId))
    .where(and(countedSessions(studyId), counted(...peersAndExperts)))
    .groupBy(codebookVersions.id, codebooks.key, codebooks.title, codebookVersions.version)
    .orderBy(asc(codebookVersions.createdAt), asc(codebookVersions.id));
}

/** The tags that reviews of a study, under a codebook version, put on anything. */
export async function listUsedTags(
  db: Database,
  study: { id: string; codebookVersionId: string },
  kinds: readonly ReviewKind[],
): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ tag: annotations.tagKey })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(isUnder(study), counted(...kinds)));
  return new Set(rows.map(({ tag }) => tag));
}

/** Whether anybody gave a value on a scale in a review of a study that counts. */
export async function hasRatings(
  db: Database,
  study: { id: string; codebookVersionId: string },
): Promise<boolean> {
  const rows = await db
    .select({ reviewId: ratings.reviewId })
    .from(ratings)
    .innerJoin(reviews, eq(reviews.id, ratings.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(and(isUnder(study), eq(reviews.status, "submitted"), isNotNull(ratings.value)))
    .limit(1);
  return rows.length > 0;
}

/** Where the sessions of a study come from. */
export async function listOrigins(db: Database, studyId: string) {
  const rows = await db
    .selectDistinct({ origin: sessions.origin })
    .from(sessions)
    .where(countedSessions(studyId));
  return rows.map(({ origin }) => origin);
}
