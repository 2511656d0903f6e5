import { readCodebook } from "~db/queries/codebooks.server";
import {
  findFigures,
  findStatisticsVersion,
  keepMade,
  listPatterns,
} from "~db/queries/statistics.server";
import type { JobFailure } from "~/domain/jobs/job";
import { standardOptions } from "~/domain/misalignment/study-results";
import type { App } from "~/platform/app.server";
import { runHeavy } from "~/platform/heavy/run-heavy.server";
import type { JobInHand } from "~/platform/job-worker.server";
import { rebuildStatistics } from "./rebuild-statistics.server";

/** Sessions that one transaction brings up to date. */
const batch = 100;

/**
 * Brings a study's statistics up to date and computes its intervals in a thread of its own. What it has
 * rebuilt stays when it is stopped. Where the study moves on while it computes, its figures are not
 * kept: the page that finds them missing asks again.
 */
export async function computeStatistics(
  { db }: Pick<App, "db">,
  job: JobInHand<"study-statistics">,
): Promise<JobFailure | null> {
  const { codebookVersionId, stale, tags } = job.payload;
  const scope = { studyId: job.studyId, codebookVersionId };
  for (let rebuilt = 0; ;) {
    await job.report(Math.min(rebuilt, stale));
    const some = await rebuildStatistics(db, job.studyId, batch);
    if (some === 0) break;
    rebuilt += some;
  }
  await job.report(stale);
  const codebook = await readCodebook(db, codebookVersionId);
  if (!codebook) throw new Error("A study's codebook is gone.");
  const version = await findStatisticsVersion(db, scope);
  if (!(await findFigures(db, scope, version))) {
    const sessions = await listPatterns(db, scope);
    let news = Promise.resolve();
    const figures = await runHeavy(
      "study-figures",
      { codebook, sessions, options: standardOptions },
      {
        signal: job.signal,
        onProgress: (doneTags) => {
          // A stop aborts the signal, which ends the thread.
          news = news
            .then(() => job.report(stale + Math.min(doneTags, tags)))
            .catch(() => undefined);
        },
      },
    );
    await news;
    await keepMade(db, scope, version, { figures });
  }
  await job.report(stale + tags);
  return null;
}
