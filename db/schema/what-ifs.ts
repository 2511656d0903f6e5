import { check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { engineNames, type EngineName } from "../../app/domain/practice/engine-name";
import {
  whatIfSources,
  type StoredWhatIf,
  type WhatIfSource,
} from "../../app/domain/review/what-if";
import { id, isOneOf, time } from "./columns";
import { reviews } from "./reviews";
import { turns } from "./sessions";

/** Another reply put to the same client, and how it went on: a simulation, kept with the review. */
export const whatIfs = pgTable(
  "what_ifs",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    /** The supporter turn in whose place the reply stands. */
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    reply: text("reply").notNull(),
    source: text("source").$type<WhatIfSource>().notNull(),
    /** The annotation or suggestion that the reply was taken from; null where it was written for this. */
    sourceId: uuid("source_id"),
    course: jsonb("course").$type<StoredWhatIf>().notNull(),
    engine: text("engine").$type<EngineName>().notNull(),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    index("what_ifs_review").on(t.reviewId, t.id),
    index("what_ifs_turn").on(t.turnId),
    check("what_ifs_source", isOneOf(t.source, whatIfSources)),
    check("what_ifs_engine", isOneOf(t.engine, engineNames)),
  ],
);
