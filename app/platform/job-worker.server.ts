import { v4 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import {
  endJob,
  isToStop,
  noteUnitFailure,
  putBack,
  renewLease,
  takeJob,
} from "~db/queries/jobs.server";
import type { Held, JobEnd, TakenJob } from "~db/queries/jobs.server";
import type { JobFailure, UnitFailure } from "../domain/jobs/job";
import type { JobKind, JobPayload } from "../domain/jobs/payload";
import { describeError, type Log } from "./log.server";

/** The worker's hold on a job is over: it was cancelled, lost to another worker, or all is shut down. */
export class JobStopped extends Error {
  override name = "JobStopped";
}

/** What a handler has in hand. */
export interface JobInHand<K extends JobKind = JobKind> {
  id: string;
  programmeId: string;
  studyId: string;
  payload: Extract<JobPayload, { kind: K }>;
  /** Aborted when the job is to stop now: what is not stored by then is not stored. */
  signal: AbortSignal;
  /** Tells how many units are done. Throws JobStopped where the job is to stop. */
  report(doneUnits: number): Promise<void>;
  /** Notes a unit that is passed over, and why. */
  passOver(unit: string, failure: UnitFailure): Promise<void>;
}

/**
 * Does a job, unit by unit; each unit must be safe to do again. Answers why it failed, or null. No
 * transaction may stay open while it waits for anything but the database.
 */
export type JobHandler<K extends JobKind = JobKind> = (
  job: JobInHand<K>,
) => Promise<JobFailure | null>;
export type JobHandlers = { [K in JobKind]: JobHandler<K> };

export interface WorkerSettings {
  db: Database;
  log: Log;
  /** Kinds that are not in it are left to other workers. */
  handlers: Partial<JobHandlers>;
  /** Small things to look after beside the jobs. Each does one and tells whether there was one. */
  chores?: readonly (() => Promise<boolean>)[];
  leaseMs?: number;
  /** How long to wait before looking again where nothing waited. */
  idleMs?: number;
}

/** A job that ended its worker this often is given up. */
const mostAttempts = 4;

/** How often a running job looks whether it was cancelled. */
const cancelWatchMs = 500;

type Stop = "cancelled" | "lost" | "shut-down";

/**
 * Takes one job after the other, and looks after chores beside them. The lease is renewed while a job
 * runs; where this process dies, the lease runs out and the job is taken again, here or by another
 * instance.
 */
export class JobWorker {
  readonly #settings: Required<WorkerSettings>;
  #running: Promise<unknown> | null = null;
  #ends = false;
  #stopCurrent: ((why: Stop) => void) | null = null;
  readonly #resting = new Set<() => void>();

  constructor(settings: WorkerSettings) {
    this.#settings = { leaseMs: 30_000, idleMs: 1_000, chores: [], ...settings };
  }

  start(): void {
    this.#ends = false;
    this.#running ??= Promise.all([this.#loop(), this.#choreLoop()]);
  }

  /** Puts the job in hand back in line and ends when nothing of it runs any more. */
  async stop(): Promise<void> {
    this.#ends = true;
    this.#stopCurrent?.("shut-down");
    for (const wake of this.#resting) wake();
    await this.#running;
    this.#running = null;
  }

  /** Takes one job, if one is due, and sees it to its end; false where none was. */
  async workOnce(): Promise<boolean> {
    const { db, handlers, leaseMs } = this.#settings;
    const lease = uuid();
    const kinds = Object.keys(handlers) as JobKind[];
    const taken = await takeJob(db, { kinds, lease, leaseMs });
    if (!taken) return false;
    const held = { id: taken.id, lease };
    if (this.#ends) {
      await putBack(db, held);
      return false;
    }
    await this.#see(taken, held);
    return true;
  }

  async #loop(): Promise<void> {
    while (!this.#ends) {
      const worked = await this.workOnce().catch((error: unknown) => {
        this.#settings.log.error({ error: describeError(error) }, "job not taken");
        return false;
      });
      if (!worked && !this.#ends) await this.#rest();
    }
  }

  /** Chores do not wait behind a long job: what they do is short. */
  async #choreLoop(): Promise<void> {
    while (!this.#ends) if (!(await this.#doChore()) && !this.#ends) await this.#rest();
  }

  /** Does the first chore that has something to do; false where none has. */
  async #doChore(): Promise<boolean> {
    for (const chore of this.#settings.chores) {
      const did = await chore().catch((error: unknown) => {
        this.#settings.log.error({ error: describeError(error) }, "chore not done");
        return false;
      });
      if (did) return true;
    }
    return false;
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#resting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.#settings.idleMs);
      this.#resting.add(wake);
    });
  }

  async #see(job: TakenJob, held: Held): Promise<void> {
    const { db, log } = this.#settings;
    if (job.cancelRequested) return void (await endJob(db, held, { status: "cancelled" }));
    if (job.attempts > mostAttempts) {
      await endJob(db, held, { status: "failed", failure: "broken-off" });
      return;
    }
    const { end, stopped } = await this.#run(job, held);
    if (stopped === "lost") return;
    if (stopped === "shut-down") await putBack(db, held);
    else await endJob(db, held, stopped === "cancelled" ? { status: "cancelled" } : end);
    log.info({ job: job.id, kind: job.payload.kind, end: stopped ?? end.status }, "job");
  }

  async #run(job: TakenJob, held: Held): Promise<{ end: JobEnd; stopped: Stop | null }> {
    const { db, leaseMs, handlers, log } = this.#settings;
    const controller = new AbortController();
    let stopped: Stop | null = null;
    const stop = (why: Stop) => {
      stopped ??= why;
      controller.abort();
    };
    this.#stopCurrent = stop;
    const renew = async (doneUnits?: number) => {
      const still = await renewLease(db, held, { leaseMs, doneUnits });
      if (!still) stop("lost");
      else if (still.cancelRequested) stop("cancelled");
    };
    const beat = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
    const watch = setInterval(() => {
      isToStop(db, held.id).then(
        (asked) => asked && stop("cancelled"),
        () => undefined,
      );
    }, cancelWatchMs);
    const { id, programmeId, studyId, payload } = job;
    const run = (handlers as Record<JobKind, JobHandler>)[payload.kind];
    let end: JobEnd = { status: "failed", failure: "error" };
    try {
      const failure = await run({
        ...{ id, programmeId, studyId, payload, signal: controller.signal },
        report: async (doneUnits) => {
          if (this.#ends) stop("shut-down");
          if (stopped === null) await renew(doneUnits);
          if (stopped !== null) throw new JobStopped();
        },
        passOver: (unit, failure) => noteUnitFailure(db, held, unit, failure),
      });
      if (failure === null) {
        end = { status: "done" };
        stopped = null;
      } else end = { status: "failed", failure };
    } catch (error) {
      if (stopped === null)
        log.error({ job: id, kind: payload.kind, error: describeError(error) }, "job broke");
    } finally {
      clearInterval(beat);
      clearInterval(watch);
      this.#stopCurrent = null;
    }
    return { end, stopped };
  }
}
