import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { findingOf, type Finding } from "~/domain/misalignment/finding";
import { notesOf, type Note } from "~/domain/misalignment/notes";
import { studyResults, type StudyResults } from "~/domain/misalignment/study-results";
import { readFirstJudgements } from "./read-first-judgements.server";

export interface ShownResults {
  study: Study;
  results: StudyResults;
  finding: Finding;
  notes: Note[];
}

/** The results of a study as of now, from every submitted review. */
export async function showResults(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<ShownResults>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const results = studyResults(await readFirstJudgements(db, study, codebook), codebook);
  return done({ study, results, finding: findingOf(results), notes: notesOf(results) });
}
