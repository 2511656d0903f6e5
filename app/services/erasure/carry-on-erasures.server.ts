import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { eraseBeside } from "~db/queries/erase-person.server";
import { eraseSession } from "~db/queries/erase-session.server";
import {
  endErasure,
  findErasureAtWork,
  holdErasure,
  markErased,
  nameSessionsOf,
  nextSessionOf,
  type Erasure,
} from "~db/queries/erasures.server";
import { deleteOtherRequests, endRequest } from "~db/queries/erasure-requests.server";
import { listLinesAsking } from "~db/queries/notifications.server";
import { keepCourses } from "~db/queries/peer-course-making.server";
import { listProgrammesOf } from "~db/queries/people.server";
import { holdWaiting } from "~db/queries/releasable.server";
import type { ErasureEnd } from "~/domain/erasure/erasure";
import type { App } from "~/platform/app.server";
import { describeError } from "~/platform/log.server";
import { tellFewerAsked, tellWaiting } from "../notification/tell-of-reviews.server";

/**
 * Erases the next session of an erasure at work, whole and in one transaction, or ends the erasure where
 * none is left; false where there is nothing to do. Whoever dies in the middle leaves whole sessions, and the
 * next one goes on.
 */
export async function carryOnErasure(db: Database, erasureId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const erasure = await holdErasure(tx, erasureId);
    if (!erasure) return false;
    const sessionId = (await nextSessionOf(tx, erasure.id)) ?? (await nameLate(tx, erasure));
    if (sessionId === null) await finish(tx, erasure, "done");
    else await eraseNext(tx, sessionId);
    return true;
  });
}

/** Names what a person practised since their erasure began; answers one of those sessions. */
async function nameLate(tx: Database, { id, programmeId, personId }: Erasure) {
  if (personId === null) return null;
  await nameSessionsOf(tx, id, { programmeId, personId });
  return nextSessionOf(tx, id);
}

async function eraseNext(tx: Database, sessionId: string): Promise<void> {
  const asking = await listLinesAsking(tx, sessionId);
  await eraseSession(tx, sessionId);
  await markErased(tx, sessionId, new Date());
  await tellFewerAsked(tx, asking);
}

/** Ends an erasure that is held: what is still to go stays. */
export async function finish(
  tx: Database,
  erasure: Erasure,
  end: ErasureEnd,
  actorId = erasure.createdBy,
): Promise<void> {
  const { id, programmeId, kind, personId } = erasure;
  await holdWaiting(tx, programmeId);
  if (personId !== null && end === "done") {
    await keepCourses(tx, programmeId);
    const who = { programmeId, personId };
    const others = (await listProgrammesOf(tx, personId)).filter((each) => each !== programmeId);
    await eraseBeside(tx, who, others.length > 0);
    await endRequest(tx, who, { end: "done", endedBy: actorId });
    await deleteOtherRequests(tx, who);
  }
  const sessions = await endErasure(tx, id, end, new Date());
  await tellWaiting(tx, programmeId, null);
  const action = end === "done" ? "sessions erased" : "erasure stopped";
  await insertAuditLine(tx, {
    ...{ programmeId, actorId, action, subjectType: personId === null ? "erasure" : "person" },
    subjectId: personId ?? id,
    details: { because: kind, sessions },
  });
}

/** An erasure that failed is tried again after so long; others go on meanwhile. */
const passedOverMs = 5 * 60_000;

/** A chore of the worker: one session of one erasure at a time. */
export function carryingOnErasures({ db, log }: Pick<App, "db" | "log">): () => Promise<boolean> {
  const failedAt = new Map<string, number>();
  return async () => {
    for (const [id, at] of failedAt) if (performance.now() - at > passedOverMs) failedAt.delete(id);
    const id = await findErasureAtWork(db, [...failedAt.keys()]);
    if (id === null) return false;
    try {
      return await carryOnErasure(db, id);
    } catch (error) {
      failedAt.set(id, performance.now());
      log.error({ erasure: id, error: describeError(error) }, "an erasure failed and waits");
      return true;
    }
  };
}
