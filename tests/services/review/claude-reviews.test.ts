import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, it } from "vitest";
import { JobWorker } from "../../../app/platform/job-worker.server";
import { createLog } from "../../../app/platform/log.server";
import { createReviewers, type Reviewers } from "../../../app/platform/reviewers.server";
import { cancelJob, retryJob } from "../../../app/services/jobs/change-job.server";
import { jobHandlers } from "../../../app/services/jobs/job-handlers.server";
import {
  showModelReviewJob,
  showModelReviews,
} from "../../../app/services/review/show-model-reviews.server";
import { startModelReviews } from "../../../app/services/review/start-model-reviews.server";
import type { Database } from "../../../db/client.server";
import { modelReviews, people, reviews, sessions, studies, tokenUses } from "../../../db/schema";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeImportedSession } from "../../database/make";
import { key } from "../../engines/claude/answers";
import {
  answersStatus,
  FakeModel,
  stallsAfter,
  streams,
  tokensIn,
  tokensOut,
} from "../../engines/claude/fake-model";
import { answers, missed, named } from "../../engines/claude/review-answers";
import { makeReviewed, texts, type Reviewed } from "./make-reviewed";

const log = createLog("silent");
const advice = named({ turn: 3 });

/** A study with two sessions of the same words, numbered in the order of making. */
async function makeTwo(db: Database): Promise<{ made: Reviewed; second: string }> {
  const made = await makeReviewed(db);
  const { sessionId: second } = await makeImportedSession(db, made.study, texts);
  return { made, second };
}

function startOf(db: Database, reviewers: Reviewers, made: Reviewed) {
  const jobId = uuid();
  const start = () =>
    startModelReviews({ db, reviewers }, made.lead, {
      ...{ studyKey: made.study.studyKey, jobId, reviewer: "claude" as const, sessionIds: null },
    });
  const stands = async () => {
    const shown = await showModelReviewJob(db, made.lead, made.study.studyKey, jobId);
    if (!shown.ok) throw new Error(shown.reason);
    const { job, tokens } = shown.value;
    return { status: job.status, failure: job.failure, doneUnits: job.doneUnits, tokens };
  };
  const work = async () => {
    const worker = new JobWorker({ db, log, handlers: jobHandlers({ db, reviewers }) });
    while (await worker.workOnce());
  };
  return { jobId, start, stands, work };
}

onBothDatabases("Reviews by Claude", (db) => {
  const model = new FakeModel();
  let url: string;
  beforeAll(async () => {
    url = await model.open();
  });
  afterAll(() => model.close());

  const reviewersWith = (limits = { perSession: 1e6, perDay: 1e9 }) => {
    const times = { timeoutMs: 20_000, suggestionsTimeoutMs: 20_000, reviewTimeoutMs: 20_000 };
    const efforts = { effort: "low", reviewEffort: "medium" } as const;
    const claude = { apiKey: key, model: "a-model", baseUrl: url, ...times, ...efforts, limits };
    return createReviewers(db(), { claude }, log);
  };
  const stored = (sessionId: string) =>
    db()
      .select({
        ...{ status: reviews.status, round: reviews.round, modelName: modelReviews.modelName },
        ...{ version: modelReviews.version, dropped: modelReviews.dropped },
        ...{ input: modelReviews.inputTokens, output: modelReviews.outputTokens },
      })
      .from(modelReviews)
      .innerJoin(reviews, eq(reviews.id, modelReviews.id))
      .where(eq(modelReviews.sessionId, sessionId));

  it("are stored once for each session, with model, prompt, what was left out and the cost", async () => {
    const { made, second } = await makeTwo(db());
    const run = startOf(db(), reviewersWith(), made);
    await run.start();
    await run.start();
    model.play("review", answers(advice, named({ tag: "made_up" })), answers(missed()));
    await run.work();
    expect(await run.stands()).toMatchObject({ status: "done", failure: null, doneUnits: 2 });
    const head = { status: "submitted", round: 1, modelName: "a-model", version: "review-1" };
    const cost = { input: tokensIn, output: tokensOut };
    const dropped = { "tag-unknown": 1 };
    expect(await stored(made.sessionId)).toEqual([{ ...head, ...cost, dropped }]);
    expect(await stored(second)).toEqual([{ ...head, ...cost, dropped: {} }]);
  });

  it("go on after a failure with the sessions that are not done yet, with nothing half stored", async () => {
    const { made, second } = await makeTwo(db());
    const run = startOf(db(), reviewersWith(), made);
    await run.start();
    model.play("review", answers(advice), answersStatus(429, "rate_limit_error"));
    await run.work();
    expect(await run.stands()).toMatchObject({ status: "failed", failure: "rate-limited" });
    expect([(await stored(made.sessionId)).length, (await stored(second)).length]).toEqual([1, 0]);
    const before = model.calls.length;
    model.play("review", answers(missed()));
    await retryJob(db(), made.lead, made.study.studyKey, run.jobId);
    await run.work();
    expect(await run.stands()).toMatchObject({
      status: "done",
      tokens: 2 * (tokensIn + tokensOut),
    });
    expect(model.calls.length - before).toBe(1);
    expect([(await stored(made.sessionId)).length, (await stored(second)).length]).toEqual([1, 1]);
  });

  it("pass over a session that fails by itself, say why, and try that one alone again", async () => {
    const { made, second } = await makeTwo(db());
    const run = startOf(db(), reviewersWith(), made);
    await run.start();
    model.play("review", streams("No marks."), answers(advice));
    await run.work();
    expect(await run.stands()).toMatchObject({ status: "done", failure: null, doneUnits: 2 });
    const { studyKey } = made.study;
    const shown = async () => {
      const outcome = await showModelReviewJob(db(), made.lead, studyKey, run.jobId);
      return outcome.ok ? outcome.value.sessions.map(({ id, failure }) => [id, failure]) : [];
    };
    expect(await shown()).toEqual([
      [made.sessionId, "malformed"],
      [second, null],
    ]);
    const before = model.calls.length;
    model.play("review", answers(advice));
    expect((await retryJob(db(), made.lead, studyKey, run.jobId)).ok).toBe(true);
    await run.work();
    expect(model.calls.length - before).toBe(1);
    expect((await shown()).map(([, failure]) => failure)).toEqual([null, null]);
    expect((await retryJob(db(), made.lead, studyKey, run.jobId)).ok).toBe(true);
    expect((await shown()).map(([, failure]) => failure)).toEqual([null, null]);
    expect(await actionsAbout(db(), run.jobId)).toEqual(["job tried again"]);
  });

  it("stop in the middle of an answer when the job is cancelled, and store nothing of it", async () => {
    const { made } = await makeTwo(db());
    const reviewers = reviewersWith();
    const run = startOf(db(), reviewers, made);
    await run.start();
    const left = model.nextLeft();
    model.play("review", (response, call) => {
      void stallsAfter('{"marks":[')(response, call);
      void cancelJob(db(), made.lead, made.study.studyKey, run.jobId);
    });
    const handlers = jobHandlers({ db: db(), reviewers });
    await new JobWorker({ db: db(), log, handlers, leaseMs: 600 }).workOnce();
    expect(await left).toBe("review");
    expect(await run.stands()).toMatchObject({ status: "cancelled", failure: null });
    expect(await stored(made.sessionId)).toEqual([]);
  });

  it("count in the day's budget, also where they fail, and end plainly when it is used up", async () => {
    await db().delete(tokenUses);
    const { made } = await makeTwo(db());
    const run = startOf(db(), reviewersWith({ perSession: 1, perDay: tokensIn }), made);
    await run.start();
    model.play("review", answers(advice));
    await run.work();
    expect(await run.stands()).toMatchObject({
      ...{ status: "failed", failure: "budget-exhausted", doneUnits: 1 },
    });
    const uses = await db().select().from(tokenUses);
    expect(uses).toMatchObject([
      { sessionId: null, inputTokens: tokensIn, outputTokens: tokensOut },
    ]);
  });

  it("send no name, id or key of anybody or anything", async () => {
    const { made } = await makeTwo(db());
    await db()
      .update(sessions)
      .set({ title: "A title of a session" })
      .where(eq(sessions.studyId, made.study.studyId));
    const run = startOf(db(), reviewersWith(), made);
    await run.start();
    const before = model.calls.length;
    model.play("review", answers(), answers());
    await run.work();
    const sent = model.calls.slice(before).map(({ raw }) => raw);
    expect(sent).toHaveLength(2);
    const all = sent.join("\n");
    expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/);
    const [study] = await db().select().from(studies).where(eq(studies.id, made.study.studyId));
    const named = await db().select({ name: people.name, email: people.email }).from(people);
    const secrets = [key, "A title of a session", study?.title ?? "", made.study.studyKey];
    for (const secret of [...secrets, ...named.flatMap(({ name, email }) => [name, email])])
      expect(all.includes(secret)).toBe(false);
  });

  it("are offered where a key is set, with about what they cost", async () => {
    const { made } = await makeTwo(db());
    const offers = async (reviewers: Reviewers) => {
      const parts = { db: db(), reviewers };
      const shown = await showModelReviews(parts, made.lead, made.study.studyKey, undefined);
      return shown.ok ? shown.value.offers : [];
    };
    const [rules, claude] = await offers(reviewersWith());
    expect(rules).toMatchObject({ reviewer: "rules", tokens: 0 });
    expect(claude).toMatchObject({ reviewer: "claude", modelName: "a-model", lacking: 2 });
    expect(claude?.tokens).toBeGreaterThan(4000);
    expect(await offers(createReviewers(db(), { claude: undefined }, log))).toHaveLength(1);
  });
});
