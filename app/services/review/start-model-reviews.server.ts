import { insertAuditLine } from "~db/queries/audit.server";
import { findJob, insertJob } from "~db/queries/jobs.server";
import { listSessionsLacking } from "~db/queries/model-reviews.server";
import { findStudy } from "~db/queries/studies.server";
import { listReviewable } from "~db/queries/study-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import {
  conflict,
  done,
  invalid,
  notAllowed,
  notFound,
  type Outcome,
} from "~/domain/access/outcome";
import { mostUnits } from "~/domain/jobs/payload";
import type { ModelReviewer } from "~/domain/review/model-reviewer/reviewer";
import type { App } from "~/platform/app.server";

export interface StartModelReviews {
  studyKey: string;
  /** Made by the person's device: sent twice, it is one job. */
  jobId: string;
  reviewer: ModelReviewer;
  /** Null for all sessions that lack such a review. */
  sessionIds: string[] | null;
}

/** Puts the review of a study's sessions by a model in line. */
export async function startModelReviews(
  { db, reviewers }: Pick<App, "db" | "reviewers">,
  actor: Actor,
  input: StartModelReviews,
): Promise<Outcome<{ jobId: string; sessions: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "model-review.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const reviewer = reviewers[input.reviewer];
  if (!reviewer) return conflict("Claude needs a key, and this installation has none.");
  const { jobId } = input;
  const sessionIds = await chosenSessions();
  if (sessionIds === null)
    return invalid("Choose sessions of this study that have ended.", "sessionIds");
  const already = await findJob(db, study.id, jobId);
  if (already) return done({ jobId, sessions: already.totalUnits });
  if (sessionIds.length === 0)
    return conflict("Every session that has ended has this review already.");
  return db.transaction(async (tx): Promise<Outcome<{ jobId: string; sessions: number }>> => {
    const payload = { kind: "model-reviews" as const, reviewer: input.reviewer, sessionIds };
    const studyId = study.id;
    const job = { id: jobId, programmeId, studyId, createdBy: personId, payload };
    const isNew = await insertJob(tx, job);
    const stored = await findJob(tx, studyId, jobId);
    if (!stored) return notFound;
    if (!isNew) return done({ jobId, sessions: stored.totalUnits });
    await insertAuditLine(tx, {
      ...{ programmeId, actorId: personId, action: "model reviews started" },
      ...{ subjectType: "study", subjectId: study.id },
      details: { reviewer: input.reviewer, sessions: sessionIds.length },
    });
    return done({ jobId, sessions: sessionIds.length });
  });

  async function chosenSessions(): Promise<string[] | null> {
    if (!study || !reviewer) return null;
    if (input.sessionIds === null) {
      const { modelName, version } = reviewer;
      const { codebookVersionId } = study;
      const key = { codebookVersionId, reviewer: reviewer.reviewer, modelName, version };
      return listSessionsLacking(db, study.id, key, mostUnits);
    }
    const wanted = [...new Set(input.sessionIds)];
    const found = await listReviewable(db, study.id, wanted);
    return found.length < wanted.length ? null : wanted;
  }
}
