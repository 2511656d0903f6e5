import type { Database } from "~db/client.server";
import { insertGold, retireGold as retireGoldRow, wasGold } from "~db/queries/gold.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { findAdjudicationFacts } from "./adjudication-access.server";

async function audit(tx: Database, actor: Actor, action: string, subjectId: string) {
  const { programmeId, personId: actorId } = actor;
  await insertAuditLine(tx, {
    programmeId,
    actorId,
    action,
    subjectType: "adjudication",
    subjectId,
  });
}

/** Makes a finished adjudication the truth of its session, in place of an earlier one. Twice is the same as once. */
export async function makeGold(
  db: Database,
  actor: Actor,
  adjudicationId: string,
): Promise<Outcome<null>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  if (!can(actor, "gold.manage", actor)) return notAllowed;
  const { adjudication } = found;
  if (adjudication.status !== "finished")
    return conflict("Only a finished adjudication can become gold.");
  const { studyId, sessionId } = adjudication;
  await db.transaction(async (tx) => {
    const row = { adjudicationId, studyId, sessionId, madeBy: actor.personId };
    if (await insertGold(tx, row, new Date())) await audit(tx, actor, "gold made", adjudicationId);
  });
  return done(null);
}

/** Takes an adjudication out of the gold; it stays on record. Twice is the same as once. */
export async function retireGold(
  db: Database,
  actor: Actor,
  adjudicationId: string,
): Promise<Outcome<null>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  if (!can(actor, "gold.manage", actor)) return notAllowed;
  return db.transaction(async (tx) => {
    const retired = await retireGoldRow(tx, adjudicationId, actor.personId, new Date());
    if (!retired)
      return (await wasGold(tx, adjudicationId))
        ? done(null)
        : conflict("This adjudication is not gold.");
    await audit(tx, actor, "gold retired", adjudicationId);
    return done(null);
  });
}
