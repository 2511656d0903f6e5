import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { listScenarioKeys } from "~db/queries/scenario-versions.server";
import { insertScenarioVersion } from "~db/queries/scenarios.server";
import { scenarios } from "~db/seeds/scenarios";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";

async function listMissing(db: Database, programmeId: string) {
  const known = new Set(await listScenarioKeys(db, programmeId));
  return scenarios.filter(({ key }) => !known.has(key));
}

/** How many of the scenarios that ship with Attune the actor may add; 0 where all are there. */
export async function countShippedToAdd(db: Database, actor: Actor): Promise<number> {
  const { programmeId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return 0;
  return (await listMissing(db, programmeId)).length;
}

/**
 * Publishes in a programme every scenario that ships with Attune and of whose name it has none. What it
 * changed, retired or drafted under such a name stays as it is. Twice is as once.
 */
export async function publishShipped(
  tx: Database,
  programmeId: string,
  actorId: string | null,
): Promise<number> {
  const missing = await listMissing(tx, programmeId);
  for (const scenario of missing) {
    await insertScenarioVersion(tx, programmeId, scenario);
    await insertAuditLine(tx, {
      ...{ programmeId, actorId, action: "scenario published" },
      ...{
        subjectType: "scenario",
        subjectId: scenario.key,
        details: { version: 1, shipped: true },
      },
    });
  }
  return missing.length;
}

/** Adds the shipped scenarios for somebody who may manage them; two at once add them once. */
export async function addShippedScenarios(
  db: Database,
  actor: Actor,
): Promise<Outcome<{ added: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return notAllowed;
  try {
    return done({ added: await db.transaction((tx) => publishShipped(tx, programmeId, personId)) });
  } catch (error) {
    if (isDuplicate(error)) return done({ added: 0 });
    throw error;
  }
}
