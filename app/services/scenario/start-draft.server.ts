import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  findDraftVersion,
  holdScenario,
  insertDraft,
  insertScenario,
  readVersionContent,
} from "~db/queries/scenario-versions.server";
import type { Actor } from "~/domain/access/can";
import { done, invalid, notFound, type Outcome } from "~/domain/access/outcome";
import { findManagedVersion, isJustMade } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

export interface CopyInput {
  key: string;
  title: string;
}

const keyTaken = "There is a scenario with this short name already.";

/** Copies a version into a scenario of its own, as a draft under a new key and title. Twice is the same as once. */
export async function copyScenario(
  db: Database,
  actor: Actor,
  from: VersionAddress,
  { key, title }: CopyInput,
): Promise<Outcome<VersionAddress>> {
  const found = await findManagedVersion(db, actor, from);
  if (!found.ok) return found;
  const content = await readVersionContent(db, found.value.versionId);
  if (!content) return notFound;
  const { programmeId, personId: actorId } = actor;
  try {
    return await db.transaction(async (tx) => {
      const scenarioId = await insertScenario(tx, programmeId, key);
      const saved = { by: actorId, at: new Date() };
      const version = await insertDraft(tx, scenarioId, { ...content, key, title }, saved);
      await insertAuditLine(tx, {
        ...{ programmeId, actorId, action: "scenario copied" },
        ...{ subjectType: "scenario", subjectId: key },
        details: { from: from.key, fromVersion: from.version },
      });
      return done({ key, version });
    });
  } catch (error) {
    if (!isDuplicate(error, "scenarios_key")) throw error;
    const made = { action: "scenario copied", content: { ...content, key, title } };
    return (await isJustMade(db, actor, key, made))
      ? done({ key, version: 1 })
      : invalid(keyTaken, "key");
  }
}

/** A draft of the next version, made from this one; where a draft is open already, that one. */
export async function startDraft(
  db: Database,
  actor: Actor,
  from: VersionAddress,
): Promise<Outcome<VersionAddress>> {
  const found = await findManagedVersion(db, actor, from);
  if (!found.ok) return found;
  const { scenarioId, versionId } = found.value;
  const { programmeId, personId: actorId } = actor;
  return db.transaction(async (tx) => {
    await holdScenario(tx, scenarioId);
    const open = await findDraftVersion(tx, scenarioId);
    if (open !== null) return done({ key: from.key, version: open });
    const content = await readVersionContent(tx, versionId);
    if (!content) return notFound;
    const version = await insertDraft(tx, scenarioId, content, { by: actorId, at: new Date() });
    await insertAuditLine(tx, {
      ...{ programmeId, actorId, action: "scenario draft made" },
      ...{ subjectType: "scenario", subjectId: from.key },
      details: { version, fromVersion: from.version },
    });
    return done({ key: from.key, version });
  });
}
