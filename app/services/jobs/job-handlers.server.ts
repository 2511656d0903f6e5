import type { App } from "~/platform/app.server";
import type { JobHandlers } from "~/platform/job-worker.server";
import { runImport } from "../exchange/run-import.server";
import { computeAnswers } from "../results/compute-answers.server";
import { computeStatistics } from "../results/compute-statistics.server";
import { reviewSessions } from "../review/review-sessions.server";
import { makeSnapshot } from "../snapshots/make-snapshot.server";

/** What does each kind of long work. */
export function jobHandlers(app: Pick<App, "db" | "reviewers">): JobHandlers {
  return {
    "model-reviews": (job) => reviewSessions(app, job),
    snapshot: (job) => makeSnapshot(app, job),
    import: (job) => runImport(app, job),
    "study-statistics": (job) => computeStatistics(app, job),
    "study-answers": (job) => computeAnswers(app, job),
  };
}
