import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { SessionPatterns } from "../../app/domain/misalignment/session-patterns";
import type { KeptAnswer, KeptUnits } from "../../app/domain/misalignment/kept-answers";
import type { StudyTotals } from "../../app/domain/misalignment/study-totals";
import type { StudyFigures } from "../../app/domain/misalignment/study-results";
import { codebookVersions } from "./codebooks";
import { time } from "./columns";
import { sessions } from "./sessions";
import { studies } from "./studies";

/** A study under one codebook version. */
const underVersion = () => ({
  studyId: uuid("study_id")
    .notNull()
    .references(() => studies.id, { onDelete: "cascade" }),
  codebookVersionId: uuid("codebook_version_id")
    .notNull()
    .references(() => codebookVersions.id),
});

/** What the results of tags need of one session under one codebook version. */
export const sessionStatistics = pgTable(
  "session_statistics",
  {
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    ...underVersion(),
    patterns: jsonb("patterns").$type<SessionPatterns>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.codebookVersionId] }),
    index("session_statistics_study").on(t.studyId, t.codebookVersionId, t.sessionId),
  ],
);

/**
 * Sessions whose statistics are behind what is stored of them. Written by triggers in the transaction
 * that changes a counted review, so no path can forget it; `marks` only serves to lock the row.
 */
export const staleStatistics = pgTable(
  "stale_statistics",
  {
    sessionId: uuid("session_id").primaryKey(),
    studyId: uuid("study_id").notNull(),
    marks: integer("marks").notNull().default(1),
  },
  (t) => [index("stale_statistics_study").on(t.studyId, t.sessionId)],
);

/**
 * The figures of a study under one codebook version, with the version of its sessions' statistics that
 * they belong to: they hold while `version` is the same.
 */
export const studyStatistics = pgTable(
  "study_statistics",
  {
    ...underVersion(),
    version: bigint("version", { mode: "number" }).notNull().default(1),
    /** The sums that figures without intervals come from, moved on with every session. */
    totals: jsonb("totals").$type<StudyTotals>(),
    totalsVersion: bigint("totals_version", { mode: "number" }),
    /** With intervals. */
    figures: jsonb("figures").$type<StudyFigures>(),
    figuresVersion: bigint("figures_version", { mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.studyId, t.codebookVersionId] })],
);

/**
 * Answers to questions about a large study, or a part of it, as a job made them: with the state of the
 * study's data that they are of, so that a page can say whether they still hold.
 */
export const studyAnswers = pgTable(
  "study_answers",
  {
    ...underVersion(),
    /** A digest of the filter that the part of the study is asked for by. */
    part: text("part").notNull(),
    question: text("question").notNull(),
    state: text("state").notNull(),
    madeAt: time("made_at").notNull().defaultNow(),
    answer: jsonb("answer").$type<KeptAnswer>().notNull(),
    /** The units behind its counts, as far as they are kept. */
    units: jsonb("units").$type<KeptUnits>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.studyId, t.codebookVersionId, t.part, t.question] })],
);
