import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findJob, requestCancel, tryAgain, type Job } from "~db/queries/jobs.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Action, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { isAtWork } from "~/domain/jobs/job";
import type { JobKind } from "~/domain/jobs/payload";

/** Who may start a kind of long work may also stop it. */
const actionOf = {
  "model-reviews": "model-review.run",
  snapshot: "snapshot.make",
  import: "import.run",
  "study-statistics": "results.read",
  "study-answers": "results.read",
} as const satisfies Record<JobKind, Action>;

async function findOwnJob(
  db: Database,
  actor: Actor,
  studyKey: string,
  jobId: string,
): Promise<Outcome<Job>> {
  const { programmeId } = actor;
  if (!can(actor, "study.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const job = study && (await findJob(db, study.id, jobId));
  if (!job) return notFound;
  return can(actor, actionOf[job.kind], { programmeId }) ? done(job) : notAllowed;
}

/** Stops long work between two units; what it has done stays. Twice is the same as once. */
export async function cancelJob(
  db: Database,
  actor: Actor,
  studyKey: string,
  jobId: string,
): Promise<Outcome<Job>> {
  const found = await findOwnJob(db, actor, studyKey, jobId);
  if (!found.ok) return found;
  const { status, cancelRequestedAt } = found.value;
  if (status === "cancelled" || cancelRequestedAt !== null) return found;
  if (!isAtWork(status)) return conflict("It has ended already.");
  if (await requestCancel(db, jobId)) await audit(db, actor, jobId, "job cancelled");
  return found;
}

/**
 * Puts work that failed or was cancelled in line again: it goes on where it was. Twice is the same as once,
 * also where it is done by then.
 */
export async function retryJob(
  db: Database,
  actor: Actor,
  studyKey: string,
  jobId: string,
): Promise<Outcome<Job>> {
  const found = await findOwnJob(db, actor, studyKey, jobId);
  if (!found.ok) return found;
  if (await tryAgain(db, jobId)) {
    await audit(db, actor, jobId, "job tried again");
    return found;
  }
  const now = await findOwnJob(db, actor, studyKey, jobId);
  if (!now.ok || isAtWork(now.value.status) || now.value.status === "done") return now;
  return conflict("Other work on the same is under way.");
}

async function audit(db: Database, actor: Actor, jobId: string, action: string): Promise<void> {
  const { programmeId, personId: actorId } = actor;
  await insertAuditLine(db, { programmeId, actorId, action, subjectType: "job", subjectId: jobId });
}
