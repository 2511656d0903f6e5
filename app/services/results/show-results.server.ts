import type { Database } from "~db/client.server";
import { readCodebook, readVersionHead } from "~db/queries/codebooks.server";
import { listOrigins, listReviewVersions } from "~db/queries/results.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  everything,
  filterUnder,
  isEverything,
  type FilterChoices,
  type ResultFilter,
} from "~/domain/misalignment/filter";
import { findingOf, findingWithoutIntervals, type Finding } from "~/domain/misalignment/finding";
import { notesOf, type Note } from "~/domain/misalignment/notes";
import { studyPoints } from "~/domain/misalignment/stored-figures";
import type { StudyFigures } from "~/domain/misalignment/study-results";
import { noTotals } from "~/domain/misalignment/study-totals";
import { syntheticOf, type Synthetic } from "~/domain/practice/session-status";
import type { ComputingJob } from "./find-or-start-job.server";
import type { OpenPart } from "./open-part.server";
import { readFigures } from "./read-figures.server";
import { readFilteredFigures } from "./read-filtered-figures.server";
import { readChoices } from "./read-study-state.server";

export interface ShownResults {
  study: Study;
  results: StudyFigures;
  /** False while there is no number that holds: then `results` is empty. */
  hasFigures: boolean;
  /** The work on intervals, or on all of it, that is not there yet. */
  computing: ComputingJob | null;
  finding: Finding;
  notes: Note[];
  /** The codebook versions with submitted reviews, and the study's own. */
  versions: ResultVersion[];
  /** What can be filtered by. */
  choices: FilterChoices;
  tags: { key: string; label: string }[];
  synthetic: Synthetic;
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

/** The results of a study as of now, under one codebook version, from its stored statistics. */
export async function showResults(
  db: Database,
  actor: Actor,
  studyKey: string,
  asked: VersionName | null = null,
  askedFilter: ResultFilter = everything,
  opened: OpenPart | null = null,
): Promise<Outcome<ShownResults>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = opened?.study ?? (await findStudy(db, programmeId, studyKey));
  const found = study && (await findResultVersion(db, study, asked));
  const codebook = found && (await readCodebook(db, found.id));
  if (!study || !found || !codebook) return notFound;
  const scope = { studyId: study.id, codebookVersionId: found.id };
  const filter = filterUnder(codebook, askedFilter);
  const { figures, computing } = isEverything(filter)
    ? await readFigures(db, programmeId, scope, codebook)
    : await readFilteredFigures(db, programmeId, scope, codebook, filter);
  const results = figures ?? studyPoints(codebook, noTotals());
  const finding = computing ? findingWithoutIntervals(results) : findingOf(results);
  const shown = { study, results, finding, notes: notesOf(results), versions: found.versions };
  return done({
    ...{ ...shown, hasFigures: figures !== null, computing },
    choices: opened?.choices ?? (await readChoices(db, study.id)).choices,
    tags: codebook.tags.filter((tag) => !tag.retired),
    synthetic: syntheticOf(await listOrigins(db, study.id)),
  });
}
