import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { findJob, insertJob, lookAtAsked, type Job } from "~db/queries/jobs.server";
import { isAtWork } from "~/domain/jobs/job";
import type { JobPayload } from "~/domain/jobs/payload";

/** What is still being computed, and how far it is; null where all of it is there. */
export type ComputingJob = Pick<
  Job,
  "id" | "status" | "failure" | "doneUnits" | "totalUnits" | "cancelRequestedAt"
>;

/**
 * The work on what is asked for: one that is at work on it, or one that was stopped while the data were
 * the same, so that it is not begun anew by whoever opens the page next; else a new one. However many
 * ask at once, one is at work.
 */
export async function findOrStartJob(
  db: Database,
  {
    asked,
    isSameState,
    ...job
  }: {
    programmeId: string;
    studyId: string;
    /** Names the question and the part of the study, not the state of its data. */
    asked: string;
    payload: JobPayload;
    isSameState: (payload: JobPayload) => boolean;
  },
): Promise<ComputingJob> {
  const { studyId } = job;
  for (;;) {
    const unfinished = await lookAtAsked(db, studyId, asked);
    const found =
      unfinished.find(({ status }) => isAtWork(status)) ??
      unfinished.find(({ payload }) => isSameState(payload));
    if (found) return found;
    const id = uuid();
    await insertJob(db, { id, createdBy: null, asked, ...job });
    const made = await findJob(db, studyId, id);
    // Where there is none, another was quicker: that one is found, or done and asked for anew.
    if (made) return made;
  }
}
