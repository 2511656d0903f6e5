import { eq, inArray, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Database } from "../../../db/client.server";
import { makeDrills } from "../../../app/services/drills/make-drill.server";
import { newCard } from "../../../app/services/drills/new-card.server";
import {
  adjudicationEvents,
  adjudicationReviews,
  adjudications,
  cohorts,
  comments,
  debriefs,
  drillAnswers,
  drillCards,
  drillGradings,
  gold,
  jobs,
  modelReviews,
  notifications,
  peerResponses,
  practicePlans,
  recodings,
  releases,
  reviews,
  studyAnswers,
  suggestions,
  turns,
  whatIfs,
} from "../../../db/schema";
import { makePerson } from "../../database/make";
import type { PracticePlace } from "../../database/make-practice";
import { makeFlagged } from "../drills/make-flagged";

/** Words that stand nowhere else. */
export const newMarker = () => `marked${uuid().replaceAll("-", "")}`;

/**
 * A peer's reviewed and released session, with a marker in everything that somebody can write in it or of
 * it, and drills of its moments in two people's stacks.
 */
export async function makeMarked(db: Database, { at }: { at?: PracticePlace } = {}) {
  const marker = newMarker();
  const made = await makeFlagged(db, {
    says: `You should just ${marker} a module.`,
    marks: [
      {
        ...{ tag: "advice_early", level: "span", span: { start: 0, end: 10 }, quote: "You should" },
        ...{ evidence: null, note: `${marker} noted.`, betterReply: `${marker}?` },
      },
    ],
    ...(at && { at }),
  });
  const { sessionId, reviewId, programmeId, expert, lead, peer } = made;
  const { studyId, codebookVersionId } = made.place.study;
  const annotationId = made.markIds[0] ?? "";
  const [turn] = await db.select().from(turns).where(eq(turns.sessionId, sessionId)).limit(1);
  const turnId = turn?.id ?? "";
  const ofTurns = db.select({ id: turns.id }).from(turns).where(eq(turns.sessionId, sessionId));
  await db
    .update(suggestions)
    .set({ text: marker, reason: marker })
    .where(inArray(suggestions.turnId, ofTurns));
  await db.update(turns).set({ redactedText: marker }).where(eq(turns.id, turnId));
  await db.update(releases).set({ message: marker }).where(eq(releases.reviewId, reviewId));
  const at0 = new Date();
  await db.insert(debriefs).values({ sessionId, note: marker, at: at0 });
  await db.insert(comments).values({
    ...{ id: uuid(), sessionId, turnId, authorId: lead.personId, authorRole: "lead" },
    text: marker,
  });
  await db.insert(whatIfs).values({
    ...{ id: uuid(), reviewId, turnId, reply: marker, source: "written", engine: "embedded" },
    course: sql`${JSON.stringify({ v: 1, said: marker })}::jsonb`,
  });
  await db.insert(recodings).values({
    ...{ id: uuid(), reviewId, annotationId, codebookVersionId, recodedBy: expert.personId },
    reason: marker,
  });
  await db.insert(peerResponses).values({
    ...{ id: uuid(), reviewId, annotationId, personId: peer.personId, view: "differently" },
    note: marker,
  });
  await adjudicate(db, { studyId, sessionId, codebookVersionId, reviewId, lead, marker });
  await modelled(db, { programmeId, studyId, sessionId, codebookVersionId });
  const other = await makePerson(db, programmeId, "peer");
  await drilled(db, { marker, reviewId, annotationId, peer, other });
  await db.insert(notifications).values({
    ...{ id: uuid(), programmeId, personId: lead.personId, kind: "risk-handled-unsafely" },
    ...{ occasion: marker, subjectId: sessionId, facts: { v: 1, title: marker } },
  });
  await planned(db, { programmeId, lead, peer, marker });
  await db.insert(studyAnswers).values({
    ...{ studyId, codebookVersionId, part: marker, question: "rates", state: "" },
    answer: sql`${JSON.stringify({ said: marker })}::jsonb`,
    units: { v: 1, sessions: [sessionId], rows: {} },
  });
  return { ...made, marker, other };
}
export type Marked = Awaited<ReturnType<typeof makeMarked>>;

interface Judged {
  studyId: string;
  sessionId: string;
  codebookVersionId: string;
  reviewId: string;
  lead: Actor;
  marker: string;
}

/** A finished adjudication that is gold. */
async function adjudicate(db: Database, judged: Judged): Promise<void> {
  const { studyId, sessionId, codebookVersionId, reviewId, lead, marker } = judged;
  const adjudicationId = uuid();
  const head = { id: adjudicationId, studyId, sessionId, codebookVersionId, version: 1, seed: 1 };
  await db.insert(adjudications).values({ ...head, adjudicatorId: lead.personId });
  await db.insert(adjudicationReviews).values({ adjudicationId, reviewId });
  await db.insert(adjudicationEvents).values({
    ...{ id: uuid(), adjudicationId, sequence: 1, actorId: lead.personId, at: new Date() },
    act: sql`${JSON.stringify({ v: 1, note: marker })}::jsonb`,
  });
  await db
    .update(adjudications)
    .set({ status: "finished", finishedAt: new Date() })
    .where(eq(adjudications.id, adjudicationId));
  await db.insert(gold).values({ id: uuid(), adjudicationId, studyId, sessionId });
}

/** A model's review of the session. */
async function modelled(
  db: Database,
  on: { programmeId: string; studyId: string; sessionId: string; codebookVersionId: string },
): Promise<void> {
  const { programmeId, studyId, sessionId, codebookVersionId } = on;
  const [id, jobId] = [uuid(), uuid()];
  const payload = { kind: "model-reviews" as const, reviewer: "rules" as const };
  await db.insert(jobs).values({
    ...{ id: jobId, programmeId, studyId, kind: "model-reviews", totalUnits: 1 },
    payload: { v: 1, payload: { ...payload, sessionIds: [sessionId] } },
    ...{ status: "done", endedAt: new Date() },
  });
  const at = new Date();
  await db.insert(reviews).values({
    ...{ id, sessionId, modelName: "rules", kind: "model", codebookVersionId },
    ...{ status: "submitted", lockedAt: at, submittedAt: at },
  });
  await db.insert(modelReviews).values({
    ...{ id, sessionId, codebookVersionId, reviewer: "rules", modelName: "rules", version: "1" },
    ...{ dropped: sql`'{}'::jsonb`, inputTokens: 0, outputTokens: 0, jobId },
  });
}

/** Drills of the moment, answered by its peer and by somebody else. */
async function drilled(
  db: Database,
  on: { marker: string; reviewId: string; annotationId: string; peer: Actor; other: Actor },
): Promise<void> {
  const { marker, reviewId, annotationId, peer, other } = on;
  await makeDrills(db, peer, reviewId, annotationId);
  const mark = { reviewId, annotationId };
  await db.insert(drillCards).values(newCard(other, "better-reply", mark, new Date()));
  const cards = await db.select().from(drillCards).where(eq(drillCards.reviewId, reviewId));
  for (const card of cards) {
    const id = uuid();
    await db.insert(drillAnswers).values({
      ...{ id, cardId: card.id, seconds: 10 },
      answer: { v: 1, kind: "better-reply", text: marker },
    });
    await db.insert(drillGradings).values({ answerId: id, grade: "good", dueAt: new Date() });
  }
}

async function planned(
  db: Database,
  on: { programmeId: string; lead: Actor; peer: Actor; marker: string },
): Promise<void> {
  const { programmeId, lead, peer, marker } = on;
  const cohortId = uuid();
  await db.insert(cohorts).values({ id: cohortId, programmeId, name: cohortId });
  await db.insert(practicePlans).values({
    ...{ id: uuid(), programmeId, cohortId, personId: peer.personId, createdBy: lead.personId },
    plan: sql`${JSON.stringify({ v: 1, plan: { steps: [], note: marker } })}::jsonb`,
  });
}

/** Every table with a column in which the words stand. */
export async function tablesHolding(db: Database, words: string): Promise<string[]> {
  const columns = rowsOf<{ table_name: string; column_name: string }>(
    await db.execute(sql`select table_name, column_name from information_schema.columns
      where table_schema = 'public'
        and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')`),
  );
  const found = new Set<string>();
  for (const { table_name: table, column_name: column } of columns) {
    const held = rowsOf<{ n: number }>(
      await db.execute(sql`select count(*)::int as n from ${sql.identifier(table)}
        where position(${words} in ${sql.identifier(column)}::text) > 0`),
    );
    if ((held[0]?.n ?? 0) > 0) found.add(table);
  }
  return [...found].sort();
}

function rowsOf<Row>(result: unknown): Row[] {
  return (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as Row[];
}
