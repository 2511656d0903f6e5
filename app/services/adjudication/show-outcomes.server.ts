import type { Database } from "~db/client.server";
import { listAdjudications } from "~db/queries/adjudications.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  adjudicationOutcomes,
  type AdjudicationOutcomes,
} from "~/domain/review/adjudication/outcomes";
import { settledUnits } from "~/domain/review/adjudication/settled-marks";
import { findTag } from "~/domain/review/codebook";
import { readAdjudication } from "./read-adjudication.server";

export interface ShownOutcomes {
  outcomes: AdjudicationOutcomes;
  /** Labels of the tags in it, by key. */
  labels: Record<string, string>;
}

/** What the finished adjudications of a study came to, the latest finished version of each session. */
export async function showOutcomes(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<ShownOutcomes>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const rows = await listAdjudications(db, study.id);
  const finished = rows.filter(
    (row) => row.status === "finished" && row.codebookVersionId === study.codebookVersionId,
  );
  const latest = finished.filter(
    (row, index) => finished.findIndex((each) => each.sessionId === row.sessionId) === index,
  );
  const sessions = [];
  for (const row of latest) {
    const { alignment, state } = await readAdjudication(db, row);
    sessions.push(settledUnits(alignment, state));
  }
  const outcomes = adjudicationOutcomes(sessions);
  const labels = outcomes.disputedTags.map(({ tag }) => [
    tag,
    findTag(codebook, tag)?.label ?? tag,
  ]);
  return done({ outcomes, labels: Object.fromEntries(labels) as Record<string, string> });
}
