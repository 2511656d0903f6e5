import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findAtWork, holdErasure } from "~db/queries/erasures.server";
import { holdProgramme } from "~db/queries/people.server";
import { countPast, findRetention, putRetention } from "~db/queries/retention.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { goesFrom, keepsEverything, type Retention } from "~/domain/erasure/retention";
import { finish } from "./carry-on-erasures.server";

/** The period of the actor's programme, and what it comes to by study before anything goes. */
export async function showRetention(db: Database, actor: Actor, now = new Date()) {
  const { programmeId } = actor;
  if (!can(actor, "retention.manage", { programmeId })) return notAllowed;
  const set = await findRetention(db, programmeId);
  const retention: Retention = set
    ? { months: set.months, unfrozenToo: set.unfrozenToo }
    : keepsEverything;
  const { months, unfrozenToo } = retention;
  if (!set || months === null) return done({ retention, studies: [] });
  const past = await countPast(db, programmeId, { months, unfrozenToo }, now);
  const studies = past.map(({ firstDueAt, ...row }) => ({
    ...row,
    from: firstDueAt === null ? null : goesFrom(new Date(firstDueAt), set.setAt),
  }));
  return done({ retention, studies });
}

/** Whether sessions stay under a setting that would have gone under the one before. */
const keepsMore = (now: Retention, before: Retention): boolean =>
  (now.months ?? Infinity) > (before.months ?? Infinity) ||
  (before.unfrozenToo && !now.unfrozenToo);

/**
 * Sets the period. What is due under it goes after the notice, not before; one that keeps more stops what is
 * being erased under the one before.
 */
export async function changeRetention(
  db: Database,
  actor: Actor,
  retention: Retention,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "retention.manage", { programmeId })) return notAllowed;
  await db.transaction(async (tx) => {
    await holdProgramme(tx, programmeId);
    const before = (await findRetention(tx, programmeId)) ?? keepsEverything;
    const isSame =
      before.months === retention.months && before.unfrozenToo === retention.unfrozenToo;
    if (isSame) return;
    const row = { programmeId, ...retention, setBy: personId, setAt: new Date() };
    await putRetention(tx, row);
    await insertAuditLine(tx, {
      ...{ programmeId, actorId: personId, action: "retention set" },
      ...{ subjectType: "programme", subjectId: programmeId },
      details: { months: retention.months, "open studies too": retention.unfrozenToo },
    });
    if (keepsMore(retention, before)) await stopAtWork(tx, actor);
  });
  return done(null);
}

/** Stops the erasure of what was past the period, where one is at work. */
async function stopAtWork(tx: Database, { programmeId, personId }: Actor): Promise<void> {
  const id = await findAtWork(tx, programmeId, null);
  const erasure = id && (await holdErasure(tx, id, { waits: true }));
  if (erasure) await finish(tx, erasure, "stopped", personId);
}
