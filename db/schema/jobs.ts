import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  jobFailures,
  jobStatuses,
  type JobFailure,
  type JobStatus,
} from "../../app/domain/jobs/job";
import {
  jobKinds,
  type JobKind,
  type StoredFailures,
  type StoredPayload,
} from "../../app/domain/jobs/payload";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { studies } from "./studies";

/** Long work. Who runs it holds a lease; one that is not renewed in time is given to another. */
export const jobs = pgTable(
  "jobs",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    kind: text("kind").$type<JobKind>().notNull(),
    payload: jsonb("payload").$type<StoredPayload>().notNull(),
    status: text("status").$type<JobStatus>().notNull().default("waiting"),
    doneUnits: integer("done_units").notNull().default(0),
    totalUnits: integer("total_units").notNull(),
    failure: text("failure").$type<JobFailure>(),
    /** Units that were passed over, with the reason of each. */
    unitFailures: jsonb("unit_failures")
      .$type<StoredFailures>()
      .notNull()
      .default({ v: 1, units: {} }),
    /** What is asked, for work that pages ask for by themselves: at work on it is one job at most. */
    asked: text("asked"),
    /** When a page last looked at it. */
    lookedAt: time("looked_at").notNull().defaultNow(),
    /** How often it was begun: what ends its worker each time is given up. */
    attempts: integer("attempts").notNull().default(0),
    lease: uuid("lease"),
    leasedUntil: time("leased_until"),
    cancelRequestedAt: time("cancel_requested_at"),
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    startedAt: time("started_at"),
    endedAt: time("ended_at"),
  },
  (t) => [
    index("jobs_at_work")
      .on(t.id)
      .where(sql`${t.status} in ('waiting', 'running')`),
    index("jobs_study").on(t.studyId, t.id),
    uniqueIndex("jobs_asked_once")
      .on(t.studyId, t.asked)
      .where(sql`${t.status} in ('waiting', 'running')`),
    check("jobs_kind", isOneOf(t.kind, jobKinds)),
    check("jobs_status", isOneOf(t.status, jobStatuses)),
    check("jobs_failure", isOneOf(t.failure, jobFailures)),
    check("jobs_failed", sql`(${t.status} = 'failed') = (${t.failure} is not null)`),
    check("jobs_leased", sql`(${t.status} = 'running') = (${t.lease} is not null)`),
    check("jobs_lease_ends", sql`(${t.lease} is null) = (${t.leasedUntil} is null)`),
    check("jobs_ended", sql`(${t.status} in ('waiting', 'running')) = (${t.endedAt} is null)`),
    check("jobs_units", sql`${t.doneUnits} between 0 and ${t.totalUnits}`),
  ],
);
