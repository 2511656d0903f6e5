import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { defaultReveal } from "../../../app/domain/review/reveal";
import { reviewContext } from "../../../app/domain/review/review-context";
import { replay } from "../../../app/domain/review/review-state";
import type { TranscriptReviewer } from "../../../app/engines/reviewer";
import { rulesReviewer } from "../../../app/engines/embedded/rules-reviewer";
import { JobWorker } from "../../../app/platform/job-worker.server";
import { createLog } from "../../../app/platform/log.server";
import type { Reviewers } from "../../../app/platform/reviewers.server";
import { jobHandlers } from "../../../app/services/jobs/job-handlers.server";
import {
  showModelReviewJob,
  showModelReviews,
} from "../../../app/services/review/show-model-reviews.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { changeSettings } from "../../../app/services/studies/study-settings.server";
import { startModelReviews } from "../../../app/services/review/start-model-reviews.server";
import type { Database } from "../../../db/client.server";
import { readCodebook } from "../../../db/queries/codebooks.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { readStudyRows } from "../../../db/queries/result-rows.server";
import { listAnnotations, listEvents } from "../../../db/queries/review-events.server";
import { auditLog, reviews, studySettings } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import { eventOf, makeReviewed, opened, type Reviewed } from "./make-reviewed";

const later: TranscriptReviewer = { ...rulesReviewer, version: "later" };

async function run(
  db: Database,
  made: Reviewed,
  wanted: { reviewers?: Reviewers; sessionIds?: string[] | null; jobId?: string } = {},
) {
  const { reviewers = { rules: rulesReviewer }, sessionIds = null, jobId = uuid() } = wanted;
  const { studyKey } = made.study;
  const started = await startModelReviews({ db, reviewers }, made.lead, {
    ...{ studyKey, jobId, reviewer: "rules", sessionIds },
  });
  const handlers = jobHandlers({ db, reviewers });
  const worker = new JobWorker({ db, log: createLog("silent"), handlers });
  while (await worker.workOnce());
  return started;
}

const modelReviewsOf = (db: Database, sessionId: string) =>
  db.select().from(reviews).where(eq(reviews.sessionId, sessionId)).orderBy(reviews.round);

onBothDatabases("Reviews by a model", (db) => {
  it("are stored whole through the log: its events give exactly the projections", async () => {
    const made = await makeReviewed(db());
    expect(await run(db(), made)).toMatchObject({ ok: true, value: { sessions: 1 } });
    const [review, ...others] = await modelReviewsOf(db(), made.sessionId);
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      ...{ kind: "model", modelName: "embedded rules", round: 1, status: "submitted" },
      reviewerId: null,
    });
    const reviewId = review?.id ?? "";
    const events = await listEvents(db(), reviewId, { after: 0, limit: 500 });
    const codebook = await readCodebook(db(), made.study.codebookVersionId);
    if (!codebook) throw new Error("No codebook.");
    const turns = await listReplayTurns(db(), made.sessionId);
    const context = reviewContext({ reviewId, turns, suggestionIds: [], codebook });
    const { state, refused } = replay(events, context);
    expect(refused).toEqual([]);
    const stored = await listAnnotations(db(), reviewId);
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(stored.sort(byId)).toEqual([...state.annotations.values()].sort(byId));
    expect(stored.map(({ tag }) => tag)).toContain("advice_early");
  });

  it("are made once, however often they are asked for, also at once; a newer version is a new round", async () => {
    const made = await makeReviewed(db());
    await run(db(), made);
    expect(await run(db(), made)).toMatchObject({ reason: "conflict" });
    await run(db(), made, { sessionIds: [made.sessionId] });
    await Promise.all([
      run(db(), made, { reviewers: { rules: later }, sessionIds: [made.sessionId] }),
      run(db(), made, { reviewers: { rules: later }, sessionIds: [made.sessionId] }),
    ]);
    const rounds = await modelReviewsOf(db(), made.sessionId);
    expect(rounds.map(({ round, status }) => [round, status])).toEqual([
      [1, "submitted"],
      [2, "submitted"],
    ]);
  });

  it("answer a start that comes twice with the one run, also when that run is over by then", async () => {
    const made = await makeReviewed(db());
    const jobId = uuid();
    const first = await run(db(), made, { jobId });
    expect(await run(db(), made, { jobId })).toEqual(first);
    const lines = await db()
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, made.study.studyId));
    expect(lines.filter(({ action }) => action === "model reviews started")).toHaveLength(1);
  });

  it("store nothing of a review that fails, and go on with it when it is tried again", async () => {
    const made = await makeReviewed(db());
    const failing: TranscriptReviewer = {
      ...rulesReviewer,
      review: () => Promise.resolve({ ok: false, failure: "overloaded" }),
    };
    const jobId = uuid();
    await run(db(), made, { reviewers: { rules: failing }, jobId });
    expect(await modelReviewsOf(db(), made.sessionId)).toEqual([]);
    const shown = await showModelReviewJob(db(), made.lead, made.study.studyKey, jobId);
    expect(shown).toMatchObject({
      value: { job: { status: "failed", failure: "overloaded", doneUnits: 0 } },
    });
  });

  it("never count among experts", async () => {
    const made = await makeReviewed(db());
    await run(db(), made);
    const { studyId: id, codebookVersionId } = made.study;
    expect((await readStudyRows(db(), { id, codebookVersionId })).reviews).toEqual([]);
  });

  it("are started by leads and researchers, for sessions of their own study", async () => {
    const made = await makeReviewed(db());
    const elsewhere = await makeReviewed(db());
    const parts = { db: db(), reviewers: { rules: rulesReviewer } };
    const start = async (actor: typeof made.lead, sessionIds: string[] | null) => {
      const { studyKey } = made.study;
      const input = { studyKey, jobId: uuid(), reviewer: "rules" as const, sessionIds };
      const outcome = await startModelReviews(parts, actor, input);
      return outcome.ok ? "started" : outcome.reason;
    };
    expect(await start(made.expert, null)).toBe("not-allowed");
    expect(await start(made.peer, null)).toBe("not-allowed");
    expect(await start(elsewhere.lead, null)).toBe("not-found");
    expect(await start(made.lead, [elsewhere.sessionId])).toBe("invalid");
    expect(await start(made.researcher, [made.sessionId])).toBe("started");
    const claude = { jobId: uuid(), reviewer: "claude" as const, sessionIds: null };
    const { studyKey } = made.study;
    const noKey = await startModelReviews(parts, made.lead, { studyKey, ...claude });
    expect(noKey).toMatchObject({ reason: "conflict" });
  });

  it("are in no answer to a reviewer before their own lock, whatever roles they hold, nor ever to the peer", async () => {
    const made = await makeReviewed(db());
    await run(db(), made);
    const reviewer = { ...made.expert, roles: ["expert", "lead"] as const };
    const reviewId = await opened(db(), reviewer, made.sessionId);
    const seen = async () =>
      JSON.stringify([
        await showWorkbench(db(), reviewer, reviewId),
        await showSessionReplay(db(), reviewer, made.sessionId, null),
      ]);
    for (const secret of ["embedded rules", "Advice after"])
      expect(await seen()).not.toContain(secret);
    await appendEvents(db(), reviewer, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    for (const shown of ["embedded rules", "Advice after"]) expect(await seen()).toContain(shown);
    const own = await opened(db(), made.peer, made.sessionId);
    await appendEvents(db(), made.peer, own, [eventOf(own, { type: "review-submitted" })]);
    const peers = await showSessionReplay(db(), made.peer, made.sessionId, null);
    expect(JSON.stringify(peers)).not.toContain("embedded rules");
  });

  it("tell a lead who is asked to review a session nothing of what was found in it", async () => {
    const made = await makeReviewed(db());
    await run(db(), made);
    const parts = { db: db(), reviewers: { rules: rulesReviewer } };
    const read = async (actor: typeof made.lead) =>
      JSON.stringify(await showModelReviews(parts, actor, made.study.studyKey, undefined));
    expect(await read(made.lead)).toMatch(/"turns":6.*"marks"/);
    const both = { ...made.expert, roles: ["expert", "lead"] as const };
    expect(await read(both)).not.toContain('"marks"');
    const reviewId = await opened(db(), both, made.sessionId);
    await appendEvents(db(), both, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    expect(await read(both)).toContain('"marks"');
  });

  it("tell a lead who reviewed a session nothing of it, ever, where the study shows reviewers no hints", async () => {
    const made = await makeReviewed(db());
    const hiding = { ...defaultReveal, hints: false };
    await changeSettings(db(), made.researcher, made.study.studyKey, hiding);
    await db()
      .update(studySettings)
      .set({ createdAt: new Date("2026-01-01T00:00:00Z") })
      .where(eq(studySettings.studyId, made.study.studyId));
    const jobId = uuid();
    await run(db(), made, { jobId });
    const parts = { db: db(), reviewers: { rules: rulesReviewer } };
    const { studyKey } = made.study;
    const read = async (actor: typeof made.lead) =>
      JSON.stringify([
        await showModelReviews(parts, actor, studyKey, undefined),
        await showModelReviewJob(db(), actor, studyKey, jobId),
      ]);
    const both = { ...made.expert, roles: ["expert", "lead"] as const };
    const reviewId = await opened(db(), both, made.sessionId);
    const submitted = [{ type: "review-locked" }, { type: "review-submitted" }] as const;
    for (const act of submitted) await appendEvents(db(), both, reviewId, [eventOf(reviewId, act)]);
    const seen = await read(both);
    expect(seen).toContain('"withheld":"by-study"');
    expect(seen).not.toContain('"marks"');
    expect(await read(made.lead)).toContain('"marks"');
  });
});
