import { z } from "zod";
import type { Database } from "~db/client.server";
import { findSessionWithFacts, type Session } from "~db/queries/sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import { orErased } from "../erasure/or-erased.server";

const uuid = z.uuid();

/**
 * A session for its own peer to go on with. Everybody else is answered as if it did not exist, whatever
 * they may read elsewhere: practice is the peer's own room. One that was erased is said to be gone, so that
 * a device lets go of what it kept of it.
 */
export async function openOwnSession(
  db: Database,
  actor: Actor,
  sessionId: string,
): Promise<Outcome<Session>> {
  if (!uuid.safeParse(sessionId).success) return notFound;
  const found = await findSessionWithFacts(db, actor.programmeId, sessionId);
  if (!found) return orErased({ db, actor, sessionId }, notFound);
  if (!can(actor, "session.write", found.facts)) return notFound;
  return done(found.session);
}
