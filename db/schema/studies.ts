import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { studyMemberRoles, releaseModes, studyStatuses } from "../../app/domain/practice/study";
import type { StudyMemberRole, ReleaseMode, StudyStatus } from "../../app/domain/practice/study";
import type { StoredReveal } from "../../app/domain/review/reveal";
import { firstAsks, type Asks } from "../../app/domain/review/asks";
import type { Scenario } from "../../app/domain/simulator/scenario";
import { codebookVersions } from "./codebooks";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";

export const studies = pgTable(
  "studies",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    key: text("key").notNull(),
    title: text("title").notNull(),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    status: text("status").$type<StudyStatus>().notNull().default("open"),
    blinded: boolean("blinded").notNull().default(true),
    release: text("release").$type<ReleaseMode>().notNull().default("lead"),
    /** Fixed once the study has a session (see the triggers). */
    asks: jsonb("asks").$type<Asks>().notNull().default(firstAsks),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("studies_key").on(t.programmeId, t.key),
    check("studies_status", isOneOf(t.status, studyStatuses)),
    check("studies_release", isOneOf(t.release, releaseModes)),
  ],
);

/** What a study reveals after the lock. A version holds for the sessions made after it (see the query). */
export const studySettings = pgTable(
  "study_settings",
  {
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    version: integer("version").notNull(),
    reveal: jsonb("reveal").$type<StoredReveal>().notNull(),
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.studyId, t.version] }),
    check("study_settings_version", sql`${t.version} >= 1`),
  ],
);

export const studyArms = pgTable(
  "study_arms",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    key: text("key").notNull(),
    label: text("label").notNull(),
    suggestions: boolean("suggestions").notNull(),
    emotionCurve: boolean("emotion_curve").notNull(),
  },
  (t) => [
    uniqueIndex("study_arms_key").on(t.studyId, t.key),
    unique("study_arms_study").on(t.id, t.studyId),
  ],
);

/** Who takes part as what; `code` is the pseudonym under which the study knows them. */
export const studyMembers = pgTable(
  "study_members",
  {
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role").$type<StudyMemberRole>().notNull(),
    armId: uuid("arm_id"),
    code: text("code").notNull(),
    joinedAt: time("joined_at").notNull().defaultNow(),
    leftAt: time("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.studyId, t.personId, t.role] }),
    uniqueIndex("study_members_code").on(t.studyId, t.code),
    index("study_members_person").on(t.personId),
    check("study_members_role", isOneOf(t.role, studyMemberRoles)),
    foreignKey({
      name: "study_members_arm_of_study",
      columns: [t.armId, t.studyId],
      foreignColumns: [studyArms.id, studyArms.studyId],
    }),
    check("study_members_arm", sql`${t.role} = 'peer' or ${t.armId} is null`),
  ],
);

export const scenarios = pgTable(
  "scenarios",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    key: text("key").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("scenarios_key").on(t.programmeId, t.key)],
);

/**
 * A version is a draft until it is published; from then on it never changes (see the triggers). A
 * scenario has at most one draft, whose content has a scenario's shape but may still break its rules.
 */
export const scenarioVersions = pgTable(
  "scenario_versions",
  {
    id: id(),
    scenarioId: uuid("scenario_id")
      .notNull()
      .references(() => scenarios.id),
    version: integer("version").notNull(),
    content: jsonb("content").$type<Scenario>().notNull(),
    /** What a version is about, beside its content: it stands in lists, and a whole card is long to unpack. */
    title: text("title").generatedAlwaysAs(sql`content ->> 'title'`),
    clientName: text("client_name").generatedAlwaysAs(sql`content ->> 'clientName'`),
    age: doublePrecision("age").generatedAlwaysAs(sql`(content ->> 'age')::double precision`),
    summary: text("summary").generatedAlwaysAs(sql`content ->> 'summary'`),
    contentNote: text("content_note").generatedAlwaysAs(sql`content ->> 'contentNote'`),
    style: text("style").generatedAlwaysAs(sql`content ->> 'style'`),
    minutes: doublePrecision("minutes").generatedAlwaysAs(
      sql`(content ->> 'minutes')::double precision`,
    ),
    riskOptIn: boolean("risk_opt_in").generatedAlwaysAs(sql`(content ->> 'riskOptIn')::boolean`),
    publishedAt: time("published_at"),
    retiredAt: time("retired_at"),
    createdAt: time("created_at").notNull().defaultNow(),
    /** Counts the saves of a draft: who saves over a count that has moved on is told. */
    revision: integer("revision").notNull().default(0),
    /** The last save, as its device named it: the same save sent again changes nothing. */
    saveId: uuid("save_id"),
    savedAt: time("saved_at"),
    savedBy: uuid("saved_by").references(() => people.id),
  },
  (t) => [
    uniqueIndex("scenario_versions_version").on(t.scenarioId, t.version),
    uniqueIndex("scenario_versions_one_draft")
      .on(t.scenarioId)
      .where(sql`${t.publishedAt} is null`),
    check("scenario_versions_positive", sql`${t.version} >= 1`),
  ],
);
