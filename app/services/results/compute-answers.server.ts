import { readCodebook } from "~db/queries/codebooks.server";
import { listCodes } from "~db/queries/results.server";
import { findAnswer, keepAnswers } from "~db/queries/study-answers.server";
import type { Database } from "~db/client.server";
import type { JobFailure } from "~/domain/jobs/job";
import { filterRows, type ResultFilter } from "~/domain/misalignment/filter";
import { readFilter } from "~/domain/misalignment/filter-address";
import type { SessionRow } from "~/domain/misalignment/rows";
import { standardOptions } from "~/domain/misalignment/study-results";
import type { Codebook } from "~/domain/review/codebook";
import type { ReviewKind } from "~/domain/review/review-status";
import type { App } from "~/platform/app.server";
import { runHeavy } from "~/platform/heavy/run-heavy.server";
import type { AnswersPart } from "~/platform/heavy/tasks";
import type { JobInHand } from "~/platform/job-worker.server";
import { nameReviewers } from "./name-reviewers";
import { readPracticeHeads, readRows } from "./read-practice-rows.server";
import { readStudyState } from "./read-study-state.server";
import { rebuildStatistics } from "./rebuild-statistics.server";

/** Sessions that are read at once, so that requests are answered in between. */
const batch = 50;

/** The rows of a part of a study, some sessions at a time; at the end, who the reviewers are. */
async function* partsOf(
  db: Database,
  study: { id: string; codebookVersionId: string },
  codebook: Codebook,
  { heads, filter }: { heads: readonly SessionRow[]; filter: ResultFilter },
  report: (sessions: number) => Promise<void>,
): AsyncGenerator<AnswersPart> {
  const asked = filterRows({ sessions: heads, reviews: [] }, filter).sessions;
  const met: { reviewId: string; reviewerId: string; kind: ReviewKind }[] = [];
  for (let from = 0; from < asked.length; from += batch) {
    await report(from);
    const some = asked.slice(from, from + batch);
    const sessionIds = some.map(({ sessionId }) => sessionId);
    const rows = await readRows(db, study, codebook, some, { sessionIds });
    for (const { reviewId, reviewerId, kind } of rows.reviews)
      met.push({ reviewId, reviewerId, kind });
    yield { rows };
  }
  met.sort((a, b) => (a.reviewId < b.reviewId ? -1 : 1));
  yield { reviewers: nameReviewers(met, await listCodes(db, study.id)) };
}

/**
 * Makes the answers to every question about a part of a study, in a thread of its own, and keeps them
 * with the state of the data before the first session was read: where the study moves on meanwhile, the
 * page that finds them old asks again.
 */
export async function computeAnswers(
  { db }: Pick<App, "db">,
  job: JobInHand<"study-answers">,
): Promise<JobFailure | null> {
  const { codebookVersionId, filter: named, sessions, answers } = job.payload;
  const scope = { studyId: job.studyId, codebookVersionId, filter: named };
  while ((await rebuildStatistics(db, job.studyId, batch)) > 0) await job.report(0);
  const { state } = await readStudyState(db, scope);
  const codebook = await readCodebook(db, codebookVersionId);
  if (!codebook) throw new Error("A study's codebook is gone.");
  const kept = await findAnswer(db, scope, "disagreements");
  if (state !== null && kept?.state !== state) {
    const filter = readFilter(new URLSearchParams(named));
    const heads = await readPracticeHeads(db, job.studyId);
    let news = Promise.resolve();
    const study = { id: job.studyId, codebookVersionId };
    const made = await runHeavy(
      "study-answers",
      { codebook, filter, options: standardOptions },
      {
        signal: job.signal,
        parts: partsOf(db, study, codebook, { heads, filter }, (read) =>
          job.report(Math.min(read, sessions)),
        ),
        onProgress: (done) => {
          // A stop aborts the signal, which ends the thread.
          news = news
            .then(() => job.report(sessions + Math.min(done, answers)))
            .catch(() => undefined);
        },
      },
    );
    await news;
    await keepAnswers(db, scope, state, made);
  }
  await job.report(sessions + answers);
  return null;
}
