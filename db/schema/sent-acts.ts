import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { time } from "./columns";

/**
 * What an act was answered with, so that the same act, sent again, is answered alike. The key is made under
 * the installation's secret from who sent what and as which sending; the answer names nobody.
 */
export const sentActs = pgTable("sent_acts", {
  key: text("key").primaryKey(),
  answer: jsonb("answer"),
  at: time("at").notNull().defaultNow(),
});
