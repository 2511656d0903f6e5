import type { Database } from "~db/client.server";
import { listAdjudicatedReviews, listAdjudications } from "~db/queries/adjudications.server";
import { listAdjudicationEvents } from "~db/queries/adjudication-events.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listTurnsAsJudged } from "~db/queries/result-rows.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  adjudicationOutcomes,
  type AdjudicationOutcomes,
} from "~/domain/review/adjudication/outcomes";
import { settledUnits } from "~/domain/review/adjudication/settled-marks";
import { findTag } from "~/domain/review/codebook";
import { assembleAdjudication } from "./read-adjudication.server";
import { readJudgements } from "./read-judgements.server";

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
  const ids = latest.map((row) => row.id);
  const [heads, log, turns] = await Promise.all([
    listAdjudicatedReviews(db, ids),
    listAdjudicationEvents(db, ids),
    listTurnsAsJudged(
      db,
      latest.map((row) => row.sessionId),
    ),
  ]);
  const judged = await readJudgements(db, codebook, heads);
  const sessions = latest.map((row) => {
    const { alignment, state } = assembleAdjudication(row, {
      ...{ codebook, judged, turns: turns.get(row.sessionId) ?? [] },
      heads: heads.filter((head) => head.adjudicationId === row.id),
      log: log.filter((event) => event.adjudicationId === row.id),
    });
    return settledUnits(alignment, state);
  });
  const outcomes = adjudicationOutcomes(sessions);
  const labels = outcomes.disputedTags.map(({ tag }) => [
    tag,
    findTag(codebook, tag)?.label ?? tag,
  ]);
  return done({ outcomes, labels: Object.fromEntries(labels) as Record<string, string> });
}
