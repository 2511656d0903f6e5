import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  erasureEnds,
  erasureKinds,
  requestEnds,
  type ErasureEnd,
  type ErasureKind,
  type RequestEnd,
} from "../../app/domain/erasure/erasure";
import { retentionMonths } from "../../app/domain/erasure/retention";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { studies } from "./studies";

/** An erasure that somebody confirmed or the sweep began: what goes, and how far it is. No words. */
export const erasures = pgTable(
  "erasures",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    kind: text("kind").$type<ErasureKind>().notNull(),
    /** Whose sessions go; null for those whose period is over. */
    personId: uuid("person_id").references(() => people.id),
    /** Null for the sweep. */
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    /** Counted when it began. */
    sessions: integer("sessions").notNull(),
    reviews: integer("reviews").notNull(),
    drills: integer("drills").notNull(),
    end: text("ended_as").$type<ErasureEnd>(),
    endedAt: time("ended_at"),
  },
  (t) => [
    index("erasures_programme").on(t.programmeId, t.id),
    index("erasures_at_work")
      .on(t.id)
      .where(sql`${t.endedAt} is null`),
    index("erasures_person").on(t.personId),
    check("erasures_kind", isOneOf(t.kind, erasureKinds)),
    check("erasures_person_named", sql`(${t.kind} = 'person') = (${t.personId} is not null)`),
    check("erasures_end", isOneOf(t.end, erasureEnds)),
    check("erasures_ended", sql`(${t.end} is null) = (${t.endedAt} is null)`),
    check("erasures_counts", sql`least(${t.sessions}, ${t.reviews}, ${t.drills}) >= 0`),
  ],
);

/**
 * The sessions of an erasure, to go or gone. A row outlives its session: its number is not given to another
 * one, which a snapshot would then be taken to mean.
 */
export const erasedSessions = pgTable(
  "erased_sessions",
  {
    /** The session's own id; nothing to refer to once it is gone. */
    id: id(),
    erasureId: uuid("erasure_id")
      .notNull()
      .references(() => erasures.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    number: integer("number").notNull(),
    /** Null until it is gone. */
    erasedAt: time("erased_at"),
  },
  (t) => [
    index("erased_sessions_erasure").on(t.erasureId, t.erasedAt, t.id),
    uniqueIndex("erased_sessions_number").on(t.studyId, t.number),
  ],
);

/** A person asks that all that they did in a programme be erased. */
export const erasureRequests = pgTable(
  "erasure_requests",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    askedAt: time("asked_at").notNull().defaultNow(),
    end: text("ended_as").$type<RequestEnd>(),
    endedAt: time("ended_at"),
    endedBy: uuid("ended_by").references(() => people.id),
    /** To the person who asked, where it was declined. */
    reason: text("reason").notNull().default(""),
  },
  (t) => [
    uniqueIndex("erasure_requests_open")
      .on(t.programmeId, t.personId)
      .where(sql`${t.endedAt} is null`),
    index("erasure_requests_person").on(t.programmeId, t.personId, t.id),
    check("erasure_requests_end", isOneOf(t.end, requestEnds)),
    check("erasure_requests_ended", sql`(${t.end} is null) = (${t.endedAt} is null)`),
    check("erasure_requests_declined", sql`${t.end} <> 'declined' or ${t.reason} <> ''`),
  ],
);

/** How long a programme keeps what is said. Without a row, until it is told otherwise. */
export const retentions = pgTable(
  "retentions",
  {
    programmeId: uuid("programme_id")
      .primaryKey()
      .references(() => programmes.id),
    months: integer("months"),
    unfrozenToo: boolean("unfrozen_too").notNull().default(false),
    setBy: uuid("set_by").references(() => people.id),
    setAt: time("set_at").notNull().defaultNow(),
  },
  (t) => [
    check(
      "retentions_months",
      sql`${t.months} between ${sql.raw(String(retentionMonths.least))} and ${sql.raw(String(retentionMonths.most))}`,
    ),
  ],
);
