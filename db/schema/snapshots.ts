import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { SnapshotFacts } from "../../app/domain/exchange/snapshot/facts";
import { bytes, id, time } from "./columns";
import { codebookVersions } from "./codebooks";
import { people } from "./people";
import { studies } from "./studies";

/**
 * A study's data as it stood, with the results made from it. A row never changes and is never removed
 * (see the triggers): it holds numbers and codes alone, so it stays when a session is withdrawn or a
 * person erased.
 */
export const snapshots = pgTable(
  "snapshots",
  {
    id: id(),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    name: text("name").notNull(),
    madeBy: uuid("made_by").references(() => people.id),
    madeAt: time("made_at").notNull(),
    codebookVersionId: uuid("codebook_version_id")
      .notNull()
      .references(() => codebookVersions.id),
    /** SHA-256 of the data as canonical JSON, in hexadecimal. */
    dataHash: text("data_hash").notNull(),
    /** SHA-256 of the results as they are handed out. */
    resultsHash: text("results_hash").notNull(),
    seed: integer("seed").notNull(),
    replicates: integer("replicates").notNull(),
    softwareVersion: text("software_version").notNull(),
    facts: jsonb("facts").$type<SnapshotFacts>().notNull(),
    /** Both as gzip of UTF-8. */
    data: bytes("data").notNull(),
    results: bytes("results").notNull(),
  },
  (t) => [
    index("snapshots_study").on(t.studyId, t.id),
    check("snapshots_name", sql`length(btrim(${t.name})) > 0`),
    check("snapshots_data_hash", sql`${t.dataHash} ~ '^[0-9a-f]{64}$'`),
    check("snapshots_results_hash", sql`${t.resultsHash} ~ '^[0-9a-f]{64}$'`),
    check("snapshots_replicates", sql`${t.replicates} >= 0`),
  ],
);
