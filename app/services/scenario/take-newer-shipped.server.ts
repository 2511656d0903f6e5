import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  holdScenariosOf,
  lastVersionOf,
  retireVersions,
} from "~db/queries/scenario-versions.server";
import { insertScenarioVersion } from "~db/queries/scenarios.server";
import { listOutdated } from "~db/queries/shipped-versions.server";
import { scenarios } from "~db/seeds/scenarios";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { Scenario } from "~/domain/simulator/scenario";

const shippedAs = (key: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.key === key);

/**
 * Titles of the scenarios that this release ships in a newer version than the actor's programme offers; empty for
 * whoever may not change them. What is retired there, was drafted on, or is offered in an older version although the
 * programme has this one, is its own choice and not among them.
 */
export async function listNewerShipped(db: Database, actor: Actor): Promise<string[]> {
  const { programmeId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return [];
  const outdated = await listOutdated(db, programmeId, scenarios);
  return outdated.flatMap(({ key }) => shippedAs(key)?.title ?? []);
}

/**
 * Publishes what this release ships as the next version of each of these scenarios, in place of the one before.
 * Sessions keep the version they began with. Twice is as once.
 */
export async function takeNewerShipped(
  db: Database,
  actor: Actor,
): Promise<Outcome<{ taken: number }>> {
  const { programmeId, personId: actorId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return notAllowed;
  return db.transaction(async (tx) => {
    const keys = scenarios.map(({ key }) => key);
    const held = await holdScenariosOf(tx, programmeId, keys);
    const listed = await listOutdated(tx, programmeId, scenarios);
    const outdated = listed.filter(({ scenarioId }) => held.has(scenarioId));
    for (const { scenarioId, key } of outdated) {
      const content = shippedAs(key);
      if (!content) continue;
      const version = (await lastVersionOf(tx, scenarioId)) + 1;
      const versionId = await insertScenarioVersion(tx, programmeId, content, version);
      await retireVersions(tx, scenarioId, new Date(), versionId);
      await insertAuditLine(tx, {
        ...{ programmeId, actorId, action: "scenario published" },
        ...{ subjectType: "scenario", subjectId: key, details: { version, shipped: true } },
      });
    }
    return done({ taken: outdated.length });
  });
}
