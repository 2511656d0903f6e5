import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import {
  consentActs,
  consentPurposes,
  type ConsentAct,
  type ConsentPurpose,
} from "../../app/domain/cohort/consent";
import { cohorts } from "./cohorts";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";

/** What a person was asked to consent to and what they said, line by line. Append only: the latest holds. */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    purpose: text("purpose").$type<ConsentPurpose>().notNull(),
    act: text("act").$type<ConsentAct>().notNull(),
    /** The cohort for which it was asked; null for what a person says of their own accord. */
    cohortId: uuid("cohort_id").references(() => cohorts.id),
    at: time("at").notNull().defaultNow(),
  },
  (t) => [
    index("consents_person").on(t.programmeId, t.personId, t.purpose, t.id),
    check("consents_purpose", isOneOf(t.purpose, consentPurposes)),
    check("consents_act", isOneOf(t.act, consentActs)),
  ],
);
