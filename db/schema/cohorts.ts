import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cohortSupports, type CohortSupports } from "../../app/domain/cohort/cohort";
import { consentPurposes, type ConsentPurpose } from "../../app/domain/cohort/consent";
import type { StoredPracticePlan } from "../../app/domain/practice/practice-plan";
import { areAllOf, id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { studies } from "./studies";

/** Peers who train together, the experts attached to them, and the study that holds their sessions. */
export const cohorts = pgTable(
  "cohorts",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    name: text("name").notNull(),
    studyId: uuid("study_id").references(() => studies.id),
    startsOn: date("starts_on", { mode: "string" }),
    endsOn: date("ends_on", { mode: "string" }),
    /** Days of training as "2026-11-30", in order. */
    trainingOn: text("training_on").array().notNull().default([]),
    /** What decides about suggestions and curve of those who join: the study's arms, or the plan. */
    supports: text("supports").$type<CohortSupports>().notNull().default("plan"),
    /** Percent of the sessions that two and three experts review. */
    doubleShare: integer("double_share").notNull().default(50),
    tripleShare: integer("triple_share").notNull().default(0),
    /** What those who join are asked to consent to. */
    asks: text("asks").array().$type<ConsentPurpose[]>().notNull().default([]),
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    archivedAt: time("archived_at"),
  },
  (t) => [
    uniqueIndex("cohorts_name").on(t.programmeId, t.name),
    check("cohorts_supports", isOneOf(t.supports, cohortSupports)),
    check("cohorts_asks", areAllOf(t.asks, consentPurposes)),
    check("cohorts_dates", sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check(
      "cohorts_shares",
      sql`${t.doubleShare} >= 0 and ${t.tripleShare} >= 0 and ${t.doubleShare} + ${t.tripleShare} <= 100`,
    ),
  ],
);

/** The peers of a cohort, from when to when. */
export const cohortMembers = pgTable(
  "cohort_members",
  {
    cohortId: uuid("cohort_id")
      .notNull()
      .references(() => cohorts.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    joinedAt: time("joined_at").notNull().defaultNow(),
    leftAt: time("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.cohortId, t.personId, t.joinedAt] }),
    index("cohort_members_person").on(t.personId),
    uniqueIndex("cohort_members_now")
      .on(t.cohortId, t.personId)
      .where(sql`${t.leftAt} is null`),
    check("cohort_members_order", sql`${t.leftAt} is null or ${t.leftAt} >= ${t.joinedAt}`),
  ],
);

/** The experts attached to a cohort; somebody who comes back has the same row again. */
export const cohortExperts = pgTable(
  "cohort_experts",
  {
    cohortId: uuid("cohort_id")
      .notNull()
      .references(() => cohorts.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    joinedAt: time("joined_at").notNull().defaultNow(),
    leftAt: time("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.cohortId, t.personId] }),
    index("cohort_experts_person").on(t.personId),
  ],
);

/**
 * What a cohort practises, or one person of it as an exception. Append only: the latest of a cohort and
 * person holds; one without a plan takes it back.
 */
export const practicePlans = pgTable(
  "practice_plans",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    cohortId: uuid("cohort_id")
      .notNull()
      .references(() => cohorts.id),
    personId: uuid("person_id").references(() => people.id),
    plan: jsonb("plan").$type<StoredPracticePlan>(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [index("practice_plans_cohort").on(t.cohortId, t.personId, t.id)],
);
