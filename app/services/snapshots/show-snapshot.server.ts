import type { Database } from "~db/client.server";
import { findSnapshot, type SnapshotHead, type StoredSnapshot } from "~db/queries/snapshots.server";
import { listOrigins } from "~db/queries/results.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { measuredQuestions, type MeasuredQuestion } from "~/domain/misalignment/questions/question";
import type { QuestionView } from "~/domain/misalignment/questions/view";
import type { FrozenDocument } from "~/domain/misalignment/study-document/study-document";
import { syntheticOf, type Synthetic } from "~/domain/practice/session-status";
import { unpacked } from "./packed.server";

export interface ShownSnapshot {
  study: { key: string; title: string };
  synthetic: Synthetic;
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
    synthetic: syntheticOf(await listOrigins(db, study.id)),
    snapshot,
    document: JSON.parse(await unpacked(results)) as FrozenDocument,
    mayDownload: can(actor, "export.run", { programmeId: actor.programmeId }),
  });
}

export interface ShownSnapshotQuestion extends Omit<ShownSnapshot, "document" | "mayDownload"> {
  question: MeasuredQuestion;
  /** The questions that the snapshot holds answers to. */
  held: readonly MeasuredQuestion[];
  view: QuestionView;
}

/** The answer to a question as it was frozen with a snapshot; none of one that does not hold it. */
export async function showSnapshotQuestion(
  db: Database,
  actor: Actor,
  studyKey: string,
  { snapshotId, question }: { snapshotId: string; question: MeasuredQuestion },
): Promise<Outcome<ShownSnapshotQuestion>> {
  const shown = await showSnapshot(db, actor, studyKey, snapshotId);
  if (!shown.ok) return shown;
  const { document, mayDownload: _mayDownload, ...rest } = shown.value;
  const view = document.pages?.[question];
  const held = measuredQuestions.filter((each) => document.pages?.[each]);
  return view ? done({ ...rest, question, held, view }) : notFound;
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
