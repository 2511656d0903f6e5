import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { commenterRoles, type CommenterRole } from "../../app/domain/review/comment";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { reviews } from "./reviews";
import { sessions, turns } from "./sessions";

/**
 * Talk about a turn or an annotation. Its words never change; taken back, they are no longer shown.
 * The annotation is named and not referred to, because projections can be built anew from their log.
 */
export const comments = pgTable(
  "comments",
  {
    id: id(),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    turnId: uuid("turn_id").references(() => turns.id),
    annotationId: uuid("annotation_id"),
    /** The annotation's review: who may not read it does not see the talk about it. */
    reviewId: uuid("review_id").references(() => reviews.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id),
    authorRole: text("author_role").$type<CommenterRole>().notNull(),
    text: text("text").notNull(),
    at: time("at").notNull().defaultNow(),
    withdrawnAt: time("withdrawn_at"),
  },
  (t) => [
    index("comments_session").on(t.sessionId, t.id),
    index("comments_turn").on(t.turnId),
    index("comments_review").on(t.reviewId),
    check("comments_role", isOneOf(t.authorRole, commenterRoles)),
    check(
      "comments_anchor",
      sql`(${t.turnId} is null) <> (${t.annotationId} is null) and (${t.annotationId} is null) = (${t.reviewId} is null)`,
    ),
    check("comments_text", sql`length(${t.text}) > 0`),
  ],
);
