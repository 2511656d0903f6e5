import type { Database } from "~db/client.server";
import { findErasure, holdErasure } from "~db/queries/erasures.server";
import { renewNotice } from "~db/queries/retention.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { finish } from "./carry-on-erasures.server";

/**
 * Stops an erasure between two sessions. What is gone stays gone; the rest stays. Where a period began it,
 * what is due has a whole notice again. Twice is the same as once.
 */
export async function stopErasure(
  db: Database,
  actor: Actor,
  erasureId: string,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  if (!(await findErasure(db, programmeId, erasureId))) return notFound;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const erasure = await holdErasure(tx, erasureId, { waits: true });
    if (!erasure)
      return (await findErasure(tx, programmeId, erasureId))?.end === "stopped"
        ? done(null)
        : conflict("It has ended already.");
    await finish(tx, erasure, "stopped", personId);
    if (erasure.kind === "retention") await renewNotice(tx, programmeId, new Date());
    return done(null);
  });
}
