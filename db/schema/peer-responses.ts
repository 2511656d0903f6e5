import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { peerViews, type PeerView } from "../../app/domain/review/peer-response";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { reviews } from "./reviews";

/**
 * What a peer answers to a mark of released feedback. Append only; the newest of a mark counts. The
 * annotation is named and not referred to, because projections can be built anew from their log.
 */
export const peerResponses = pgTable(
  "peer_responses",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    annotationId: uuid("annotation_id").notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    view: text("view").$type<PeerView>().notNull(),
    note: text("note").notNull().default(""),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    index("peer_responses_review").on(t.reviewId, t.annotationId, t.at, t.id),
    check("peer_responses_view", isOneOf(t.view, peerViews)),
  ],
);

/** Up to which answer a review's own expert has had them before them: only later ones are news. */
export const answersRead = pgTable("answers_read", {
  reviewId: uuid("review_id")
    .primaryKey()
    .references(() => reviews.id),
  until: time("until").notNull(),
});
