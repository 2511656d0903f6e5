import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { StoredPlan } from "../../app/domain/review/assignment-plan/stored-plan";
import { id, time } from "./columns";
import { people } from "./people";
import { sessions } from "./sessions";
import { studies } from "./studies";

/** A plan as it was confirmed: what it started from, the seed, and what came of it. Never changed. */
export const assignmentPlans = pgTable(
  "assignment_plans",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    plan: jsonb("plan").$type<StoredPlan>().notNull(),
    /** SHA-256 of everything that it started from. */
    digest: text("digest").notNull(),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [index("assignment_plans_study").on(t.studyId, t.createdAt, t.id)],
);

/** How many reviewers a session is to have, as the latest plan with it said. */
export const sessionTargets = pgTable(
  "session_targets",
  {
    sessionId: uuid("session_id")
      .primaryKey()
      .references(() => sessions.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    reviewers: integer("reviewers").notNull(),
    planId: uuid("plan_id")
      .notNull()
      .references(() => assignmentPlans.id),
  },
  (t) => [
    index("session_targets_study").on(t.studyId),
    check("session_targets_positive", sql`${t.reviewers} >= 1`),
  ],
);
