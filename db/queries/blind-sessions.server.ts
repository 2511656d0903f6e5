import { and, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import type { Database } from "../client.server";
import { assignments, reviews, sessions } from "../schema";
import { offeredTo } from "./calibration.server";

/**
 * Sessions that a person meets blind: their own, those that they are asked to review and have not
 * locked a judgement on in that round, those with an own review that is not locked, and those that they
 * may be calibrated on. Selects from `sessions`.
 */
export const metBlindBy = (personId: string): SQL =>
  sql`(${sessions.peerId} = ${personId}
    or exists (select 1 from reviews r where r.session_id = ${sessions.id}
      and r.reviewer_id = ${personId} and r.locked_at is null)
    or exists (select 1 from assignments a where a.session_id = ${sessions.id}
      and a.reviewer_id = ${personId} and a.handed_back_at is null
      and not exists (select 1 from reviews r where r.session_id = a.session_id
        and r.reviewer_id = a.reviewer_id and r.kind = a.kind and r.round = a.round
        and r.locked_at is not null))
    or ${offeredTo(personId)})`;

/** Sessions of a blinded study that a person is or was asked to review: whose they are stays hidden from them. */
const namelessTo = (personId: string): SQL =>
  sql`exists (select 1 from studies s join assignments a on a.session_id = ${sessions.id}
    where s.id = ${sessions.studyId} and s.blinded and a.reviewer_id = ${personId})`;

/** Of these sessions, those that a person meets blind, or may not put a peer's name to. */
export async function listBlindOf(
  db: Database,
  personId: string,
  sessionIds: readonly string[],
): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(inArray(sessions.id, [...sessionIds]), or(metBlindBy(personId), namelessTo(personId))),
    );
  return rows.map((row) => row.id);
}

/** Whether a person was ever asked to review a session, or has reviewed one. */
export async function judgesAnything(db: Database, personId: string): Promise<boolean> {
  const asked = db
    .select({ id: assignments.id })
    .from(assignments)
    .where(eq(assignments.reviewerId, personId))
    .limit(1);
  const own = db
    .select({ id: reviews.id })
    .from(reviews)
    .where(eq(reviews.reviewerId, personId))
    .limit(1);
  return (await asked).length > 0 || (await own).length > 0;
}

/** The ended sessions of these peers, or of everybody's, that a person meets blind or may not put a name to. */
export async function listBlindOfPeers(
  db: Database,
  { programmeId, personId }: { programmeId: string; personId: string },
  peerIds: readonly string[] | null,
) {
  return db
    .select({ id: sessions.id, peerId: sessions.peerId })
    .from(sessions)
    .where(
      and(
        eq(sessions.programmeId, programmeId),
        peerIds === null ? undefined : inArray(sessions.peerId, [...peerIds]),
        eq(sessions.status, "ended"),
        or(metBlindBy(personId), namelessTo(personId)),
      ),
    );
}
