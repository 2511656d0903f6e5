import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { AuditDetails } from "../../app/domain/access/audit-details";
import { id, time } from "./columns";
import { people, programmes } from "./people";

/** Who did what to whom, when. Append only, and never with words from a transcript. */
export const auditLog = pgTable(
  "audit_log",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    actorId: uuid("actor_id").references(() => people.id),
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: text("subject_id").notNull(),
    details: jsonb("details").$type<AuditDetails>(),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [index("audit_log_programme").on(t.programmeId, t.at, t.id)],
);
