import type { Database } from "~db/client.server";
import { listVersionBriefs, readVersionContent } from "~db/queries/scenario-versions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Draft } from "~/domain/simulator/draft-edit";
import { scenarioProblems } from "~/domain/simulator/problems";
import { savedByFor, type SavedBy } from "~/domain/simulator/saved-by";
import { standingOf } from "~/domain/simulator/standing";
import { findReadableVersion } from "./find-version.server";
import type { VersionAddress } from "~/domain/simulator/version-address";

async function versionsOf(db: Database, actor: Actor, key: string) {
  const { programmeId } = actor;
  const all = await listVersionBriefs(db, programmeId);
  return all
    .filter((each) => each.key === key)
    .filter(({ publishedAt }) =>
      can(actor, "scenario.read", { programmeId, published: publishedAt !== null }),
    )
    .map((each) => ({ version: each.version, standing: standingOf(each) }));
}

/**
 * One version of a scenario for reading. Its lines and planted cues are selected only for those who may
 * know them: experts are measured against these cues, so they read what it is about and no more.
 */
export async function showScenario(db: Database, actor: Actor, address: VersionAddress) {
  const found = await findReadableVersion(db, actor, address);
  if (!found.ok) return found;
  const { programmeId } = actor;
  const { scenarioId: _, saveId: __, savedById: ___, versionId, ...about } = found.value;
  const mayReadLines = can(actor, "scenario.lines.read", { programmeId });
  const content = mayReadLines ? await readVersionContent(db, versionId) : null;
  const standing = standingOf(about);
  return done({
    about: { ...about, standing },
    versions: await versionsOf(db, actor, address.key),
    content,
    /** What keeps a draft from being published. */
    problems: content && standing === "draft" ? scenarioProblems(content) : [],
    mayManage: can(actor, "scenario.manage", { programmeId }),
  });
}

/** A version with all its lines, for editing, rehearsing or as a file. */
export async function readScenario(
  db: Database,
  actor: Actor,
  address: VersionAddress,
): Promise<Outcome<ReadScenario>> {
  if (!can(actor, "scenario.lines.read", { programmeId: actor.programmeId })) return notAllowed;
  const found = await findReadableVersion(db, actor, address);
  if (!found.ok) return found;
  const { versionId, revision, savedAt } = found.value;
  const content = await readVersionContent(db, versionId);
  if (!content) return notFound;
  const savedBy = savedByFor(actor.personId, found.value);
  return done({ content, revision, savedAt, savedBy, standing: standingOf(found.value) });
}

export interface ReadScenario {
  content: Draft;
  revision: number;
  savedAt: Date | null;
  savedBy: SavedBy | null;
  standing: ReturnType<typeof standingOf>;
}
