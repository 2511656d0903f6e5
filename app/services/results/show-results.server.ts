import type { Database } from "~db/client.server";
import { readCodebook, readVersionHead } from "~db/queries/codebooks.server";
import { listReviewVersions } from "~db/queries/results.server";
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
  /** The codebook versions with submitted reviews, and the study's own. */
  versions: ResultVersion[];
}

export interface ResultVersion {
  key: string;
  title: string;
  version: number;
  /** Reviews that count. */
  n: number;
  /** Whether the numbers shown are about this version. */
  shown: boolean;
}

/** A version of a codebook by its key and number. */
export type VersionName = Pick<ResultVersion, "key" | "version">;

/**
 * The version that results are asked of: the study's own unless another is named under which it has
 * submitted reviews. Null where it has none under that.
 */
export async function findResultVersion(
  db: Database,
  study: Study,
  asked: VersionName | null,
): Promise<{ id: string; versions: ResultVersion[] } | null> {
  const [used, own] = await Promise.all([
    listReviewVersions(db, study.id),
    readVersionHead(db, study.codebookVersionId),
  ]);
  const all = used.some(({ id }) => id === own?.id) || !own ? used : [...used, { ...own, n: 0 }];
  const wanted = asked
    ? all.find(({ key, version }) => key === asked.key && version === asked.version)
    : all.find(({ id }) => id === study.codebookVersionId);
  if (!wanted) return null;
  const versions = all.map(({ id, key, title, version, n }) => ({
    ...{ key, title, version, n },
    shown: id === wanted.id,
  }));
  return { id: wanted.id, versions };
}

/** The results of a study as of now, from every submitted review under one codebook version. */
export async function showResults(
  db: Database,
  actor: Actor,
  studyKey: string,
  asked: VersionName | null = null,
): Promise<Outcome<ShownResults>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const found = study && (await findResultVersion(db, study, asked));
  const codebook = found && (await readCodebook(db, found.id));
  if (!study || !found || !codebook) return notFound;
  const scope = { id: study.id, codebookVersionId: found.id };
  const results = studyResults(await readFirstJudgements(db, scope, codebook), codebook);
  const said = { finding: findingOf(results), notes: notesOf(results) };
  return done({ study, results, ...said, versions: found.versions });
}
