import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { findStanding, hasHandedBack, noteHandBack } from "~db/queries/expert-assignments.server";
import {
  findContentNoteAnswer,
  findExposureLimit,
  keepContentNoteAnswer,
  keepExposureLimit,
  sumExposure,
} from "~db/queries/care.server";
import { endAssignments } from "~db/queries/give-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { reachesLimit, type ContentNoteAnswer, type Exposure } from "~/domain/review/care";
import { isAtWork } from "~/domain/review/review-status";
import { appendEvents } from "./append-events.server";
import { findSessionFacts } from "./review-access.server";

const dayMs = 24 * 3600 * 1000;

export interface Care {
  today: Exposure;
  week: Exposure;
  /** From how many minutes a day on they wish to be told; null for never. */
  dayMinutes: number | null;
  isReached: boolean;
}

/** An expert's own exposure; for nobody else. */
export async function showCare(db: Database, actor: Actor): Promise<Outcome<Care>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "care.read", { programmeId, personId })) return notAllowed;
  const now = Date.now();
  const [today, week, dayMinutes] = await Promise.all([
    sumExposure(db, [personId], new Date(now - dayMs)),
    sumExposure(db, [personId], new Date(now - 7 * dayMs)),
    findExposureLimit(db, personId),
  ]);
  return done({ today, week, dayMinutes, isReached: reachesLimit(today, dayMinutes) });
}

export async function chooseExposureLimit(
  db: Database,
  actor: Actor,
  dayMinutes: number | null,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "care.read", { programmeId, personId })) return notAllowed;
  await keepExposureLimit(db, { personId, dayMinutes, updatedAt: new Date() });
  return done(null);
}

export interface SessionNote {
  sessionId: string;
  number: number;
  studyTitle: string;
  contentNote: string;
  answer: ContentNoteAnswer | null;
  /** The own review that is at work; null where it is not begun. */
  reviewId: string | null;
  care: Care;
}

/** What an expert reads before a session opens, and where they pause. */
export async function showSessionNote(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<SessionNote>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "review.expert.write", found.facts)) return notFound;
  const care = await showCare(db, actor);
  if (!care.ok) return care;
  const { number, studyTitle, contentNote } = found.session;
  const own = found.own.find((review) => review.kind === "expert" && isAtWork(review.status));
  const answer = await findContentNoteAnswer(db, actor.personId, sessionId);
  return done({
    ...{ sessionId, number, studyTitle, contentNote, answer },
    reviewId: own?.id ?? null,
    care: care.value,
  });
}

/** Whether the content note is still to be read: there is one, and it was not answered with "open". */
export async function awaitsNote(db: Database, actor: Actor, sessionId: string): Promise<boolean> {
  const note = await showSessionNote(db, actor, sessionId);
  if (!note.ok || note.value.reviewId !== null) return false;
  return note.value.contentNote !== "" && note.value.answer !== "open";
}

/** Keeps the answer to a session's content note. */
export async function answerNote(
  db: Database,
  actor: Actor,
  sessionId: string,
  answer: ContentNoteAnswer,
): Promise<Outcome<null>> {
  const found = await findSessionFacts(db, actor, sessionId);
  if (!found || !can(actor, "review.expert.write", found.facts)) return notFound;
  await keepContentNoteAnswer(db, { personId: actor.personId, sessionId, answer, at: new Date() });
  return done(null);
}

/**
 * Gives a session back so that others can take it. What was written in it stays stored. The reason is
 * theirs to give or not; a lead reads it. Twice is the same as once.
 */
export async function handBackSession(
  db: Database,
  actor: Actor,
  sessionId: string,
  reason: string,
): Promise<Outcome<null>> {
  const found = await findSessionFacts(db, actor, sessionId);
  const { personId } = actor;
  const handedBack = { sessionId, reviewerId: personId, reason };
  if (!found || !can(actor, "review.expert.write", found.facts))
    return (await hasHandedBack(db, handedBack)) ? done(null) : notFound;
  const own = found.own.find((review) => review.kind === "expert" && isAtWork(review.status));
  if (!own) {
    return db.transaction(async (tx): Promise<Outcome<null>> => {
      const standing = await findStanding(tx, sessionId, personId);
      if (!standing) return (await hasHandedBack(tx, handedBack)) ? done(null) : notFound;
      if (standing.reviewStatus !== null) return conflict("This review is finished already.");
      await endAssignments(tx, [standing.id], { by: "reviewer", at: new Date(), reason });
      return done(null);
    });
  }
  const at = new Date().toISOString();
  const act = { type: "review-handed-back" as const };
  const event = { id: uuid(), reviewId: own.id, seq: null, act, undoes: null, redoes: null, at };
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const outcome = await appendEvents(tx, actor, own.id, [event]);
    if (!outcome.ok || !outcome.value.answers[0]?.taken) {
      if (await hasHandedBack(tx, { ...handedBack, round: own.round })) return done(null);
      return outcome.ok ? conflict("This review is finished already.") : outcome;
    }
    await noteHandBack(tx, { sessionId, reviewerId: personId, round: own.round }, reason);
    return done(null);
  });
}
