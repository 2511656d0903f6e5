import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { countErasureOf } from "~db/queries/erasure-count.server";
import { findAtWork, insertErasure, nameSessionsById } from "~db/queries/erasures.server";
import { holdProgramme } from "~db/queries/people.server";
import { findRetention, listRetentions, listSwept } from "~db/queries/retention.server";
import { mostSessionsAtOnce } from "~/domain/erasure/erasure";
import type { App } from "~/platform/app.server";
import { describeError } from "~/platform/log.server";

/** Begins to erase the sessions of a programme whose period and notice are over. */
async function sweepProgramme(db: Database, programmeId: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await holdProgramme(tx, programmeId);
    const set = await findRetention(tx, programmeId);
    if (set === null || set.months === null) return;
    if ((await findAtWork(tx, programmeId, null)) !== null) return;
    const retention = { ...set, months: set.months };
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

/** Sweeps every programme that has a period. Again is harmless; one that fails keeps no other from it. */
export async function sweepRetention(
  { db, log }: Pick<App, "db" | "log">,
  now = new Date(),
): Promise<void> {
  for (const programmeId of await listRetentions(db))
    try {
      await sweepProgramme(db, programmeId, now);
    } catch (error) {
      log.error({ programme: programmeId, error: describeError(error) }, "a sweep failed");
    }
}

const everyMs = 3600_000;

/** A chore of the worker that sweeps now and every hour. It never claims to have had work. */
export function sweepingRetention(app: Pick<App, "db" | "log">): () => Promise<boolean> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < everyMs) return false;
    last = performance.now();
    await sweepRetention(app);
    return false;
  };
}
