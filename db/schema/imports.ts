import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { StoredChoices, StoredReport } from "../../app/domain/exchange/import-file";
import { reviewKinds, type ReviewKind } from "../../app/domain/review/review-status";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { reviews } from "./reviews";
import { studies } from "./studies";

/**
 * Who rated in a study that came as a file, by the name that the file gives. A person among them is
 * one who cannot sign in; a model is nobody.
 */
export const importedReviewers = pgTable(
  "imported_reviewers",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    kind: text("kind").$type<ReviewKind>().notNull(),
    name: text("name").notNull(),
    /** Null for a model. */
    personId: uuid("person_id").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("imported_reviewers_name").on(t.studyId, t.kind, t.name),
    index("imported_reviewers_person").on(t.personId),
    check("imported_reviewers_kind", isOneOf(t.kind, reviewKinds)),
  ],
);

/** A review that came as rows of a file. The digest tells the same rows from others. */
export const importedReviews = pgTable("imported_reviews", {
  /** The review's own id. */
  id: id().references(() => reviews.id),
  reviewerId: uuid("reviewer_id")
    .notNull()
    .references(() => importedReviewers.id),
  digest: text("digest").notNull(),
});

/** A file on its way into a study: kept until it is imported, then only what came of it. */
export const importFiles = pgTable(
  "import_files",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    name: text("name").notNull(),
    bytes: integer("bytes").notNull(),
    /** Null once it is imported or given up. */
    content: text("content"),
    /** Format, columns and speakers as they were chosen; null where nothing was chosen yet. */
    choices: jsonb("choices").$type<StoredChoices>(),
    /** What came of it; null before. */
    report: jsonb("report").$type<StoredReport>(),
  },
  (t) => [index("import_files_study").on(t.studyId, t.id)],
);
