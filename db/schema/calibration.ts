import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import {
  passKinds,
  type PassKind,
  type StoredCalibration,
} from "../../app/domain/review/calibration/settings";
import { isOneOf, time } from "./columns";
import { people } from "./people";
import { studies } from "./studies";

/** How a study calibrates its experts. The latest version holds; earlier ones stay on record. */
export const calibrationSettings = pgTable(
  "calibration_settings",
  {
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    version: integer("version").notNull(),
    settings: jsonb("settings").$type<StoredCalibration>().notNull(),
    createdBy: uuid("created_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.studyId, t.version] }),
    check("calibration_settings_version", sql`${t.version} >= 1`),
  ],
);

/** Who is let into a study's live sessions: by the threshold of a version, or by a lead with a reason. */
export const calibrationPasses = pgTable(
  "calibration_passes",
  {
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").$type<PassKind>().notNull(),
    version: integer("version").notNull(),
    reason: text("reason").notNull().default(""),
    grantedBy: uuid("granted_by").references(() => people.id),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.studyId, t.personId] }),
    index("calibration_passes_person").on(t.personId),
    check("calibration_passes_kind", isOneOf(t.kind, passKinds)),
    check(
      "calibration_passes_waved",
      sql`(${t.kind} = 'waved') = (${t.grantedBy} is not null and ${t.reason} <> '')`,
    ),
  ],
);
