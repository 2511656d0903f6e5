import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  annotationLevels,
  type AnnotationLevel,
  type Severity,
} from "../../app/domain/review/codebook";
import { codebookVersions, tags } from "./codebooks";
import { id, isOneOf, time } from "./columns";
import { people } from "./people";
import { reviews } from "./reviews";
import { studies } from "./studies";

/** A study put under another codebook version. Append only: the latest one holds. */
export const codebookMoves = pgTable(
  "codebook_moves",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    fromVersionId: uuid("from_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    toVersionId: uuid("to_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    note: text("note").notNull().default(""),
    /** Null for a move that a command made. */
    movedBy: uuid("moved_by").references(() => people.id),
    movedAt: time("moved_at").notNull().defaultNow(),
  },
  (t) => [
    index("codebook_moves_study").on(t.studyId, t.id),
    check("codebook_moves_to_another", sql`${t.fromVersionId} <> ${t.toVersionId}`),
  ],
);

/**
 * What a reviewer says an annotation of theirs is under a later codebook version. Append only, and the
 * annotation stays as it was: of several for one annotation and version, the latest holds. The
 * annotation is named and not referred to, because projections can be built anew from their log.
 */
export const recodings = pgTable(
  "recodings",
  {
    id: id(),
    reviewId: uuid("review_id")
      .notNull()
      .references(() => reviews.id),
    annotationId: uuid("annotation_id").notNull(),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    /** Null where the annotation has no place under that version; then a reason is given. */
    tagKey: text("tag_key"),
    level: text("level").$type<AnnotationLevel>(),
    severity: integer("severity").$type<Severity>(),
    reason: text("reason").notNull().default(""),
    recodedBy: uuid("recoded_by")
      .notNull()
      .references(() => people.id),
    recodedAt: time("recoded_at").notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: "recodings_tag",
      columns: [t.codebookVersionId, t.tagKey],
      foreignColumns: [tags.codebookVersionId, tags.key],
    }),
    index("recodings_review").on(t.reviewId, t.codebookVersionId, t.annotationId),
    check("recodings_level", isOneOf(t.level, annotationLevels)),
    check("recodings_severity", sql`${t.severity} between 1 and 3`),
    check("recodings_dropped", sql`(${t.tagKey} is null) = (${t.level} is null)`),
    check("recodings_reason", sql`${t.tagKey} is not null or ${t.reason} <> ''`),
  ],
);
