import type { Database } from "~db/client.server";
import {
  findFigures,
  findStatisticsVersion,
  findTotals,
  keepMade,
  listPatterns,
  type StatisticsScope,
} from "~db/queries/statistics.server";
import { studyFiguresOf, studyPoints } from "~/domain/misalignment/stored-figures";
import { standardOptions, type StudyFigures } from "~/domain/misalignment/study-results";
import { totalsOf } from "~/domain/misalignment/study-totals";
import type { Codebook } from "~/domain/review/codebook";
import { findOrStartJob, type ComputingJob } from "./find-or-start-job.server";
import { catchUp } from "./rebuild-statistics.server";

/** Of no more sessions intervals and answers are made while a page is opened, of more by a job. */
export const sessionsAtOnce = 40;

export interface ReadFigures {
  /** Null while the statistics of many sessions are behind: then there is no number that holds. */
  figures: StudyFigures | null;
  /** The work on what is missing: intervals, or all of it. Null where nothing is. */
  computing: ComputingJob | null;
}

/** The work on this state of the study: one that runs, one that was stopped, or a new one. */
async function jobFor(
  db: Database,
  programmeId: string,
  scope: StatisticsScope,
  asked: { version: number; stale: number; tags: number },
): Promise<ComputingJob> {
  const payload = {
    ...{ kind: "study-statistics" as const, codebookVersionId: scope.codebookVersionId },
    ...asked,
  };
  return findOrStartJob(db, {
    ...{ programmeId, studyId: scope.studyId, payload },
    asked: `statistics ${scope.codebookVersionId}`,
    isSameState: (held) =>
      held.kind === "study-statistics" &&
      held.version === asked.version &&
      held.stale === asked.stale,
  });
}

/**
 * The figures of a study from stored statistics, right after any edit: sessions that are behind are
 * brought up to date first. Intervals that are not there yet are made at once for a small study and by a
 * job for a large one; until then the figures have none.
 */
export async function readFigures(
  db: Database,
  programmeId: string,
  scope: StatisticsScope,
  codebook: Codebook,
): Promise<ReadFigures> {
  const stale = await catchUp(db, scope.studyId);
  const version = await findStatisticsVersion(db, scope);
  const tags = codebook.tags.length;
  if (stale > 0) {
    const computing = await jobFor(db, programmeId, scope, { version, stale, tags });
    return { figures: null, computing };
  }
  const kept = await findFigures(db, scope, version);
  if (kept) return { figures: kept, computing: null };
  const totals = await findTotals(db, scope, version);
  if (totals !== null && totals.sessions > sessionsAtOnce) {
    const computing = await jobFor(db, programmeId, scope, { version, stale: 0, tags });
    return { figures: studyPoints(codebook, totals), computing };
  }
  const patterns = await listPatterns(db, scope);
  if (patterns.length <= sessionsAtOnce) {
    const figures = studyFiguresOf(codebook, patterns);
    await keepMade(db, scope, version, { figures });
    return { figures, computing: null };
  }
  const made = totalsOf(
    codebook,
    patterns.map((each) => each.patterns),
    standardOptions.ties,
  );
  await keepMade(db, scope, version, { totals: made });
  const computing = await jobFor(db, programmeId, scope, { version, stale: 0, tags });
  return { figures: studyPoints(codebook, made), computing };
}
