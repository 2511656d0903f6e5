import type { Database } from "~db/client.server";
import { findSnapshot, type SnapshotHead, type StoredSnapshot } from "~db/queries/snapshots.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { FrozenDocument } from "~/domain/misalignment/study-document/study-document";
import { unpacked } from "./packed.server";

export interface ShownSnapshot {
  study: { key: string; title: string };
  snapshot: SnapshotHead;
  document: FrozenDocument;
  mayDownload: boolean;
}

async function findReadable(
  db: Database,
  actor: Actor,
  studyKey: string,
  snapshotId: string,
): Promise<Outcome<{ study: Study; found: StoredSnapshot }>> {
  const { programmeId } = actor;
  if (!can(actor, "snapshot.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const found = study && (await findSnapshot(db, study.id, snapshotId));
  return study && found ? done({ study, found }) : notFound;
}

/** A snapshot with the results that were made with it. */
export async function showSnapshot(
  db: Database,
  actor: Actor,
  studyKey: string,
  snapshotId: string,
): Promise<Outcome<ShownSnapshot>> {
  const outcome = await findReadable(db, actor, studyKey, snapshotId);
  if (!outcome.ok) return outcome;
  const { study, found } = outcome.value;
  const { data: _data, results, ...snapshot } = found;
  return done({
    study: { key: study.key, title: study.title },
    snapshot,
    document: JSON.parse(await unpacked(results)) as FrozenDocument,
    mayDownload: can(actor, "export.run", { programmeId: actor.programmeId }),
  });
}

/** The results that were made with a snapshot, as the text that their digest is of. */
export async function readSnapshotResults(
  db: Database,
  actor: Actor,
  studyKey: string,
  snapshotId: string,
): Promise<Outcome<string>> {
  const outcome = await findReadable(db, actor, studyKey, snapshotId);
  return outcome.ok ? done(await unpacked(outcome.value.found.results)) : outcome;
}
