import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  deleteDraft,
  holdScenario,
  reofferVersion,
  retireVersions,
} from "~db/queries/scenario-versions.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import { findDraft, findManagedVersion } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

function lineOf({ programmeId, personId: actorId }: Actor, { key, version }: VersionAddress) {
  const subject = { subjectType: "scenario", subjectId: key };
  return { programmeId, actorId, ...subject, details: { version } };
}

/** Takes a scenario out of what peers are offered. Sessions of it stay and go on. Twice is as once. */
export async function retireScenario(
  db: Database,
  actor: Actor,
  address: VersionAddress,
): Promise<Outcome<null>> {
  const found = await findManagedVersion(db, actor, address);
  if (!found.ok) return found;
  const { scenarioId } = found.value;
  return db.transaction(async (tx) => {
    await holdScenario(tx, scenarioId);
    const retired = await retireVersions(tx, scenarioId, new Date());
    const line = { ...lineOf(actor, address), action: "scenario retired" };
    if (retired > 0) await insertAuditLine(tx, line);
    return done(null);
  });
}

/** Offers a retired version again, in place of whichever version is offered now. Twice is as once. */
export async function reofferScenario(
  db: Database,
  actor: Actor,
  address: VersionAddress,
): Promise<Outcome<null>> {
  const found = await findManagedVersion(db, actor, address);
  if (!found.ok) return found;
  const { scenarioId, versionId, publishedAt } = found.value;
  if (publishedAt === null) return conflict("A draft has to be published first.");
  return db.transaction(async (tx) => {
    await holdScenario(tx, scenarioId);
    const now = await findManagedVersion(tx, actor, address);
    if (!now.ok || now.value.retiredAt === null) return done(null);
    await retireVersions(tx, scenarioId, new Date(), versionId);
    await reofferVersion(tx, versionId);
    await insertAuditLine(tx, { ...lineOf(actor, address), action: "scenario offered again" });
    return done(null);
  });
}

/** Deletes a draft, and its scenario where nothing of it was ever published. Sent twice, it is answered as once. */
export async function discardDraft(
  db: Database,
  actor: Actor,
  { sent, ...address }: VersionAddress & { sent: Sent },
): Promise<Outcome<null>> {
  if (!can(actor, "scenario.manage", { programmeId: actor.programmeId })) return notAllowed;
  const act = sentAct(sent, actor, "discard a scenario's draft", address);
  return answerOnce(db, act, async (tx) => {
    const found = await findDraft(tx, actor, address);
    if (!found.ok) return found;
    const { versionId, scenarioId } = found.value;
    if (!(await deleteDraft(tx, { versionId, scenarioId }))) return notFound;
    const line = { ...lineOf(actor, address), action: "scenario draft discarded" };
    await insertAuditLine(tx, line);
    return done(null);
  });
}
