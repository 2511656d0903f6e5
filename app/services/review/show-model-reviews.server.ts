import { findJob, listStudyJobs, type Job } from "~db/queries/jobs.server";
import {
  listModelReviews,
  listReviewableSessions,
  listSessionSizes,
  listSessionsLacking,
} from "~db/queries/model-reviews.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listSessionsMetBlind } from "~db/queries/turns-behind.server";
import { listSessionsWithheld } from "~db/queries/study-settings.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { JobFailure, JobStatus } from "~/domain/jobs/job";
import { mostUnits, type JobPayload } from "~/domain/jobs/payload";
import {
  droppedTotal,
  modelReviewers,
  type Dropped,
} from "~/domain/review/model-reviewer/reviewer";
import type { ModelReviewer, Withheld } from "~/domain/review/model-reviewer/reviewer";
import type { TranscriptReviewer } from "~/engines/reviewer";
import type { App } from "~/platform/app.server";

const sessionsPerPage = 30;
const jobsShown = 10;

/** A job as its page shows it. */
export interface ShownJob {
  id: string;
  reviewer: ModelReviewer;
  status: JobStatus;
  failure: JobFailure | null;
  cancelRequested: boolean;
  doneUnits: number;
  totalUnits: number;
  failedUnits: number;
  createdAt: Date;
  endedAt: Date | null;
}

type ModelReviewPayload = Extract<JobPayload, { kind: "model-reviews" }>;

function shownJob(job: Job, { reviewer }: ModelReviewPayload): ShownJob {
  const { id, status, failure, doneUnits, totalUnits, createdAt, endedAt } = job;
  const cancelRequested = job.cancelRequestedAt !== null;
  return {
    ...{ id, reviewer, status, failure, cancelRequested },
    ...{ doneUnits, totalUnits, createdAt, endedAt },
    failedUnits: Object.keys(job.unitFailures).length,
  };
}

/** What a model's review came to; no counts where they are withheld. */
export interface ShownModelReview {
  reviewer: ModelReviewer;
  modelName: string;
  version: string;
  round: number;
  counts: { marks: number; dropped: number; reasons: Dropped } | null;
  withheld: Withheld | null;
}

type ReviewRow = Awaited<ReturnType<typeof listModelReviews>>[number];

function shownReview(row: ReviewRow, kept: ReadonlyMap<string, Withheld>): ShownModelReview {
  const { reviewer, modelName, version, round, marks, dropped, sessionId } = row;
  const counts = { marks, dropped: droppedTotal(dropped), reasons: dropped };
  const head = { reviewer, modelName, version, round };
  const withheld = kept.get(sessionId) ?? null;
  return { ...head, counts: withheld === null ? counts : null, withheld };
}

/** By session, why the actor is told nothing of what models found in it. */
async function withheldFrom(
  db: App["db"],
  study: Study,
  { personId }: Actor,
): Promise<ReadonlyMap<string, Withheld>> {
  const [blind, hidden] = await Promise.all([
    listSessionsMetBlind(db, study.id, personId),
    listSessionsWithheld(db, study.id, personId, ["hints"]),
  ]);
  return new Map<string, Withheld>([
    ...hidden.map((id) => [id, "by-study"] as const),
    ...blind.map((id) => [id, "until-lock"] as const),
  ]);
}

async function findReadableStudy(
  db: App["db"],
  actor: Actor,
  studyKey: string,
): Promise<Outcome<Study>> {
  const { programmeId } = actor;
  if (!can(actor, "model-review.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  return study ? done(study) : notFound;
}

async function offerOf(db: App["db"], study: Study, reviewer: TranscriptReviewer) {
  const { modelName, version } = reviewer;
  const { codebookVersionId } = study;
  const key = { codebookVersionId, reviewer: reviewer.reviewer, modelName, version };
  const [lacking, codebook] = await Promise.all([
    listSessionsLacking(db, study.id, key, mostUnits),
    readCodebook(db, codebookVersionId),
  ]);
  const sizes = await listSessionSizes(db, lacking);
  const tokens = codebook
    ? sizes.reduce((sum, size) => sum + reviewer.estimateTokens(size, codebook), 0)
    : 0;
  return { reviewer: reviewer.reviewer, modelName, version, lacking: lacking.length, tokens };
}

/** What is needed to let models review a study's sessions, and what they have done. */
export async function showModelReviews(
  { db, reviewers }: Pick<App, "db" | "reviewers">,
  actor: Actor,
  studyKey: string,
  before: number | undefined,
) {
  const found = await findReadableStudy(db, actor, studyKey);
  if (!found.ok) return found;
  const study = found.value;
  const offered = modelReviewers.flatMap((name) => reviewers[name] ?? []);
  const [rows, jobs, offers, withheld] = await Promise.all([
    listReviewableSessions(db, study.id, { limit: sessionsPerPage + 1, before }),
    listStudyJobs(db, study.id, { kind: "model-reviews", limit: jobsShown }),
    Promise.all(offered.map((reviewer) => offerOf(db, study, reviewer))),
    withheldFrom(db, study, actor),
  ]);
  const sessions = rows.slice(0, sessionsPerPage);
  const reviews = await listModelReviews(
    db,
    sessions.map(({ id }) => id),
  );
  return done({
    study: { key: study.key, title: study.title },
    offers,
    jobs: jobs.flatMap((job) =>
      job.payload.kind === "model-reviews" ? shownJob(job, job.payload) : [],
    ),
    sessions: sessions.map(({ id, number, title, turns }) => ({
      ...{ id, number, title, turns },
      reviews: reviews
        .filter((row) => row.sessionId === id)
        .map((row) => shownReview(row, withheld)),
    })),
    next: rows.length > sessionsPerPage ? (sessions.at(-1)?.number ?? null) : null,
  });
}

/** One job with what it came to in each session. */
export async function showModelReviewJob(
  db: App["db"],
  actor: Actor,
  studyKey: string,
  jobId: string,
) {
  const found = await findReadableStudy(db, actor, studyKey);
  if (!found.ok) return found;
  const study = found.value;
  const job = await findJob(db, study.id, jobId);
  if (job?.payload.kind !== "model-reviews") return notFound;
  const { sessionIds, reviewer } = job.payload;
  const [sizes, reviews, withheld] = await Promise.all([
    listSessionSizes(db, sessionIds),
    listModelReviews(db, sessionIds),
    withheldFrom(db, study, actor),
  ]);
  const sizeById = new Map(sizes.map((size) => [size.id, size]));
  return done({
    study: { key: study.key, title: study.title },
    job: shownJob(job, job.payload),
    tokens: reviews.filter((row) => row.jobId === job.id).reduce((sum, row) => sum + row.tokens, 0),
    sessions: sessionIds.flatMap((id, index) => {
      const size = sizeById.get(id);
      const row = reviews.find((each) => each.sessionId === id && each.reviewer === reviewer);
      if (!size) return [];
      const review = row ? shownReview(row, withheld) : null;
      const byThisJob = row?.jobId === job.id;
      const reached = index < job.doneUnits;
      const failure = job.unitFailures[id] ?? null;
      return [
        {
          id,
          number: size.number,
          title: size.title,
          turns: size.turns,
          review,
          byThisJob,
          reached,
          failure,
        },
      ];
    }),
  });
}
