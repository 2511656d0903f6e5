import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import {
  suggestionActs,
  suggestionCategories,
  type SuggestionAct,
  type SuggestionCategory,
} from "../../app/domain/suggestion/category";
import { id, isOneOf, time } from "./columns";
import { turns } from "./sessions";

/** A reply offered after a client turn. */
export const suggestions = pgTable(
  "suggestions",
  {
    id: id(),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    category: text("category").$type<SuggestionCategory>().notNull(),
    text: text("text").notNull(),
    reason: text("reason").notNull(),
  },
  (t) => [
    uniqueIndex("suggestions_category").on(t.turnId, t.category),
    check("suggestions_category_known", isOneOf(t.category, suggestionCategories)),
  ],
);

/** What the peer did with a suggestion, and when. Uptake is derived from these and the sent turn. */
export const suggestionEvents = pgTable(
  "suggestion_events",
  {
    id: id(),
    suggestionId: uuid("suggestion_id")
      .notNull()
      .references(() => suggestions.id),
    act: text("act").$type<SuggestionAct>().notNull(),
    at: time("at").notNull(),
    durationMs: integer("duration_ms"),
    /** The supporter turn in which it was sent. */
    sentTurnId: uuid("sent_turn_id").references(() => turns.id),
  },
  (t) => [
    index("suggestion_events_suggestion").on(t.suggestionId, t.at),
    index("suggestion_events_sent_turn")
      .on(t.sentTurnId)
      .where(sql`${t.sentTurnId} is not null`),
    check("suggestion_events_act", isOneOf(t.act, suggestionActs)),
    check("suggestion_events_sent", sql`(${t.act} = 'sent') = (${t.sentTurnId} is not null)`),
    check("suggestion_events_duration", sql`${t.durationMs} >= 0`),
  ],
);
