import type { Database } from "~db/client.server";
import { findPersonName } from "~db/queries/people.server";
import { can, type Actor } from "~/domain/access/can";
import type { FoundSession } from "./review-access.server";

/**
 * In a blinded study an expert learns it after the lock at most, where the study reveals it; in another
 * from the first.
 */
export async function readPeerName(
  db: Database,
  actor: Actor,
  found: FoundSession,
): Promise<string | null> {
  const { session, facts, isClosed } = found;
  const { ownerId, programmeId } = session;
  if (ownerId === null || ownerId === actor.personId) return null;
  const assigned = isClosed || facts.assigneeIds.includes(actor.personId);
  const isRevealed = facts.viewerJudgement === "locked" && facts.reveal.peerIdentity;
  const blinded = session.blinded && !isRevealed;
  const identity = { programmeId, personId: ownerId, blinded, granted: false, assigned };
  return can(actor, "identity.read", identity) ? findPersonName(db, ownerId) : null;
}
