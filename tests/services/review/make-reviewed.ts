import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Asks } from "../../../app/domain/review/asks";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import type { Annotation } from "../../../app/domain/review/annotation";
import { findSpan } from "../../../app/domain/practice/span";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { openReview } from "../../../app/services/review/open-review.server";
import type { Database } from "../../../db/client.server";
import { assignments, cues, sessions, suggestionEvents, suggestions } from "../../../db/schema";
import {
  joinStudy,
  makeImportedSession,
  makePerson,
  makeProgramme,
  makeStudy,
  type MadeStudy,
} from "../../database/make";

export const texts = [
  "haha whatever 😔 nobody would notice",
  "Cool. So which exam is first?",
  "Stats. I can’t sleep any more.",
  "You should drop one. 夜は寝た？",
  "Maybe.",
  "What has that been like for you?",
];

export interface Reviewed {
  study: MadeStudy;
  sessionId: string;
  turnIds: string[];
  suggestionId: string;
  peer: Actor;
  expert: Actor;
  other: Actor;
  lead: Actor;
  researcher: Actor;
}

/** A session of a peer with a cue and a suggestion, two experts asked to review it, and a lead. */
export async function makeReviewed(
  db: Database,
  settings: { release?: "lead" | "auto"; blinded?: boolean; asks?: Asks } = {},
): Promise<Reviewed> {
  const programmeId = await makeProgramme(db);
  const study = await makeStudy(db, programmeId, settings);
  const people = {
    peer: await makePerson(db, programmeId, "peer"),
    expert: await makePerson(db, programmeId, "expert"),
    other: await makePerson(db, programmeId, "expert"),
    lead: await makePerson(db, programmeId, "lead"),
    researcher: await makePerson(db, programmeId, "researcher"),
  };
  await joinStudy(db, study, people.peer, "peer");
  await joinStudy(db, study, people.expert, "expert");
  await joinStudy(db, study, people.other, "expert");
  const { sessionId, turnIds } = await makeImportedSession(db, study, texts);
  await db.update(sessions).set({ peerId: people.peer.personId }).where(eq(sessions.id, sessionId));
  await assign(db, study, sessionId, people.expert, people.other);
  const first = turnIds[0] ?? "";
  const suggestionId = uuid();
  const reason = "Answers the hint at not being noticed";
  await db
    .insert(suggestions)
    .values({ id: suggestionId, turnId: first, category: "empathy", text: "Unseen?", reason });
  await db
    .insert(suggestionEvents)
    .values({ id: uuid(), suggestionId, act: "shown", at: new Date() });
  const span = findSpan(texts[0] ?? "", "nobody would notice");
  await db.insert(cues).values({
    id: uuid(),
    turnId: first,
    start: span?.start ?? 0,
    end: span?.end ?? 1,
    quote: "nobody would notice",
    kind: "isolation",
    explicit: false,
    risk: false,
    layer: 1,
    source: "simulator",
  });
  return { study, sessionId, turnIds, suggestionId, ...people };
}

export async function assign(
  db: Database,
  study: MadeStudy,
  sessionId: string,
  ...experts: Actor[]
): Promise<void> {
  await db.insert(assignments).values(
    experts.map((expert) => ({
      id: uuid(),
      studyId: study.studyId,
      sessionId,
      reviewerId: expert.personId,
      kind: "expert" as const,
    })),
  );
}

/** The id of the actor's own review of the session. */
export async function opened(db: Database, actor: Actor, sessionId: string): Promise<string> {
  const outcome = await openReview(db, actor, sessionId);
  if (!outcome.ok) throw new Error(`Not opened: ${outcome.reason}`);
  return outcome.value.reviewId;
}

/** The actor's own review of the session, begun and submitted with nothing marked. */
export async function judged(db: Database, actor: Actor, sessionId: string): Promise<string> {
  const reviewId = await opened(db, actor, sessionId);
  await appendEvents(db, actor, reviewId, [eventOf(reviewId, { type: "review-submitted" })]);
  return reviewId;
}

/** An event as a device makes it. */
export function eventOf(
  reviewId: string,
  act: Act,
  changes: Partial<ReviewEvent> = {},
): ReviewEvent {
  const at = "2026-11-24T09:00:00.000Z";
  return { id: uuid(), reviewId, seq: null, act, undoes: null, redoes: null, at, ...changes };
}

/** Premature advice in turn 3. */
export function advice(made: Reviewed, changes: Partial<Annotation> = {}): Annotation {
  const quote = "You should drop one.";
  return {
    id: uuid(),
    tag: "advice_early",
    level: "span",
    turnId: made.turnIds[3] ?? "",
    span: findSpan(texts[3] ?? "", quote),
    quote,
    evidence: null,
    severity: 2,
    confidence: null,
    note: "",
    betterReply: "",
    ...changes,
  };
}

/** The hint in turn 0, missed in turn 1. */
export function missedCue(made: Reviewed, changes: Partial<Annotation> = {}): Annotation {
  const quote = "nobody would notice";
  const span = findSpan(texts[0] ?? "", quote);
  if (span === null) throw new Error("The hint is not in the text.");
  return advice(made, {
    tag: "cue_implicit",
    level: "turn",
    turnId: made.turnIds[1] ?? "",
    span: null,
    quote: null,
    evidence: { turnId: made.turnIds[0] ?? "", span, quote },
    ...changes,
  });
}

export const adding = (annotation: Annotation): Act => ({ type: "annotation-added", annotation });
