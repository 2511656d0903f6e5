import { isDeepStrictEqual } from "node:util";
import type { Database } from "~db/client.server";
import { hasDone } from "~db/queries/audit.server";
import { findVersionBrief, readVersionContent } from "~db/queries/scenario-versions.server";
import { can, type Actor } from "~/domain/access/can";
import type { Draft } from "~/domain/simulator/draft-edit";
import type { VersionAddress } from "~/domain/simulator/version-address";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

type FoundVersion = NonNullable<Awaited<ReturnType<typeof findVersionBrief>>>;

/** A version that the actor may read about; a draft is not there for those who may not read drafts. */
export async function findReadableVersion(
  db: Database,
  actor: Actor,
  { key, version }: VersionAddress,
): Promise<Outcome<FoundVersion>> {
  const { programmeId } = actor;
  if (!can(actor, "scenario.read", { programmeId, published: true })) return notAllowed;
  const found = await findVersionBrief(db, programmeId, key, version);
  if (!found) return notFound;
  const published = found.publishedAt !== null;
  return can(actor, "scenario.read", { programmeId, published }) ? done(found) : notFound;
}

/** A version that the actor may change or retire. */
export async function findManagedVersion(
  db: Database,
  actor: Actor,
  { key, version }: VersionAddress,
): Promise<Outcome<FoundVersion>> {
  const { programmeId } = actor;
  if (!can(actor, "scenario.manage", { programmeId })) return notAllowed;
  const found = await findVersionBrief(db, programmeId, key, version);
  return found ? done(found) : notFound;
}

/** A draft that the actor may change. */
export async function findDraft(
  db: Database,
  actor: Actor,
  address: VersionAddress,
): Promise<Outcome<FoundVersion>> {
  const found = await findManagedVersion(db, actor, address);
  if (!found.ok || found.value.publishedAt === null) return found;
  return conflict("This version is published and never changes. Make a new draft of it instead.");
}

/** Whether the actor has made just this scenario before, by the same act, and its first draft is as it was then. */
export async function isJustMade(
  db: Database,
  { programmeId, personId: actorId }: Actor,
  key: string,
  { action, content }: { action: string; content: Draft },
): Promise<boolean> {
  const [found, isOwn] = await Promise.all([
    findVersionBrief(db, programmeId, key, 1),
    hasDone(db, { programmeId, actorId, action, subjectId: key }),
  ]);
  if (!found || !isOwn || found.publishedAt !== null) return false;
  const stored = await readVersionContent(db, found.versionId);
  return isDeepStrictEqual(stored, JSON.parse(JSON.stringify(content)));
}
