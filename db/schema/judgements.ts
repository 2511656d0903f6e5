import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import {
  suggestionJudgements,
  type SuggestionJudgement,
} from "../../app/domain/suggestion/category";
import { isOneOf } from "./columns";
import { reviews } from "./reviews";
import { turns } from "./sessions";
import { suggestions } from "./suggestions";

/** What a reviewer says of a suggestion that the peer saw. */
export const suggestionJudgementsMade = pgTable(
  "suggestion_judgements",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    suggestionId: uuid("suggestion_id")
      .notNull()
      .references(() => suggestions.id),
    judgement: text("judgement").$type<SuggestionJudgement>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.suggestionId] }),
    index("suggestion_judgements_suggestion").on(t.suggestionId),
    check("suggestion_judgements_known", isOneOf(t.judgement, suggestionJudgements)),
  ],
);

/** Which reply to a client turn was best: an offered one, or (null) the one that the peer wrote. */
export const bestReplies = pgTable(
  "best_replies",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    suggestionId: uuid("suggestion_id").references(() => suggestions.id),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.turnId] }),
    index("best_replies_turn").on(t.turnId),
    index("best_replies_suggestion").on(t.suggestionId),
  ],
);

/** The valence and arousal that an expert read before seeing the curve there; both null: skipped. */
export const expertReadings = pgTable(
  "expert_readings",
  {
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    valence: doublePrecision("valence"),
    arousal: doublePrecision("arousal"),
  },
  (t) => [
    primaryKey({ columns: [t.reviewId, t.turnId] }),
    index("expert_readings_turn").on(t.turnId),
    check("expert_readings_whole", sql`(${t.valence} is null) = (${t.arousal} is null)`),
    check(
      "expert_readings_plane",
      sql`${t.valence} between -1 and 1 and ${t.arousal} between -1 and 1`,
    ),
  ],
);
