import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoredAdjudicationAct } from "../../app/domain/review/adjudication/act";
import {
  adjudicationStatuses,
  type AdjudicationStatus,
} from "../../app/domain/review/adjudication/adjudication-state";
import { codebookVersions } from "./codebooks";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { reviews } from "./reviews";
import { sessions } from "./sessions";
import { studies } from "./studies";

/** Experts whom a lead or researcher asked to adjudicate in a study, besides leads and researchers. */
export const adjudicators = pgTable(
  "adjudicators",
  {
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    appointedBy: uuid("appointed_by").references(() => people.id),
    appointedAt: time("appointed_at").notNull().defaultNow(),
    endedAt: time("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.studyId, t.personId] }),
    index("adjudicators_person").on(t.personId),
  ],
);

/** How a study settles disagreements. A study without a row goes by the defaults. */
export const adjudicationSettings = pgTable("adjudication_settings", {
  studyId: uuid("study_id")
    .primaryKey()
    .references(() => studies.id),
  /** The reviewers of a session may settle it themselves, once all have submitted. */
  consensus: boolean("consensus").notNull().default(false),
});

/** The record that settles what reviewers of a session disagree on; their reviews stay as they are. */
export const adjudications = pgTable(
  "adjudications",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    version: integer("version").notNull(),
    status: text("status").$type<AdjudicationStatus>().notNull().default("open"),
    adjudicatorId: uuid("adjudicator_id")
      .notNull()
      .references(() => people.id),
    /** Decides which reviewer is A. */
    seed: bigint("seed", { mode: "number" }).notNull(),
    lastSequence: integer("last_sequence").notNull().default(0),
    createdAt: time("created_at").notNull().defaultNow(),
    finishedAt: time("finished_at"),
  },
  (t) => [
    uniqueIndex("adjudications_version").on(t.sessionId, t.version),
    uniqueIndex("adjudications_open")
      .on(t.sessionId)
      .where(sql`${t.status} = 'open'`),
    index("adjudications_study").on(t.studyId, t.sessionId),
    check("adjudications_status", isOneOf(t.status, adjudicationStatuses)),
    check(
      "adjudications_finished",
      sql`(${t.status} = 'finished') = (${t.finishedAt} is not null)`,
    ),
    check("adjudications_versions_from_one", sql`${t.version} >= 1`),
  ],
);

/** The reviews that an adjudication puts side by side; fixed when it is opened. */
export const adjudicationReviews = pgTable(
  "adjudication_reviews",
  {
    adjudicationId: uuid("adjudication_id")
      .notNull()
      .references(() => adjudications.id),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
  },
  (t) => [primaryKey({ columns: [t.adjudicationId, t.reviewId] })],
);

/** Append only (see the triggers). Applying them in sequence gives what the adjudication came to. */
export const adjudicationEvents = pgTable(
  "adjudication_events",
  {
    id: id(),
    adjudicationId: uuid("adjudication_id")
      .notNull()
      .references(() => adjudications.id),
    sequence: integer("sequence").notNull(),
    act: jsonb("act").$type<StoredAdjudicationAct>().notNull(),
    undoes: uuid("undoes"),
    actorId: uuid("actor_id").references(() => people.id),
    /** As the person's device said it. */
    at: time("at").notNull(),
    receivedAt: time("received_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("adjudication_events_sequence").on(t.adjudicationId, t.sequence),
    check("adjudication_events_from_one", sql`${t.sequence} >= 1`),
  ],
);

/** A finished adjudication that counts as the truth for calibration. Retired, never deleted. */
export const gold = pgTable(
  "gold",
  {
    id: id(),
    adjudicationId: uuid("adjudication_id")
      .notNull()
      .references(() => adjudications.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    madeBy: uuid("made_by").references(() => people.id),
    madeAt: time("made_at").notNull().defaultNow(),
    retiredBy: uuid("retired_by").references(() => people.id),
    retiredAt: time("retired_at"),
  },
  (t) => [
    uniqueIndex("gold_current")
      .on(t.sessionId)
      .where(sql`${t.retiredAt} is null`),
    index("gold_study").on(t.studyId),
    index("gold_adjudication").on(t.adjudicationId),
  ],
);
