import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { countErasure } from "~db/queries/erasure-count.server";
import { endRequest, findLastRequest, insertRequest } from "~db/queries/erasure-requests.server";
import { listHolderIds } from "~db/queries/notifications.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { notify } from "../notification/notify.server";

const subjectOf = ({ programmeId, personId }: Actor) => ({ programmeId, personId });

/** What a peer asked about their own erasure, and what it would take; null where they never asked. */
export async function showOwnRequest(db: Database, actor: Actor) {
  const who = subjectOf(actor);
  if (!can(actor, "erasure.ask", who)) return notAllowed;
  const [request, { sessions }] = await Promise.all([
    findLastRequest(db, who),
    countErasure(db, who),
  ]);
  const last = request && {
    askedAt: request.askedAt,
    end: request.end,
    endedAt: request.endedAt,
    reason: request.reason,
  };
  return done({ last, sessions });
}

/** Asks the admins of the programme to erase all that the actor did there. Twice is once. */
export async function askErasure(
  db: Database,
  actor: Actor,
  requestId: string,
): Promise<Outcome<null>> {
  const who = subjectOf(actor);
  if (!can(actor, "erasure.ask", who)) return notAllowed;
  await db.transaction(async (tx) => {
    if (!(await insertRequest(tx, requestId, who))) return;
    await audit(tx, actor, actor.personId, "asked");
    const { programmeId, personId: subjectId } = who;
    const others = await listHolderIds(tx, programmeId, "admin");
    const told = { programmeId, kind: "erasure-asked" as const, occasion: requestId, subjectId };
    await notify(tx, { ...told, facts: {}, others: others.filter((id) => id !== subjectId) });
  });
  return done(null);
}

/** Takes an own request back that nobody has answered. Twice is the same as once. */
export async function takeRequestBack(db: Database, actor: Actor): Promise<Outcome<null>> {
  const who = subjectOf(actor);
  if (!can(actor, "erasure.ask", who)) return notAllowed;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    if (!(await endRequest(tx, who, { end: "taken-back", endedBy: actor.personId })))
      return (await findLastRequest(tx, who))?.end === "taken-back"
        ? done(null)
        : conflict("It has been answered already.");
    await audit(tx, actor, actor.personId, "request taken back");
    return done(null);
  });
}

/** Declines somebody's request, with a reason that they read. Twice is the same as once. */
export async function declineRequest(
  db: Database,
  actor: Actor,
  { personId, reason }: { personId: string; reason: string },
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const how = { end: "declined" as const, endedBy: actor.personId, reason };
    const who = { programmeId, personId };
    if (!(await endRequest(tx, who, how))) {
      const last = await findLastRequest(tx, who);
      const isSame =
        last?.end === how.end && last.endedBy === how.endedBy && last.reason === how.reason;
      return isSame ? done(null) : conflict("There is no open request of this person any more.");
    }
    await audit(tx, actor, personId, "request declined");
    return done(null);
  });
}

async function audit(tx: Database, actor: Actor, subjectId: string, what: string): Promise<void> {
  const { programmeId, personId: actorId } = actor;
  const subject = { subjectType: "person", subjectId };
  await insertAuditLine(tx, { programmeId, actorId, action: `erasure ${what}`, ...subject });
}
