import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { JobFailure } from "../../../app/domain/jobs/job";
import { JobWorker, type JobHandler } from "../../../app/platform/job-worker.server";
import { createLog } from "../../../app/platform/log.server";
import { cancelJob, retryJob } from "../../../app/services/jobs/change-job.server";
import type { Database } from "../../../db/client.server";
import {
  findJob,
  insertJob,
  putBack,
  requestCancel,
  takeJob,
  tryAgain,
} from "../../../db/queries/jobs.server";
import { jobs } from "../../../db/schema";
import { makePerson, makeProgramme, makeStudy } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";

const kinds = ["model-reviews"] as const;

async function makeJob(db: Database, units = 3) {
  await db.delete(jobs);
  const programmeId = await makeProgramme(db);
  const study = await makeStudy(db, programmeId);
  const lead = await makePerson(db, programmeId, "lead");
  const expert = await makePerson(db, programmeId, "expert");
  const id = uuid();
  const sessionIds = Array.from({ length: units }, () => uuid());
  const payload = { kind: "model-reviews" as const, reviewer: "rules" as const, sessionIds };
  const { studyId, studyKey } = study;
  const job = { id, programmeId, studyId, createdBy: lead.personId, payload };
  await insertJob(db, job);
  const stands = async () => {
    const found = await findJob(db, studyId, id);
    if (!found) throw new Error("The job is gone.");
    const { status, failure, doneUnits, attempts } = found;
    return { status, failure, doneUnits, attempts };
  };
  return { id, job, studyKey, lead, expert, stands };
}

const workerWith = (db: Database, handler: JobHandler<"model-reviews">) =>
  new JobWorker({ db, log: createLog("silent"), handlers: { "model-reviews": handler } });

const takeWith = (db: Database, lease = uuid()) => takeJob(db, { kinds, lease, leaseMs: 60_000 });

/** As if the worker that holds it had died a while ago. */
const expire = (db: Database, id: string) =>
  db
    .update(jobs)
    .set({ leasedUntil: new Date(0) })
    .where(eq(jobs.id, id));

onBothDatabases("Long work", (db) => {
  it("is taken by one worker, however many ask at once, and once however often it is sent", async () => {
    const { id, job } = await makeJob(db());
    await insertJob(db(), job);
    const taken = await Promise.all(Array.from({ length: 5 }, () => takeWith(db())));
    expect(taken.flatMap((each) => each?.id ?? [])).toEqual([id]);
  });

  it("comes in the order of who looks at it and how long it is; at work on what is asked is one", async () => {
    const { id, job } = await makeJob(db());
    const ask = async (asked: string, sessions: number) => {
      const [jobId, codebookVersionId] = [uuid(), uuid()];
      const of = { codebookVersionId, filter: asked, asked: "1", sessions, answers: 1 };
      await insertJob(db(), {
        ...{ ...job, id: jobId, asked },
        payload: { kind: "study-answers", ...of },
      });
      return jobId;
    };
    const left = await ask("left", 1);
    await db()
      .update(jobs)
      .set({ lookedAt: new Date(Date.now() - 60_000) })
      .where(eq(jobs.id, left));
    const [long, short] = [await ask("long", 900), await ask("short", 9)];
    const again = await ask("short", 5);
    expect(await findJob(db(), job.studyId, again)).toBeNull();
    const take = async () => {
      const both = [...kinds, "study-answers"] as const;
      return (await takeJob(db(), { kinds: both, lease: uuid(), leaseMs: 60_000 }))?.id;
    };
    expect([await take(), await take(), await take(), await take()]).toEqual([
      id,
      short,
      long,
      left,
    ]);
    await db()
      .update(jobs)
      .set({ status: "cancelled", lease: null, leasedUntil: null, endedAt: new Date() });
    const newer = await ask("short", 9);
    expect(await tryAgain(db(), short)).toBe(false);
    await requestCancel(db(), newer);
    expect(await tryAgain(db(), short)).toBe(true);
  });

  it("tells how far it is, and ends as done", async () => {
    const { stands } = await makeJob(db());
    const seen: number[] = [];
    const worker = workerWith(db(), async (job) => {
      for (const unit of job.payload.sessionIds.keys()) {
        await job.report(unit);
        seen.push((await stands()).doneUnits);
      }
      await job.report(job.payload.sessionIds.length);
      return null;
    });
    expect(await worker.workOnce()).toBe(true);
    expect(seen).toEqual([0, 1, 2]);
    expect(await stands()).toEqual({ status: "done", failure: null, doneUnits: 3, attempts: 1 });
    expect(await worker.workOnce()).toBe(false);
  });

  it("is taken again when its worker died, and the dead worker can write nothing more", async () => {
    const { id, stands } = await makeJob(db());
    expect(await takeWith(db())).toMatchObject({ id });
    expect(await takeWith(db())).toBeNull();
    await expire(db(), id);
    const outcomes: string[] = [];
    const slow = workerWith(db(), async (job) => {
      await expire(db(), id);
      const second = workerWith(db(), async (again) => {
        await again.report(3);
        return null;
      });
      await second.workOnce();
      await job.report(1).catch((error: Error) => outcomes.push(error.name));
      outcomes.push(String(job.signal.aborted));
      return "error";
    });
    await slow.workOnce();
    expect(outcomes).toEqual(["JobStopped", "true"]);
    expect(await stands()).toEqual({ status: "done", failure: null, doneUnits: 3, attempts: 3 });
  });

  it("is given up when it ends its worker again and again", async () => {
    const { id, stands } = await makeJob(db());
    for (let time = 0; time < 4; time += 1) {
      await takeWith(db());
      await expire(db(), id);
    }
    const worker = workerWith(db(), () => Promise.reject(new Error("It must not run.")));
    await worker.workOnce();
    expect(await stands()).toMatchObject({ status: "failed", failure: "broken-off" });
  });

  it("fails with its reason, or as an error where it broke, and can be tried again", async () => {
    const { id, studyKey, lead, stands } = await makeJob(db());
    const ends: (() => Promise<JobFailure | null>)[] = [
      () => Promise.resolve("overloaded"),
      () => Promise.reject(new Error("Broken.")),
      () => Promise.resolve(null),
    ];
    const worker = workerWith(db(), () => (ends.shift() ?? (() => Promise.resolve(null)))());
    await worker.workOnce();
    expect(await stands()).toMatchObject({ status: "failed", failure: "overloaded" });
    expect(await retryJob(db(), lead, studyKey, id)).toMatchObject({ ok: true });
    expect(await retryJob(db(), lead, studyKey, id)).toMatchObject({ ok: true });
    expect(await actionsAbout(db(), id)).toEqual(["job tried again"]);
    await worker.workOnce();
    expect(await stands()).toMatchObject({ status: "failed", failure: "error" });
    await retryJob(db(), lead, studyKey, id);
    await worker.workOnce();
    expect(await stands()).toMatchObject({ status: "done", failure: null });
    expect(await retryJob(db(), lead, studyKey, id)).toMatchObject({ ok: true });
    expect(await stands()).toMatchObject({ status: "done", failure: null });
    expect(await actionsAbout(db(), id)).toHaveLength(2);
  });

  it("is cancelled at once while it waits, between two units while it runs, by those who may", async () => {
    const { id, studyKey, lead, expert, stands } = await makeJob(db());
    expect(await cancelJob(db(), expert, studyKey, id)).toMatchObject({ reason: "not-allowed" });
    expect(await cancelJob(db(), lead, studyKey, uuid())).toMatchObject({ reason: "not-found" });
    await cancelJob(db(), lead, studyKey, id);
    expect(await stands()).toMatchObject({ status: "cancelled", attempts: 0 });
    await retryJob(db(), lead, studyKey, id);
    const worker = workerWith(db(), async (job) => {
      await job.report(1);
      await Promise.all([1, 2].map(() => cancelJob(db(), lead, studyKey, id)));
      await job.report(2);
      throw new Error("It went on.");
    });
    await worker.workOnce();
    expect(await stands()).toMatchObject({ status: "cancelled", failure: null, doneUnits: 2 });
    expect(await cancelJob(db(), lead, studyKey, id)).toMatchObject({ ok: true });
    expect(await actionsAbout(db(), id)).toEqual([
      ...["job cancelled", "job tried again", "job cancelled"],
    ]);
    await retryJob(db(), lead, studyKey, id);
    await workerWith(db(), () => Promise.resolve(null)).workOnce();
    expect(await cancelJob(db(), lead, studyKey, id)).toMatchObject({ reason: "conflict" });
  });

  it("goes back in line, not begun, where the server is stopped while it is being taken", async () => {
    const { stands } = await makeJob(db());
    const worker = workerWith(db(), () => Promise.reject(new Error("It must not run.")));
    worker.start();
    await worker.stop();
    expect(await stands()).toMatchObject({ status: "waiting", failure: null, attempts: 0 });
  });

  it("is cancelled also where its worker puts it back at that very moment", async () => {
    const { id } = await makeJob(db());
    const lease = uuid();
    await takeWith(db(), lease);
    await Promise.all([requestCancel(db(), id), putBack(db(), { id, lease })]);
    const again = await takeWith(db());
    expect(again === null || again.cancelRequested).toBe(true);
  });

  it("goes back in line when the server is stopped, and its attempt is not counted", async () => {
    const { stands } = await makeJob(db());
    let began: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (began = resolve));
    const worker = workerWith(db(), (job) => {
      began();
      return new Promise((resolve) =>
        job.signal.addEventListener("abort", () => resolve("cancelled")),
      );
    });
    worker.start();
    await begun;
    await worker.stop();
    expect(await stands()).toMatchObject({ status: "waiting", failure: null, attempts: 0 });
  });
});
