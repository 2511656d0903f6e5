import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { reviewKinds, type ReviewKind } from "../../app/domain/review/review-status";
import { reviewPurposes, type ReviewPurpose } from "../../app/domain/review/purpose";
import { assignmentEnds, type AssignmentEnd } from "../../app/domain/review/queue";
import { assignmentPlans } from "./assignment-plans";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { sessions } from "./sessions";
import { studies } from "./studies";

/** Who is asked to review which session. The plan that made it is kept. */
export const assignments = pgTable(
  "assignments",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    reviewerId: uuid("reviewer_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").$type<ReviewKind>().notNull(),
    round: integer("round").notNull().default(1),
    purpose: text("purpose").$type<ReviewPurpose>().notNull().default("live"),
    ordinal: integer("ordinal").notNull().default(0),
    plan: text("plan").notNull().default(""),
    /** The kept plan that made it; null where it was made by hand or taken from the open ones. */
    planId: uuid("plan_id").references(() => assignmentPlans.id),
    /** The occasion under which the expert was told of it; null where they were not, as where they took it. */
    toldAs: text("told_as"),
    reservedUntil: time("reserved_until"),
    dueAt: time("due_at"),
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    /** When it ended before its review was submitted: handed back, moved to others, or run out. */
    handedBackAt: time("handed_back_at"),
    endedBy: text("ended_by").$type<AssignmentEnd>(),
    /** In the expert's own words; the lead reads it. */
    endReason: text("end_reason").notNull().default(""),
  },
  (t) => [
    uniqueIndex("assignments_once").on(t.sessionId, t.reviewerId, t.round),
    index("assignments_reviewer").on(t.reviewerId, t.dueAt, t.id),
    check("assignments_kind", isOneOf(t.kind, reviewKinds)),
    check("assignments_round", sql`${t.round} >= 1`),
    check("assignments_purpose", isOneOf(t.purpose, reviewPurposes)),
    check("assignments_ended_by", isOneOf(t.endedBy, assignmentEnds)),
    index("assignments_study").on(t.studyId, t.sessionId),
  ],
);
