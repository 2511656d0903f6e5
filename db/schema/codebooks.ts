import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import type { Scale, Tag } from "../../app/domain/review/codebook";
import type { StoredLineage } from "../../app/domain/review/codebook-versions/lineage";
import { id, time } from "./columns";
import { people, programmes } from "./people";

export const codebooks = pgTable(
  "codebooks",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    key: text("key").notNull(),
    title: text("title").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("codebooks_key").on(t.programmeId, t.key)],
);

export const codebookVersions = pgTable(
  "codebook_versions",
  {
    id: id(),
    codebookId: uuid("codebook_id")
      .notNull()
      .references(() => codebooks.id),
    version: integer("version").notNull(),
    /** The version that it came from: the one before it, or the one that was copied. */
    basedOnId: uuid("based_on_id").references((): AnyPgColumn => codebookVersions.id),
    /** What was merged and split in it and what changed its meaning; unchanging once published. */
    lineage: jsonb("lineage").$type<StoredLineage>().notNull().default({ v: 1, steps: [] }),
    /** What is new in it and why, in an editor's words. */
    note: text("note").notNull().default(""),
    createdBy: uuid("created_by").references(() => people.id),
    editedBy: uuid("edited_by").references(() => people.id),
    editedAt: time("edited_at"),
    publishedAt: time("published_at"),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("codebook_versions_version").on(t.codebookId, t.version),
    uniqueIndex("codebook_versions_one_draft")
      .on(t.codebookId)
      .where(sql`${t.publishedAt} is null`),
    index("codebook_versions_based_on").on(t.basedOnId),
    check("codebook_versions_positive", sql`${t.version} >= 1`),
  ],
);

/** A tag of a version. Retired, never deleted. */
export const tags = pgTable(
  "tags",
  {
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    key: text("key").notNull(),
    ordinal: integer("ordinal").notNull(),
    definition: jsonb("definition").$type<Tag>().notNull(),
    retiredAt: time("retired_at"),
  },
  (t) => [
    primaryKey({ columns: [t.codebookVersionId, t.key] }),
    uniqueIndex("tags_ordinal").on(t.codebookVersionId, t.ordinal),
  ],
);

export const scales = pgTable(
  "scales",
  {
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    key: text("key").notNull(),
    ordinal: integer("ordinal").notNull(),
    definition: jsonb("definition").$type<Scale>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.codebookVersionId, t.key] }),
    uniqueIndex("scales_ordinal").on(t.codebookVersionId, t.ordinal),
  ],
);
