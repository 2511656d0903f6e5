import {
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
import { sql } from "drizzle-orm";
import {
  drillKinds,
  grades,
  type DrillAnswer,
  type DrillKind,
  type Grade,
  type StoredSchedule,
} from "../../app/domain/drills/card";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { reviews } from "./reviews";

/**
 * A drill of one person, made from a mark of a released review. It holds no words: what it shows is read
 * where it stands, for as long as it may be.
 */
export const drillCards = pgTable(
  "drill_cards",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").$type<DrillKind>().notNull(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    /** Named and not referred to, because projections can be built anew from their log. */
    annotationId: uuid("annotation_id").notNull(),
    schedule: jsonb("schedule").$type<StoredSchedule>().notNull(),
    dueAt: time("due_at").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("drill_cards_once").on(t.personId, t.annotationId, t.kind),
    index("drill_cards_due").on(t.personId, t.programmeId, t.dueAt, t.id),
    index("drill_cards_review").on(t.reviewId),
    check("drill_cards_kind", isOneOf(t.kind, drillKinds)),
  ],
);

/** What was answered. Append only. */
export const drillAnswers = pgTable(
  "drill_answers",
  {
    id: id(),
    cardId: uuid("card_id")
      .notNull()
      .references(() => drillCards.id),
    answer: jsonb("answer").$type<DrillAnswer>().notNull(),
    /** From the question to the answer, as the person's device measured it. */
    seconds: integer("seconds").notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    index("drill_answers_card").on(t.cardId, t.at),
    check("drill_answers_seconds", sql`${t.seconds} between 0 and 600`),
  ],
);

/** When a card is to come back after an answer: by how it went at first, then as its person chose. The latest holds. Append only. */
export const drillGradings = pgTable(
  "drill_gradings",
  {
    answerId: uuid("answer_id")
      .notNull()
      .references(() => drillAnswers.id),
    grade: text("grade").$type<Grade>().notNull(),
    dueAt: time("due_at").notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.answerId, t.at] }),
    check("drill_gradings_grade", isOneOf(t.grade, grades)),
  ],
);
