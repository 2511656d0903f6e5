import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import {
  holdScenario,
  publishDraft,
  readVersionContent,
} from "~db/queries/scenario-versions.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import { problemsOf, type ScenarioProblem } from "~/domain/simulator/problems";
import { publishableScenarioSchema } from "~/domain/simulator/publishable-scenario";
import { findDraft, findManagedVersion } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

/** Published, or what still keeps it from being so. */
export type Publication =
  { published: true } | { published: false; problems: readonly ScenarioProblem[] };

const movedOn = "Somebody changed this draft in the meantime. Look at it again, then publish it.";

/**
 * Publishes a draft as the person saw it (`revision`): from then on it never changes and new sessions
 * are offered it. Sessions that are under way keep their version. A draft that breaks a rule, or names
 * a method, means or place, is not published; the answer names every path. Twice is the same as once.
 */
export async function publishScenario(
  db: Database,
  actor: Actor,
  address: VersionAddress,
  revision: number,
): Promise<Outcome<Publication>> {
  const isPublishedAsSeen = async (tx: Database) => {
    const now = await findManagedVersion(tx, actor, address);
    return now.ok && now.value.publishedAt !== null && now.value.revision === revision;
  };
  const found = await findDraft(db, actor, address);
  if (!found.ok) return (await isPublishedAsSeen(db)) ? done({ published: true }) : found;
  const { versionId, scenarioId } = found.value;
  const draft = await readVersionContent(db, versionId);
  if (!draft) return notFound;
  const read = publishableScenarioSchema.safeParse(draft, { reportInput: true });
  if (!read.success) return done({ published: false, problems: problemsOf(read.error) });
  const content = read.data;
  const { programmeId, personId: actorId } = actor;
  return db.transaction(async (tx) => {
    const at = new Date();
    await holdScenario(tx, scenarioId);
    const isPublished = await publishDraft(tx, { versionId, scenarioId, revision, content, at });
    if (!isPublished)
      return (await isPublishedAsSeen(tx)) ? done({ published: true }) : conflict(movedOn);
    await insertAuditLine(tx, {
      ...{ programmeId, actorId, action: "scenario published" },
      ...{ subjectType: "scenario", subjectId: address.key },
      details: { version: address.version },
    });
    return done({ published: true });
  });
}
