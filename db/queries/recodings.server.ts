import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { AnnotationLevel, Severity } from "../../app/domain/review/codebook";
import type { Database } from "../client.server";
import { personal } from "./codebook-effect.server";
import {
  annotations,
  people,
  recodings,
  reviews,
  sessions,
  studies,
  studyMembers,
  turns,
} from "../schema";

/** Studies of the programme in which a person submitted reviews under another version than the study's. */
export async function listStudiesRecodedBy(db: Database, programmeId: string, personId: string) {
  return db
    .selectDistinct({ key: studies.key, title: studies.title })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(
      and(
        personal,
        eq(studies.programmeId, programmeId),
        eq(reviews.reviewerId, personId),
        eq(reviews.status, "submitted"),
        ne(reviews.codebookVersionId, studies.codebookVersionId),
      ),
    )
    .orderBy(asc(studies.title));
}

/** Its reviewer is not to judge the session again as if for the first time, or has done so. */
const isNotJudgedAgain = sql`not exists (select 1 from assignments again
  where again.session_id = ${reviews.sessionId} and again.reviewer_id = ${reviews.reviewerId}
    and again.purpose = 'repeat' and again.handed_back_at is null
    and not exists (select 1 from reviews r where r.session_id = again.session_id
      and r.reviewer_id = again.reviewer_id and r.kind = again.kind and r.round = again.round
      and r.locked_at is not null))`;

/**
 * The annotations of a study's submitted reviews under other versions than the study's; of one
 * reviewer, as far as they may face their former marks, or of all.
 */
export async function listOldAnnotations(
  db: Database,
  study: { id: string; codebookVersionId: string },
  reviewerId: string | null,
) {
  return db
    .select({
      id: annotations.id,
      reviewId: reviews.id,
      reviewerId: reviews.reviewerId,
      kind: reviews.kind,
      versionId: annotations.codebookVersionId,
      tag: annotations.tagKey,
      level: annotations.level,
      severity: annotations.severity,
      hasEvidence: sql<boolean>`${annotations.evidenceTurnId} is not null`,
      sessionId: sessions.id,
      sessionNumber: sessions.number,
      turnId: annotations.turnId,
      position: turns.position,
    })
    .from(annotations)
    .innerJoin(reviews, eq(reviews.id, annotations.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .leftJoin(turns, eq(turns.id, annotations.turnId))
    .where(
      and(
        personal,
        eq(reviews.kind, "expert"),
        eq(sessions.studyId, study.id),
        eq(reviews.status, "submitted"),
        ne(reviews.codebookVersionId, study.codebookVersionId),
        reviewerId === null ? undefined : and(eq(reviews.reviewerId, reviewerId), isNotJudgedAgain),
      ),
    )
    .orderBy(asc(sessions.number), asc(reviews.id), asc(turns.position), asc(annotations.id));
}
export type OldAnnotation = Awaited<ReturnType<typeof listOldAnnotations>>[number];

/** What an annotation says and where; words that were taken out of a turn are not quoted from it. */
export async function readAnnotationPlace(db: Database, annotationId: string) {
  const [row] = await db
    .select({
      quote: sql<
        string | null
      >`case when ${turns.redactedText} is null then ${annotations.quote} end`,
      evidenceQuote: sql<string | null>`(select ${annotations.evidenceQuote} from turns cue
        where cue.id = ${annotations.evidenceTurnId} and cue.redacted_text is null)`,
      note: annotations.note,
      betterReply: annotations.betterReply,
      confidence: annotations.confidence,
      text: sql<string | null>`coalesce(${turns.redactedText}, ${turns.text})`,
      before: sql<string | null>`(select coalesce(b.redacted_text, b.text) from turns b
        where b.session_id = ${turns.sessionId} and b.position = ${turns.position} - 1)`,
    })
    .from(annotations)
    .leftJoin(turns, eq(turns.id, annotations.turnId))
    .where(eq(annotations.id, annotationId));
  return row ?? null;
}
export type AnnotationPlace = NonNullable<Awaited<ReturnType<typeof readAnnotationPlace>>>;

/** What was said of these reviews' annotations, in the order in which it was said. */
export async function listRecodings(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return db
    .select({
      id: recodings.id,
      annotationId: recodings.annotationId,
      versionId: recodings.codebookVersionId,
      tag: recodings.tagKey,
      level: recodings.level,
      severity: recodings.severity,
      reason: recodings.reason,
      at: recodings.recodedAt,
    })
    .from(recodings)
    .where(inArray(recodings.reviewId, [...reviewIds]))
    .orderBy(asc(recodings.recodedAt), asc(recodings.id));
}
export type StoredRecoding = Awaited<ReturnType<typeof listRecodings>>[number];

export interface NewRecoding {
  /** Made on the reviewer's device; sending twice stores once. */
  id: string;
  reviewId: string;
  annotationId: string;
  codebookVersionId: string;
  tagKey: string | null;
  level: AnnotationLevel | null;
  severity: Severity | null;
  reason: string;
  recodedBy: string;
}

export async function insertRecoding(db: Database, recoding: NewRecoding): Promise<void> {
  await db.insert(recodings).values(recoding).onConflictDoNothing({ target: recodings.id });
}

/** The codes and names by which a study knows its reviewers; names are for whom `can` allows them. */
export async function listReviewerCodes(db: Database, studyId: string) {
  return db
    .select({
      personId: studyMembers.personId,
      role: studyMembers.role,
      code: studyMembers.code,
      name: people.name,
    })
    .from(studyMembers)
    .innerJoin(people, eq(people.id, studyMembers.personId))
    .where(eq(studyMembers.studyId, studyId));
}
