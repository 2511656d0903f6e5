import type { Database } from "~db/client.server";
import { wasErased } from "~db/queries/erasures.server";
import type { Actor } from "~/domain/access/can";
import { erased, type Outcome } from "~/domain/access/outcome";

interface Asked {
  db: Database;
  actor: Actor;
  /** The session that the page was about; null where it does not say. */
  sessionId: string | null;
}

/**
 * Tells a page that is still open why it finds nothing: its session was erased. Whoever names a session of
 * their programme by its id was shown it once, and hears no more than that it is gone.
 */
export async function orErased<T>(
  { db, actor, sessionId }: Asked,
  outcome: Outcome<T>,
): Promise<Outcome<T>> {
  if (outcome.ok || outcome.reason !== "not-found" || sessionId === null) return outcome;
  return (await wasErased(db, actor.programmeId, sessionId)) ? erased : outcome;
}
