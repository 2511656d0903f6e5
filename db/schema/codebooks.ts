import { sql } from "drizzle-orm";
import {
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Scale, Tag } from "../../app/domain/review/codebook";
import { id, time } from "./columns";
import { programmes } from "./people";

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
    publishedAt: time("published_at"),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("codebook_versions_version").on(t.codebookId, t.version),
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
