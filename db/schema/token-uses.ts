import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, uuid } from "drizzle-orm/pg-core";
import { id, time } from "./columns";
import { sessions } from "./sessions";

/**
 * What asking a model costs: set aside before it is asked, then what it came to. A row without tokens
 * counts with what was set aside, also for good where the server went away in between.
 */
export const tokenUses = pgTable(
  "token_uses",
  {
    id: id(),
    /** Null outside of a session, as for a model's review. */
    sessionId: uuid("session_id").references(() => sessions.id, { onDelete: "set null" }),
    setAside: integer("set_aside").notNull(),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    at: time("at").notNull(),
  },
  (t) => [
    index("token_uses_session").on(t.sessionId),
    index("token_uses_time").on(t.at),
    check("token_uses_counts", sql`least(${t.setAside}, ${t.inputTokens}, ${t.outputTokens}) >= 0`),
    check("token_uses_whole", sql`(${t.inputTokens} is null) = (${t.outputTokens} is null)`),
  ],
);
