import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  countErasureOf,
  insertErasure,
  isErasing,
  nameSessionsById,
} from "~db/queries/erasures.server";
import { holdProgramme } from "~db/queries/people.server";
import { listRetentions, listSwept, type SetRetention } from "~db/queries/retention.server";
import { mostSessionsAtOnce } from "~/domain/erasure/erasure";

/** Begins to erase the sessions of a programme whose period and notice are over. */
async function sweepProgramme(
  db: Database,
  programmeId: string,
  retention: SetRetention,
  now: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    await holdProgramme(tx, programmeId);
    if (await isErasing(tx, programmeId, "retention")) return;
    const ids = await listSwept(tx, programmeId, retention, { now, limit: mostSessionsAtOnce });
    if (ids.length === 0) return;
    const { sessions, reviews, drills } = await countErasureOf(tx, ids);
    const id = uuid();
    const what = { kind: "retention" as const, personId: null, createdBy: null };
    await insertErasure(tx, { id, programmeId, ...what, sessions, reviews, drills });
    await nameSessionsById(tx, id, ids);
    await insertAuditLine(tx, {
      ...{ programmeId, actorId: null, action: "erasure begun" },
      ...{ subjectType: "erasure", subjectId: id, details: { sessions, reviews, drills } },
    });
  });
}

/** Sweeps every programme that has a period. Again is harmless. */
export async function sweepRetention(db: Database, now = new Date()): Promise<void> {
  for (const { programmeId, ...retention } of await listRetentions(db))
    await sweepProgramme(db, programmeId, retention, now);
}

const everyMs = 3600_000;

/** A chore of the worker that sweeps now and every hour. It never claims to have had work. */
export function sweepingRetention(db: Database): () => Promise<boolean> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < everyMs) return false;
    last = performance.now();
    await sweepRetention(db);
    return false;
  };
}
