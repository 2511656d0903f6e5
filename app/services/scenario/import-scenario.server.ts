import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { insertDraft, insertScenario } from "~db/queries/scenario-versions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { Draft } from "~/domain/simulator/draft-edit";
import { pathText, problemsOf, unknownKeys } from "~/domain/simulator/problems";
import { draftSchema, identifierSchema } from "~/domain/simulator/scenario";
import { isJustMade } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

const unreadable = "This file is not JSON. Nothing was stored.";

/** A scenario's file read as a draft, or every path that is not as a scenario's must be. */
function readFile(text: string): Outcome<Draft> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return invalid(unreadable);
  }
  const read = draftSchema.safeParse(json, { reportInput: true });
  const problems = read.success ? unknownKeys(json, read.data) : problemsOf(read.error);
  if (read.success && problems.length === 0) return done(read.data);
  return invalid(problems.map(({ path, message }) => `${pathText(path)}: ${message}`).join("\n"));
}

/**
 * Makes a scenario of its own from a file, as a draft. A refusal names each wrong path on a line. Twice is the
 * same as once.
 */
export async function importScenario(
  db: Database,
  actor: Actor,
  text: string,
): Promise<Outcome<VersionAddress>> {
  const { programmeId, personId: actorId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return notAllowed;
  const read = readFile(text);
  if (!read.ok) return read;
  const key = identifierSchema.max(60).safeParse(read.value.key);
  if (!key.success) return invalid("key: Use lower-case letters, digits and single hyphens.");
  try {
    return await db.transaction(async (tx) => {
      const scenarioId = await insertScenario(tx, programmeId, key.data);
      const saved = { by: actorId, at: new Date() };
      const version = await insertDraft(tx, scenarioId, read.value, saved);
      await insertAuditLine(tx, {
        ...{ programmeId, actorId, action: "scenario imported" },
        ...{ subjectType: "scenario", subjectId: key.data, details: { version } },
      });
      return done({ key: key.data, version });
    });
  } catch (error) {
    const taken = `key: There is a scenario named "${key.data}" already. Change the key in the file.`;
    if (!isDuplicate(error, "scenarios_key")) throw error;
    const made = { action: "scenario imported", content: read.value };
    return (await isJustMade(db, actor, key.data, made))
      ? done({ key: key.data, version: 1 })
      : invalid(taken);
  }
}
