import { v7 as uuid } from "uuid";
import { readCodebook } from "~db/queries/codebooks.server";
import { hasModelReview } from "~db/queries/model-reviews.server";
import { findReplaySession, listReplayTurns } from "~db/queries/replay.server";
import { isUnitFailure, type JobFailure } from "~/domain/jobs/job";
import { reviewContext } from "~/domain/review/review-context";
import type { TranscriptReviewer } from "~/engines/reviewer";
import type { App } from "~/platform/app.server";
import type { JobInHand } from "~/platform/job-worker.server";
import { storeModelReview } from "./store-model-review.server";

/**
 * Lets a model review each session of a job, one after the other. A session that has this very review
 * is passed over, so the job can be done again; one that was withdrawn meanwhile is left alone. A
 * session that fails by itself is noted with the reason and the next one follows; what would fail every
 * session ends the job. Of a review that fails nothing is stored.
 */
export async function reviewSessions(
  { db, reviewers }: Pick<App, "db" | "reviewers">,
  job: JobInHand<"model-reviews">,
): Promise<JobFailure | null> {
  const reviewer = reviewers[job.payload.reviewer];
  if (!reviewer) return "unavailable";
  for (const [index, sessionId] of job.payload.sessionIds.entries()) {
    await job.report(index);
    const failure = await reviewSession(db, reviewer, job, sessionId);
    if (failure === null) continue;
    if (!isUnitFailure(failure)) return failure;
    await job.passOver(sessionId, failure);
  }
  await job.report(job.payload.sessionIds.length);
  return null;
}

async function reviewSession(
  db: App["db"],
  reviewer: TranscriptReviewer,
  job: JobInHand<"model-reviews">,
  sessionId: string,
): Promise<JobFailure | null> {
  const session = await findReplaySession(db, job.programmeId, sessionId);
  if (session?.studyId !== job.studyId || session.endedAt === null) return null;
  if (session.status === "withdrawn") return null;
  const { codebookVersionId } = session;
  const { modelName, version } = reviewer;
  const key = { sessionId, codebookVersionId, reviewer: reviewer.reviewer, modelName, version };
  if (await hasModelReview(db, key)) return null;
  const [turns, codebook] = await Promise.all([
    listReplayTurns(db, sessionId),
    readCodebook(db, codebookVersionId),
  ]);
  if (!codebook) throw new Error("A session's codebook is gone.");
  const context = reviewContext({ reviewId: "", turns, suggestionIds: [], codebook });
  const reviewed = await reviewer.review({ context, codebook, makeId: uuid, signal: job.signal });
  if (!reviewed.ok) return reviewed.failure;
  const { findings, tokens } = reviewed;
  await storeModelReview(db, { ...key, context, findings, tokens, jobId: job.id, at: new Date() });
  return null;
}
