import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Database } from "../client.server";
import { releases, reviews, sessions, studies } from "../schema";
import type { QueuePlace } from "./assignments.server";

export interface NewRelease {
  reviewId: string;
  /** Null where the study releases by itself. */
  releasedBy: string | null;
  message: string;
}

/** Makes a review visible to its peer: the id of the release, or null where it is visible already. */
export async function insertRelease(tx: Database, release: NewRelease): Promise<string | null> {
  const [row] = await tx
    .insert(releases)
    .values({ id: uuid(), at: new Date(), ...release, automatic: release.releasedBy === null })
    .onConflictDoNothing()
    .returning({ id: releases.id });
  return row?.id ?? null;
}

/** Takes a review back from its peer; false where it was not visible. */
export async function withdrawCurrentRelease(
  tx: Database,
  reviewId: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx
    .update(releases)
    .set({ withdrawnAt: at })
    .where(and(eq(releases.reviewId, reviewId), isNull(releases.withdrawnAt)))
    .returning({ id: releases.id });
  return rows.length === 1;
}

/** The release under which a peer sees a review now; null where they do not. */
export async function findCurrentRelease(db: Database, reviewId: string) {
  const [row] = await db
    .select({ at: releases.at, message: releases.message })
    .from(releases)
    .where(and(eq(releases.reviewId, reviewId), isNull(releases.withdrawnAt)));
  return row ?? null;
}

/** Whether a review was ever visible to its peer. */
export async function wasReleased(db: Database, reviewId: string): Promise<boolean> {
  const rows = await db
    .select({ id: releases.id })
    .from(releases)
    .where(eq(releases.reviewId, reviewId))
    .limit(1);
  return rows.length > 0;
}

/** Whether the peer has locked the own review of the session, which comes first. Selects from `sessions`. */
export const hasOwnReviewLocked = sql`exists (select 1 from reviews own
  where own.session_id = ${sessions.id} and own.reviewer_id = ${sessions.peerId}
    and own.kind = 'self' and own.locked_at is not null)`;

/** Whether feedback is open to its peer; of a withdrawn session there is no own review to wait for. */
const isOpen = sql<boolean>`(${sessions.status} = 'withdrawn' or ${hasOwnReviewLocked})`;

/** Whether feedback on a session opens to its peer as soon as it is released. */
export async function opensAtOnce(db: Database, sessionId: string): Promise<boolean> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), isOpen));
  return rows.length > 0;
}

/** A peer's released feedback, newest first. What the lead wrote with it waits as the feedback does. */
export async function listFeedback(
  db: Database,
  who: { programmeId: string; personId: string },
  page: { limit: number; before?: QueuePlace | undefined },
) {
  const { before } = page;
  const earlier = before
    ? or(lt(releases.at, before.at), and(eq(releases.at, before.at), lt(releases.id, before.id)))
    : undefined;
  return db
    .select({
      id: releases.id,
      at: releases.at,
      message: sql<string>`case when ${isOpen} then ${releases.message} else '' end`,
      isOpen,
      marks: sql<number>`case when ${isOpen} then (select count(*)::int from annotations a
        where a.review_id = ${reviews.id}) else 0 end`,
      answered: sql<number>`(select count(distinct p.annotation_id)::int from peer_responses p
        join annotations a on a.id = p.annotation_id and a.review_id = p.review_id
        where p.review_id = ${reviews.id})`,
      reviewId: reviews.id,
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      studyTitle: studies.title,
    })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .where(
      and(
        eq(sessions.peerId, who.personId),
        eq(sessions.programmeId, who.programmeId),
        isNull(releases.withdrawnAt),
        eq(reviews.kind, "expert"),
        earlier,
      ),
    )
    .orderBy(desc(releases.at), desc(releases.id))
    .limit(page.limit);
}
