import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertJob, listStudyJobs, type Job } from "~db/queries/jobs.server";
import {
  countStale,
  findKept,
  findStatisticsVersion,
  keepFigures,
  listPatterns,
  type StatisticsScope,
} from "~db/queries/statistics.server";
import { isAtWork } from "~/domain/jobs/job";
import { studyFiguresOf, studyPoints } from "~/domain/misalignment/stored-figures";
import type { StudyFigures } from "~/domain/misalignment/study-results";
import type { Codebook } from "~/domain/review/codebook";
import { rebuildStatistics } from "./rebuild-statistics.server";

/** As many sessions that are behind are brought up to date while a page is opened. */
const rebuiltAtOnce = 50;
/** Studies with no more sessions get their intervals while the page is opened, larger ones from a job. */
const sessionsAtOnce = 40;

/** What is still being computed, and how far it is; null where all of it is there. */
export type ComputingJob = Pick<
  Job,
  "id" | "status" | "failure" | "doneUnits" | "totalUnits" | "cancelRequestedAt"
>;

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
  const { studyId, codebookVersionId } = scope;
  const recent = await listStudyJobs(db, studyId, { kind: "study-statistics", limit: 10 });
  const found = recent.find(
    ({ payload, status }) =>
      payload.kind === "study-statistics" &&
      payload.codebookVersionId === codebookVersionId &&
      (isAtWork(status) || (status !== "done" && payload.version === asked.version)),
  );
  if (found) return found;
  const payload = { kind: "study-statistics" as const, codebookVersionId, ...asked };
  const id = uuid();
  await insertJob(db, { id, programmeId, studyId, createdBy: null, payload });
  const [made] = (await listStudyJobs(db, studyId, { kind: "study-statistics", limit: 10 })).filter(
    (job) => job.id === id,
  );
  if (!made) throw new Error("A job that was just stored is gone.");
  return made;
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
  const stale = await countStale(db, scope.studyId);
  if (stale > 0 && stale <= rebuiltAtOnce)
    await rebuildStatistics(db, scope.studyId, rebuiltAtOnce);
  const version = await findStatisticsVersion(db, scope);
  const tags = codebook.tags.length;
  if (stale > rebuiltAtOnce) {
    const computing = await jobFor(db, programmeId, scope, { version, stale, tags });
    return { figures: null, computing };
  }
  const kept = await findKept(db, scope, "figures", version);
  if (kept) return { figures: kept, computing: null };
  const points = await findKept(db, scope, "points", version);
  const patterns = points === null ? await listPatterns(db, scope) : null;
  if (patterns !== null && patterns.length <= sessionsAtOnce) {
    const figures = studyFiguresOf(codebook, patterns);
    await keepFigures(db, scope, version, { figures });
    return { figures, computing: null };
  }
  const figures = points ?? studyPoints(codebook, patterns ?? []);
  if (points === null) await keepFigures(db, scope, version, { points: figures });
  const computing = await jobFor(db, programmeId, scope, { version, stale: 0, tags });
  return { figures, computing };
}
