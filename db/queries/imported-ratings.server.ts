import { and, asc, eq, exists, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Act } from "../../app/domain/review/act";
import type { ReviewKind } from "../../app/domain/review/review-status";
import type { Database } from "../client.server";
import {
  annotations,
  assignments,
  importedReviewers,
  importedReviews,
  people,
  ratings,
  reviewEvents,
  reviews,
  sessions,
  turnVisits,
  turns,
} from "../schema";
import { portions, readInPortions } from "./portions.server";
import { annotationRow } from "./review-projections.server";

/** The sessions of a study by the name under which each was imported; withdrawn ones are not there. */
export async function findSessionsByName(db: Database, studyId: string, names: readonly string[]) {
  const found = new Map<string, string>();
  for (const some of portions(names)) {
    const rows = await db
      .select({ id: sessions.id, name: sessions.externalId })
      .from(sessions)
      .where(
        and(
          eq(sessions.studyId, studyId),
          inArray(sessions.externalId, some),
          ne(sessions.status, "withdrawn"),
        ),
      );
    for (const { id, name } of rows) if (name !== null) found.set(name, id);
  }
  return found;
}

/** The turns of some sessions in the words that were imported, with the position that the file gave. */
export async function listTurnsToRate(db: Database, sessionIds: readonly string[]) {
  return readInPortions(sessionIds, (some) =>
    db
      .select({
        sessionId: turns.sessionId,
        id: turns.id,
        position: turns.position,
        filePosition: sql<number>`coalesce(${turns.importedPosition}, ${turns.position})`,
        speaker: turns.speaker,
        text: turns.text,
      })
      .from(turns)
      .where(inArray(turns.sessionId, some))
      .orderBy(asc(turns.sessionId), asc(turns.position)),
  );
}

/** A reviewer who came with a file. */
export interface ImportedReviewer {
  id: string;
  kind: ReviewKind;
  name: string;
  personId: string | null;
}

export async function listImportedReviewers(
  db: Database,
  studyId: string,
): Promise<ImportedReviewer[]> {
  return db
    .select({
      id: importedReviewers.id,
      kind: importedReviewers.kind,
      name: importedReviewers.name,
      personId: importedReviewers.personId,
    })
    .from(importedReviewers)
    .where(eq(importedReviewers.studyId, studyId));
}

/**
 * Stores reviewers by their name in the study. A person among them has no address, password or role, and
 * is disabled: they can never sign in.
 */
export async function insertImportedReviewers(
  tx: Database,
  studyId: string,
  named: readonly { kind: ReviewKind; name: string }[],
  now: Date,
): Promise<ImportedReviewer[]> {
  const made = named.map(({ kind, name }) => ({
    ...{ id: uuid(), kind, name },
    personId: kind === "model" ? null : uuid(),
  }));
  const persons = made.flatMap(({ personId, name }) =>
    personId === null
      ? []
      : [{ id: personId, name, email: `${personId}@imported.invalid`, disabledAt: now }],
  );
  for (const some of portions(persons)) await tx.insert(people).values(some);
  for (const some of portions(made))
    await tx.insert(importedReviewers).values(some.map((row) => ({ ...row, studyId })));
  return made;
}

/** The reviews that came with files, by session and reviewer. */
export async function listImportedReviews(db: Database, sessionIds: readonly string[]) {
  return readInPortions(sessionIds, (some) =>
    db
      .select({
        sessionId: reviews.sessionId,
        reviewerId: importedReviews.reviewerId,
        digest: importedReviews.digest,
      })
      .from(importedReviews)
      .innerJoin(reviews, eq(reviews.id, importedReviews.id))
      .where(inArray(reviews.sessionId, some)),
  );
}

/** Models that have reviewed some of these sessions here, by session and name. */
export async function listModelsAtWork(db: Database, sessionIds: readonly string[]) {
  return readInPortions(sessionIds, (some) =>
    db
      .select({ sessionId: reviews.sessionId, name: reviews.modelName })
      .from(reviews)
      .leftJoin(importedReviews, eq(importedReviews.id, reviews.id))
      .where(
        and(
          inArray(reviews.sessionId, some),
          eq(reviews.kind, "model"),
          isNull(importedReviews.id),
        ),
      ),
  );
}

/** Whether people work in a study: somebody practised in it, was asked to review, or has begun to. */
export async function isWorkedIn(db: Database, studyId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.studyId, studyId),
        or(
          ne(sessions.origin, "imported"),
          exists(db.select().from(reviews).where(eq(reviews.sessionId, sessions.id))),
          exists(db.select().from(assignments).where(eq(assignments.sessionId, sessions.id))),
        ),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** A submitted review as a file gives it: its acts were checked against its session and codebook. */
export interface ReviewToStore {
  id: string;
  sessionId: string;
  kind: ReviewKind;
  reviewer: ImportedReviewer;
  digest: string;
  acts: readonly Act[];
}

/** Stores submitted reviews with their log and their projections, many at once. */
export async function insertImportedReviewsOf(
  tx: Database,
  codebookVersionId: string,
  toStore: readonly ReviewToStore[],
  at: Date,
): Promise<void> {
  for (const some of portions(toStore)) {
    await tx.insert(reviews).values(
      some.map(({ id, sessionId, kind, reviewer, acts }) => ({
        ...{ id, sessionId, kind, codebookVersionId, status: "submitted" as const },
        reviewerId: reviewer.personId,
        modelName: kind === "model" ? reviewer.name : null,
        lastSequence: acts.length,
        ...{ createdAt: at, updatedAt: at, lockedAt: at, submittedAt: at },
      })),
    );
    const heads = some.map(({ id, reviewer, digest }) => ({ id, reviewerId: reviewer.id, digest }));
    await tx.insert(importedReviews).values(heads);
    await insertLog(tx, some, at);
    await insertProjections(tx, codebookVersionId, some, at);
  }
}

async function insertLog(tx: Database, toStore: readonly ReviewToStore[], at: Date) {
  const events = toStore.flatMap(({ id: reviewId, acts }) =>
    acts.map((act, index) => ({
      ...{ id: uuid(), reviewId, sequence: index + 1, at },
      act: { v: 1 as const, act },
    })),
  );
  for (const some of portions(events)) await tx.insert(reviewEvents).values(some);
}

/** The same rows as `project` writes, act by act; these acts only add. */
async function insertProjections(
  tx: Database,
  codebookVersionId: string,
  toStore: readonly ReviewToStore[],
  at: Date,
) {
  const all = toStore.flatMap(({ id: reviewId, acts }) => acts.map((act) => ({ reviewId, act })));
  const visits = all.flatMap(({ reviewId, act }) =>
    act.type === "turn-visited" ? [{ reviewId, turnId: act.turnId, at }] : [],
  );
  const rated = all.flatMap(({ reviewId, act }) =>
    act.type === "rating-set" && act.rating !== null
      ? [{ reviewId, codebookVersionId, scaleKey: act.scale, ...act.rating }]
      : [],
  );
  const marks = all.flatMap(({ reviewId, act }) =>
    act.type === "annotation-added"
      ? [annotationRow({ reviewId, codebookVersionId }, act.annotation)]
      : [],
  );
  for (const some of portions(visits)) await tx.insert(turnVisits).values(some);
  for (const some of portions(rated)) await tx.insert(ratings).values(some);
  for (const some of portions(marks)) await tx.insert(annotations).values(some);
}
