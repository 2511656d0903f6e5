import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { contentNoteAnswers, type ContentNoteAnswer } from "../../app/domain/review/care";
import { isOneOf, time } from "./columns";
import { people } from "./people";
import { sessions } from "./sessions";

/** What a person answered to a session's content note; the latest answer counts. */
export const contentNotesAnswered = pgTable(
  "content_note_answers",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    answer: text("answer").$type<ContentNoteAnswer>().notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.sessionId] }),
    check("content_note_answers_known", isOneOf(t.answer, contentNoteAnswers)),
  ],
);

/** From how many minutes a day on somebody wishes to be told; null for never. Theirs alone. */
export const exposureLimits = pgTable(
  "exposure_limits",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => people.id),
    dayMinutes: integer("day_minutes"),
    updatedAt: time("updated_at").notNull().defaultNow(),
  },
  (t) => [check("exposure_limits_day", sql`${t.dayMinutes} between 5 and 600`)],
);
