import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Database } from "../client.server";
import { annotations, releases, reviews, sessions, turns, turnVisits } from "../schema";

/**
 * Of a peer's latest sessions, the submitted self-review and the released experts' reviews under the same
 * codebook; sessions without both are not in it. Oldest first.
 */
export async function listOwnPairs(
  db: Database,
  who: { programmeId: string; personId: string },
  limit: number,
) {
  const recent = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.peerId, who.personId),
        eq(sessions.programmeId, who.programmeId),
        isNotNull(sessions.endedAt),
        ne(sessions.status, "withdrawn"),
      ),
    )
    .orderBy(desc(sessions.startedAt), desc(sessions.id))
    .limit(limit);
  return db
    .select({
      reviewId: reviews.id,
      kind: reviews.kind,
      codebookVersionId: reviews.codebookVersionId,
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      startedAt: sessions.startedAt,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .leftJoin(releases, and(eq(releases.reviewId, reviews.id), isNull(releases.withdrawnAt)))
    .where(
      and(
        inArray(sessions.id, recent),
        eq(reviews.status, "submitted"),
        eq(reviews.purpose, "live"),
        or(
          and(eq(reviews.kind, "self"), eq(reviews.reviewerId, who.personId)),
          and(eq(reviews.kind, "expert"), isNotNull(releases.id)),
        ),
      ),
    )
    .orderBy(asc(sessions.startedAt), asc(sessions.id), asc(reviews.id));
}

/** The supporter turns that each of these reviews had in hand. */
export async function listTurnsInHand(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return db
    .select({ reviewId: turnVisits.reviewId, turnId: turnVisits.turnId })
    .from(turnVisits)
    .innerJoin(turns, eq(turns.id, turnVisits.turnId))
    .where(and(inArray(turnVisits.reviewId, [...reviewIds]), eq(turns.speaker, "supporter")));
}

/** The tags that each of these reviews put on turns. */
export async function listTurnTags(db: Database, reviewIds: readonly string[]) {
  if (reviewIds.length === 0) return [];
  return db
    .select({
      reviewId: annotations.reviewId,
      turnId: annotations.turnId,
      tag: annotations.tagKey,
    })
    .from(annotations)
    .where(and(inArray(annotations.reviewId, [...reviewIds]), isNotNull(annotations.turnId)));
}
