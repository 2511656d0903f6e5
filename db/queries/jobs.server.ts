import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNull,
  lt,
  ne,
  notExists,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { JobFailure, UnitFailure } from "../../app/domain/jobs/job";
import {
  storedFailuresSchema,
  storedPayloadSchema,
  unitsOf,
  type JobKind,
  type JobPayload,
} from "../../app/domain/jobs/payload";
import type { Database } from "../client.server";
import { isDuplicate } from "../errors.server";
import { jobs } from "../schema";

export interface NewJob {
  id: string;
  programmeId: string;
  studyId: string;
  createdBy: string | null;
  payload: JobPayload;
  /** What is asked, where pages ask for it by themselves. */
  asked?: string;
}

/**
 * Puts long work in line, and says whether it was not there yet: the same id twice is one job, and so
 * is what is being worked on already.
 */
export async function insertJob(db: Database, { payload, ...job }: NewJob): Promise<boolean> {
  const { kind } = payload;
  const row = { ...job, kind, totalUnits: unitsOf(payload), payload: { v: 1 as const, payload } };
  const made = await db.insert(jobs).values(row).onConflictDoNothing().returning({ id: jobs.id });
  return made.length > 0;
}

/** A job in the hands of one worker. */
export interface TakenJob {
  id: string;
  programmeId: string;
  studyId: string;
  payload: JobPayload;
  attempts: number;
  cancelRequested: boolean;
}

const leaseEnd = (ms: number) => sql`now() + ${ms} * interval '1 millisecond'`;
const isDue = sql`(${jobs.status} = 'waiting' or (${jobs.status} = 'running' and ${jobs.leasedUntil} < now()))`;

/** Whether somebody still looks: a page that waits asks again every few seconds. */
const isLookedAt = sql`(${jobs.asked} is null or ${jobs.lookedAt} > now() - interval '15 seconds')`;
const waitsLong = sql`${jobs.createdAt} < now() - interval '10 minutes'`;
/** Steps of what pages ask for; what a person started by an act of its own goes before it. */
const size = sql`case when ${jobs.asked} is null then 0 else ${jobs.totalUnits} end`;

/**
 * Gives a job that waits, or whose worker's lease is over, to the worker who names the lease: what
 * somebody looks at before what nobody does any more, then what has waited long, then the short before
 * the long, then the older. Two workers never get the same one: a row that another is taking is passed
 * over.
 */
export async function takeJob(
  db: Database,
  taking: { kinds: readonly JobKind[]; lease: string; leaseMs: number },
): Promise<TakenJob | null> {
  const next = db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(isDue, inArray(jobs.kind, [...taking.kinds])))
    .orderBy(desc(isLookedAt), desc(waitsLong), asc(size), asc(jobs.id))
    .limit(1)
    .for("update", { skipLocked: true });
  const [row] = await db
    .update(jobs)
    .set({
      status: "running",
      lease: taking.lease,
      leasedUntil: leaseEnd(taking.leaseMs),
      attempts: sql`${jobs.attempts} + 1`,
      startedAt: sql`coalesce(${jobs.startedAt}, now())`,
    })
    .where(eq(jobs.id, sql`(${next})`))
    .returning();
  if (!row) return null;
  const { payload } = storedPayloadSchema.parse(row.payload);
  const { id, programmeId, studyId, attempts, cancelRequestedAt } = row;
  return {
    id,
    programmeId,
    studyId,
    payload,
    attempts,
    cancelRequested: cancelRequestedAt !== null,
  };
}

/** Which job, under which lease: nothing is written for one whose lease has gone to another. */
export interface Held {
  id: string;
  lease: string;
}

const isHeld = ({ id, lease }: Held) =>
  and(eq(jobs.id, id), eq(jobs.lease, lease), eq(jobs.status, "running"));

/** Prolongs the lease, with the progress where there is news; null where the lease is lost. */
export async function renewLease(
  db: Database,
  held: Held,
  news: { leaseMs: number; doneUnits?: number },
): Promise<{ cancelRequested: boolean } | null> {
  const progress = news.doneUnits === undefined ? {} : { doneUnits: news.doneUnits };
  const [row] = await db
    .update(jobs)
    .set({ leasedUntil: leaseEnd(news.leaseMs), ...progress })
    .where(isHeld(held))
    .returning({ at: jobs.cancelRequestedAt });
  return row ? { cancelRequested: row.at !== null } : null;
}

/** Notes that a unit was passed over, and why. Nothing where the lease is lost. */
export async function noteUnitFailure(
  db: Database,
  held: Held,
  unit: string,
  failure: UnitFailure,
): Promise<void> {
  await db
    .update(jobs)
    .set({
      unitFailures: sql`jsonb_set(${jobs.unitFailures}, array['units', ${unit}::text], to_jsonb(${failure}::text))`,
    })
    .where(isHeld(held));
}

/** Whether somebody asked for the job to stop. */
export async function isToStop(db: Database, jobId: string): Promise<boolean> {
  const [row] = await db
    .select({ at: jobs.cancelRequestedAt })
    .from(jobs)
    .where(eq(jobs.id, jobId));
  return row !== undefined && row.at !== null;
}

const free = { lease: null, leasedUntil: null };

/** How a job ends. */
export type JobEnd =
  { status: "done" } | { status: "cancelled" } | { status: "failed"; failure: JobFailure };

/** Ends a job; false where the lease is lost. */
export async function endJob(db: Database, held: Held, end: JobEnd): Promise<boolean> {
  const ended = await db
    .update(jobs)
    .set({ ...end, ...free, endedAt: sql`now()` })
    .where(isHeld(held))
    .returning({ id: jobs.id });
  return ended.length > 0;
}

/** Puts a job back in line, as when its worker shuts down: the next one goes on with it. */
export async function putBack(db: Database, held: Held): Promise<void> {
  await db
    .update(jobs)
    .set({ status: "waiting", attempts: sql`greatest(${jobs.attempts} - 1, 0)`, ...free })
    .where(isHeld(held));
}

/** Ends a job that waits at once; asks the worker of one that runs to stop. False where it was asked before. */
export async function requestCancel(db: Database, jobId: string): Promise<boolean> {
  const waits = sql`${jobs.status} = 'waiting'`;
  const asked = await db
    .update(jobs)
    .set({
      status: sql`case when ${waits} then 'cancelled' else ${jobs.status} end`,
      endedAt: sql`case when ${waits} then now() end`,
      cancelRequestedAt: sql`case when ${waits} then ${jobs.cancelRequestedAt}
        else now() end`,
    })
    .where(
      and(
        eq(jobs.id, jobId),
        inArray(jobs.status, ["waiting", "running"]),
        isNull(jobs.cancelRequestedAt),
      ),
    )
    .returning({ id: jobs.id });
  return asked.length > 0;
}

const lacksUnits = sql`${jobs.status} = 'done' and ${jobs.unitFailures} -> 'units' <> '{}'::jsonb`;

/**
 * Puts a job that failed, was cancelled or passed units over in line again; false where it did not, or
 * where another is at work on the same.
 */
export async function tryAgain(db: Database, jobId: string): Promise<boolean> {
  const other = alias(jobs, "other");
  const another = db
    .select({ id: other.id })
    .from(other)
    .where(
      and(
        eq(other.studyId, jobs.studyId),
        eq(other.asked, jobs.asked),
        inArray(other.status, ["waiting", "running"]),
      ),
    );
  const again = await db
    .update(jobs)
    .set({
      ...{ status: "waiting", failure: null, attempts: 0, doneUnits: 0 },
      ...{ cancelRequestedAt: null, startedAt: null, endedAt: null },
      unitFailures: { v: 1, units: {} },
      lookedAt: sql`now()`,
    })
    .where(
      and(
        eq(jobs.id, jobId),
        or(inArray(jobs.status, ["failed", "cancelled"]), lacksUnits),
        notExists(another),
      ),
    )
    .returning({ id: jobs.id })
    .catch((error: unknown) => {
      if (isDuplicate(error, "jobs_asked_once")) return [];
      throw error;
    });
  return again.length > 0;
}

async function listJobs(db: Database, where: SQL | undefined, limit: number | null) {
  const all = db.select().from(jobs).where(where).orderBy(desc(jobs.id)).$dynamic();
  const rows = await (limit === null ? all : all.limit(limit));
  return rows.map(({ payload, unitFailures, ...row }) => ({
    ...row,
    unitFailures: storedFailuresSchema.parse(unitFailures).units,
    payload: storedPayloadSchema.parse(payload).payload,
  }));
}
export type Job = Awaited<ReturnType<typeof listJobs>>[number];

/** A job of the study, or null. */
export async function findJob(db: Database, studyId: string, jobId: string): Promise<Job | null> {
  const [job] = await listJobs(db, and(eq(jobs.id, jobId), eq(jobs.studyId, studyId)), 1);
  return job ?? null;
}

/** Jobs of a kind in a study, newest first; `before` is the last id of the page before. */
export async function listStudyJobs(
  db: Database,
  studyId: string,
  page: { kind: JobKind; limit: number; before?: string | undefined },
): Promise<Job[]> {
  const scope = and(eq(jobs.studyId, studyId), eq(jobs.kind, page.kind));
  return listJobs(db, page.before ? and(scope, lt(jobs.id, page.before)) : scope, page.limit);
}

/** Unfinished work of a study on what is asked, newest first; a page that finds it looks at it. */
export async function lookAtAsked(db: Database, studyId: string, asked: string): Promise<Job[]> {
  const scope = and(eq(jobs.studyId, studyId), eq(jobs.asked, asked), ne(jobs.status, "done"));
  await db
    .update(jobs)
    .set({ lookedAt: sql`now()` })
    .where(
      and(scope, eq(jobs.status, "waiting"), lt(jobs.lookedAt, sql`now() - interval '3 seconds'`)),
    );
  return listJobs(db, scope, null);
}
