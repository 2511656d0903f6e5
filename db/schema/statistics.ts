import { bigint, index, integer, jsonb, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { SessionPatterns } from "../../app/domain/misalignment/session-patterns";
import type { StudyFigures } from "../../app/domain/misalignment/study-results";
import { codebookVersions } from "./codebooks";
import { sessions } from "./sessions";
import { studies } from "./studies";

/** What the results of tags need of one session under one codebook version. */
export const sessionStatistics = pgTable(
  "session_statistics",
  {
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
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
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id, { onDelete: "cascade" }),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    version: bigint("version", { mode: "number" }).notNull().default(1),
    /** Without intervals. */
    points: jsonb("points").$type<StudyFigures>(),
    pointsVersion: bigint("points_version", { mode: "number" }),
    /** With intervals. */
    figures: jsonb("figures").$type<StudyFigures>(),
    figuresVersion: bigint("figures_version", { mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.studyId, t.codebookVersionId] })],
);
