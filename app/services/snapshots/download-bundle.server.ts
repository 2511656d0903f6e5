import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { listTranscript } from "~db/queries/frozen-data.server";
import { listSessionNumbers, listSessionsMetBlind } from "~db/queries/turns-behind.server";
import { findSnapshot } from "~db/queries/snapshots.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { SpokenTurn } from "~/domain/exchange/snapshot/bundle/tables";
import { frozenSessionName, type FrozenStudy } from "~/domain/exchange/snapshot/frozen-study";
import type { FrozenDocument } from "~/domain/misalignment/study-document/study-document";
import { bundleFiles } from "./bundle-files.server";
import { unpacked } from "./packed.server";
import { zipped } from "./zip-stream.server";

export interface AskedBundle {
  studyKey: string;
  snapshotId: string;
  transcripts: boolean;
}

export interface Bundle {
  fileName: string;
  chunks: AsyncGenerator<Uint8Array>;
}

const heldBack =
  "This snapshot holds others’ reviews of sessions that you judge or practised yourself. The bundle is open to you once your judgements are locked and the study shows others’ work.";

/** Whether the snapshot holds a session whose reviews this person may not meet now. */
async function holdsUnseen(
  db: Database,
  studyId: string,
  personId: string,
  frozen: FrozenStudy,
): Promise<boolean> {
  const [blind, withheld] = await Promise.all([
    listSessionsMetBlind(db, studyId, personId),
    listSessionsWithheld(db, studyId, personId, ["selfReview", "othersWork", "cues", "hints"]),
  ]);
  const rows = await listSessionNumbers(db, [...new Set([...blind, ...withheld])]);
  const held = new Set(rows.map(({ number }) => number));
  return frozen.sessions.some(({ number }) => held.has(number));
}

async function readTranscripts(
  db: Database,
  studyId: string,
  frozen: FrozenStudy,
): Promise<SpokenTurn[]> {
  const numbers = frozen.sessions.map(({ number }) => number);
  const rows = await listTranscript(db, studyId, { numbers });
  return rows.map(({ number, ...turn }) => ({ session: frozenSessionName(number), ...turn }));
}

/**
 * The bundle of a snapshot, as it is written. Transcripts are in it where they are asked for: they are
 * read now, so that what was withdrawn or redacted since is not in it.
 */
export async function downloadBundle(
  db: Database,
  actor: Actor,
  { studyKey, snapshotId, transcripts }: AskedBundle,
): Promise<Outcome<Bundle>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "export.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const found = study && (await findSnapshot(db, study.id, snapshotId));
  if (!study || !found) return notFound;
  const [data, results] = [await unpacked(found.data), await unpacked(found.results)];
  const frozen = JSON.parse(data) as FrozenStudy;
  if (await holdsUnseen(db, study.id, personId, frozen)) return conflict(heldBack);
  const { id, name, madeAt, dataHash, resultsHash, seed, replicates, softwareVersion } = found;
  const head = { id, name, madeAt: madeAt.toISOString(), dataHash, resultsHash, seed };
  const source = {
    head: { ...head, replicates, softwareVersion },
    frozen,
    document: JSON.parse(results) as FrozenDocument,
  };
  const spoken = transcripts ? await readTranscripts(db, study.id, frozen) : null;
  const files = await bundleFiles(source, { data, results, transcripts: spoken });
  await insertAuditLine(db, {
    ...{ programmeId, actorId: personId, action: "snapshot downloaded" },
    ...{ subjectType: "study", subjectId: study.id, details: { snapshot: id, transcripts } },
  });
  const fileName = `${study.key}-${dataHash.slice(0, 8)}.zip`;
  return done({ fileName, chunks: zipped(files, madeAt) });
}
