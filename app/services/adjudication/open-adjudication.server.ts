import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import {
  insertAdjudication,
  listJudgedReviewsOf,
  listVersions,
  updateAdjudication,
  type AdjudicationRow,
} from "~db/queries/adjudications.server";
import { insertAdjudicationEvents, listEventActors } from "~db/queries/adjudication-events.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { AdjudicationAct } from "~/domain/review/adjudication/act";
import { hashText } from "~/domain/simulator/random";
import {
  findAdjudicationFacts,
  findDisputed,
  type FoundDisputed,
} from "./adjudication-access.server";
import { readAdjudication, type ReadAdjudication } from "./read-adjudication.server";

/**
 * The adjudication of a session, made if it is not there yet, of all reviews that are submitted by
 * now. Twice gives the same one, also at once.
 */
export async function openAdjudication(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<{ adjudicationId: string }>> {
  const found = await findDisputed(db, actor, sessionId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  const [latest] = await listVersions(db, sessionId);
  if (latest) return done({ adjudicationId: latest.id });
  if (!can(actor, "adjudication.work", found.facts)) return notAllowed;
  return makeVersion(db, actor, found, null);
}

/**
 * A new version of a finished adjudication, with every review that is submitted by now and with what
 * was said of the units that are still the same. The finished one stays as it was.
 */
export async function reopenAdjudication(
  db: Database,
  actor: Actor,
  adjudicationId: string,
): Promise<Outcome<{ adjudicationId: string }>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  if (!can(actor, "adjudication.work", found.facts)) return notAllowed;
  const [latest] = await listVersions(db, found.session.id);
  if (latest && (latest.id !== adjudicationId || latest.status === "open"))
    return done({ adjudicationId: latest.id });
  return makeVersion(db, actor, found, found.adjudication);
}

async function makeVersion(
  db: Database,
  actor: Actor,
  { session }: FoundDisputed,
  former: AdjudicationRow | null,
): Promise<Outcome<{ adjudicationId: string }>> {
  const id = uuid();
  try {
    return await db.transaction(async (tx) => {
      const heads = await listJudgedReviewsOf(tx, [session.id], session);
      if (heads.length < 2)
        return conflict("Two submitted reviews are needed before anything can be settled.");
      const row = {
        id,
        studyId: session.studyId,
        sessionId: session.id,
        codebookVersionId: session.codebookVersionId,
        version: (former?.version ?? 0) + 1,
        adjudicatorId: actor.personId,
        seed: former?.seed ?? hashText(id),
      };
      await insertAdjudication(
        tx,
        row,
        heads.map((head) => head.reviewId),
      );
      const whole: AdjudicationRow = {
        ...row,
        status: "open",
        lastSequence: 0,
        createdAt: new Date(),
        finishedAt: null,
      };
      if (former) await carryOver(tx, former, whole);
      const action = former ? "adjudication reopened" : "adjudication opened";
      const line = { programmeId: actor.programmeId, actorId: actor.personId, action };
      await insertAuditLine(tx, {
        ...line,
        subjectType: "adjudication",
        subjectId: id,
        details: { version: row.version, reviews: heads.length },
      });
      return done({ adjudicationId: id });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const [latest] = await listVersions(db, session.id);
    return latest ? done({ adjudicationId: latest.id }) : notFound;
  }
}

const marksOf = (read: ReadAdjudication, unitId: string) =>
  JSON.stringify(
    read.context.unitById
      .get(unitId)
      ?.marks.map((mark) => mark.annotation.id)
      .sort(),
  );

type UnitAct = Exclude<AdjudicationAct, { type: "finished" }>;

/**
 * Says again, in the new version, what was said of every unit that has the same marks as before. Each act
 * keeps who did it and when: a reopening decides nothing.
 */
async function carryOver(tx: Database, former: AdjudicationRow, row: AdjudicationRow) {
  const [before, now, actors] = [
    await readAdjudication(tx, former),
    await readAdjudication(tx, row),
    await listEventActors(tx, former.id),
  ];
  const acts = [...before.state.units].flatMap(([unitId, unit]): UnitAct[] => {
    const kept = now.context.unitById.get(unitId);
    if (!kept || marksOf(before, unitId) !== marksOf(now, unitId)) return [];
    const agrees = unit.decision?.kind === "agree" && kept.kind !== "agreed";
    return [
      ...(unit.decision && !agrees
        ? [{ type: "decided" as const, unitId, decision: unit.decision }]
        : []),
      ...(unit.reason ? [{ type: "reason-given" as const, unitId, reason: unit.reason }] : []),
      ...(unit.note ? [{ type: "note-written" as const, unitId, note: unit.note }] : []),
    ];
  });
  const saidFirst = (act: UnitAct) =>
    before.log.findLast((event) => event.act.type === act.type && event.act.unitId === act.unitId);
  const events = acts.map((act, index) => {
    const first = saidFirst(act);
    return {
      ...{ id: uuid(), adjudicationId: row.id, seq: index + 1, act, undoes: null },
      at: first?.at ?? former.createdAt.toISOString(),
      actorId: (first && actors.get(first.id)) ?? null,
    };
  });
  await insertAdjudicationEvents(tx, events);
  await updateAdjudication(tx, row.id, {
    status: "open",
    lastSequence: events.length,
    finishedAt: null,
  });
}
