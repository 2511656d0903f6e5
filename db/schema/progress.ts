import { sql } from "drizzle-orm";
import {
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoredSessionRecord, StoredStuck } from "../../app/domain/progress/stored-record";
import { time } from "./columns";
import { people, programmes } from "./people";
import { sessions } from "./sessions";

/** What the reviews of an ended practice session say; made from them again whenever they change. */
export const sessionRecords = pgTable(
  "session_records",
  {
    sessionId: uuid("session_id")
      .primaryKey()
      .references(() => sessions.id),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    peerId: uuid("peer_id")
      .notNull()
      .references(() => people.id),
    /** Counts the peer's ended sessions in the programme, from 1. */
    number: integer("number").notNull(),
    endedAt: time("ended_at").notNull(),
    reviewedAt: time("reviewed_at"),
    record: jsonb("record").$type<StoredSessionRecord>().notNull(),
  },
  (t) => [
    index("session_records_peer").on(t.programmeId, t.peerId, t.number),
    index("session_records_ended").on(t.programmeId, t.endedAt),
    index("session_records_waiting")
      .on(t.programmeId, t.endedAt)
      .where(sql`${t.reviewedAt} is null`),
  ],
);

/** Where a peer stands in a programme: one row of the progress table, kept beside the records it sums. */
export const peerCourses = pgTable(
  "peer_courses",
  {
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    peerId: uuid("peer_id")
      .notNull()
      .references(() => people.id),
    sessions: integer("sessions").notNull(),
    reviewed: integer("reviewed").notNull(),
    turnaroundHours: doublePrecision("turnaround_hours"),
    seen: integer("seen").notNull(),
    missed: doublePrecision("missed"),
    missedLow: doublePrecision("missed_low"),
    missedHigh: doublePrecision("missed_high"),
    advice: doublePrecision("advice"),
    adviceLow: doublePrecision("advice_low"),
    adviceHigh: doublePrecision("advice_high"),
    expertScale: doublePrecision("expert_scale"),
    rated: integer("rated").notNull().default(0),
    scaleGap: doublePrecision("scale_gap"),
    scalePairs: integer("scale_pairs").notNull().default(0),
    flagGap: doublePrecision("flag_gap"),
    bothSaw: integer("both_saw").notNull().default(0),
    trend: doublePrecision("trend").array().notNull(),
    /** Null where no skill stands still. */
    stuck: jsonb("stuck").$type<StoredStuck>(),
    lastEndedAt: time("last_ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.peerId] }),
    index("peer_courses_sessions").on(t.programmeId, t.sessions, t.peerId),
    index("peer_courses_reviewed").on(t.programmeId, t.reviewed, t.peerId),
    index("peer_courses_turnaround").on(t.programmeId, t.turnaroundHours, t.peerId),
    index("peer_courses_missed").on(t.programmeId, t.missed, t.peerId),
    index("peer_courses_advice").on(t.programmeId, t.advice, t.peerId),
    index("peer_courses_scale").on(t.programmeId, t.expertScale, t.peerId),
    index("peer_courses_scale_gap").on(t.programmeId, t.scaleGap, t.peerId),
    index("peer_courses_flag_gap").on(t.programmeId, t.flagGap, t.peerId),
    index("peer_courses_last").on(t.programmeId, t.lastEndedAt, t.peerId),
  ],
);

/** Peers whose course is to be made again; triggers on sessions and reviews write it. */
export const peerCoursesDue = pgTable(
  "peer_courses_due",
  {
    programmeId: uuid("programme_id").notNull(),
    peerId: uuid("peer_id").notNull(),
    since: time("since").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.peerId] }),
    foreignKey({
      name: "peer_courses_due_peer",
      columns: [t.peerId],
      foreignColumns: [people.id],
    }),
  ],
);
