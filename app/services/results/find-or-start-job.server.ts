import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { findJob, insertJob, listUnfinishedJobs, type Job } from "~db/queries/jobs.server";
import type { JobPayload, JobStatus } from "~/domain/jobs/job";

/** What is still being computed, and how far it is; null where all of it is there. */
export type ComputingJob = Pick<
  Job,
  "id" | "status" | "failure" | "doneUnits" | "totalUnits" | "cancelRequestedAt"
>;

/**
 * The work on what is asked for: one that is at work on it or was stopped, so that it is not begun anew
 * by whoever opens the page next, or a new one.
 */
export async function findOrStartJob(
  db: Database,
  asked: { programmeId: string; studyId: string; payload: JobPayload },
  isSame: (payload: JobPayload, status: JobStatus) => boolean,
): Promise<ComputingJob> {
  const { programmeId, studyId, payload } = asked;
  const unfinished = await listUnfinishedJobs(db, studyId, payload.kind);
  const found = unfinished.find((job) => isSame(job.payload, job.status));
  if (found) return found;
  const id = uuid();
  await insertJob(db, { id, programmeId, studyId, createdBy: null, payload });
  const made = await findJob(db, studyId, id);
  if (!made) throw new Error("A job that was just stored is gone.");
  return made;
}
