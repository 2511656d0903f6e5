import { and, count, desc, eq, isNotNull, isNull, lt, ne, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "../client.server";
import { people, releases, reviews, sessions, studies, studyMembers } from "../schema";
import type { QueuePlace } from "./assignments.server";
import { metBlindBy } from "./blind-sessions.server";
import { hasOwnReviewLocked } from "./releases.server";

/** What a page of the release list shows: reviews that wait, or those that peers see now. */
export type ReleasePart = "waiting" | "released";

const reviewer = alias(studyMembers, "reviewer");
const peer = alias(studyMembers, "peer");

/** Submitted live expert reviews of a programme, but of the asker's own sessions. */
const releasableBy = ({ programmeId, personId }: { programmeId: string; personId: string }) =>
  and(
    eq(sessions.programmeId, programmeId),
    ne(sessions.peerId, personId),
    ne(sessions.status, "withdrawn"),
    eq(reviews.kind, "expert"),
    eq(reviews.purpose, "live"),
    eq(reviews.status, "submitted"),
  );

/**
 * Holds what leads are told of waiting reviews until the transaction ends, so that each counts what the one
 * before did. To be called before a review or a notification is held.
 */
export async function holdWaiting(tx: Database, programmeId: string): Promise<void> {
  const key = `waiting ${programmeId}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** How many of them their peers do not see yet; `openly` leaves out what the asker is to judge blind. */
export async function countReleasable(
  db: Database,
  asker: { programmeId: string; personId: string },
  openly = false,
): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .leftJoin(releases, and(eq(releases.reviewId, reviews.id), isNull(releases.withdrawnAt)))
    .where(
      and(
        releasableBy(asker),
        isNull(releases.id),
        openly ? sql`not ${metBlindBy(asker.personId)}` : undefined,
      ),
    );
  return row?.n ?? 0;
}

/** How many marks of a review are of tags like this. Selects from `reviews`. */
const countOf = (like: SQL) => sql`(select count(*)::int from annotations a
  join tags g on g.codebook_version_id = a.codebook_version_id and g.key = a.tag_key
  where a.review_id = ${reviews.id} ${like})`;

/** What others saw in a session, for those who do not meet it blind; null for who does. */
const toThose = (personId: string, what: SQL) =>
  sql<number | null>`case when ${metBlindBy(personId)} then null else ${what} end`;

/**
 * Submitted live expert reviews of a programme's peers, but of the asker's own sessions: those that their
 * peer does not see, or those that they do, of all sessions or of one; latest first.
 */
export async function listReleasable(
  db: Database,
  asker: { programmeId: string; personId: string },
  page: {
    part: ReleasePart;
    limit: number;
    before?: QueuePlace | undefined;
    sessionId?: string | undefined;
  },
) {
  const at = page.part === "waiting" ? reviews.submittedAt : releases.at;
  const { before, sessionId } = page;
  return db
    .select({
      id: reviews.id,
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      studyTitle: studies.title,
      blinded: studies.blinded,
      peerId: people.id,
      peerName: people.name,
      peerCode: peer.code,
      reviewerCode: reviewer.code,
      at: sql<Date>`${at}`.mapWith(reviews.submittedAt),
      message: releases.message,
      isAutomatic: releases.automatic,
      marks: toThose(asker.personId, countOf(sql``)),
      strengths: toThose(asker.personId, countOf(sql`and g.definition->>'kind' = 'strength'`)),
      risks: toThose(
        asker.personId,
        countOf(sql`and g.definition->>'kind' = 'issue' and (g.definition->>'risk')::boolean`),
      ),
      hasSelfReview: sql<boolean>`${hasOwnReviewLocked}`,
      isAssigned: sql<boolean>`exists (select 1 from assignments a join sessions s on s.id = a.session_id
        where a.reviewer_id = ${asker.personId} and a.handed_back_at is null
          and s.peer_id = ${sessions.peerId})`,
      wasTakenBack: sql<boolean>`exists (select 1 from releases former
        where former.review_id = ${reviews.id} and former.withdrawn_at is not null)`,
    })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .innerJoin(people, eq(people.id, sessions.peerId))
    .leftJoin(releases, and(eq(releases.reviewId, reviews.id), isNull(releases.withdrawnAt)))
    .leftJoin(
      peer,
      and(eq(peer.studyId, studies.id), eq(peer.personId, sessions.peerId), eq(peer.role, "peer")),
    )
    .leftJoin(
      reviewer,
      and(
        eq(reviewer.studyId, studies.id),
        eq(reviewer.personId, reviews.reviewerId),
        eq(reviewer.role, "expert"),
      ),
    )
    .where(
      and(
        releasableBy(asker),
        page.part === "waiting" ? isNull(releases.id) : isNotNull(releases.id),
        sessionId === undefined ? undefined : eq(sessions.id, sessionId),
        before && or(lt(at, before.at), and(eq(at, before.at), lt(reviews.id, before.id))),
      ),
    )
    .orderBy(desc(at), desc(reviews.id))
    .limit(page.limit);
}

/** A peer's feedback that was released and taken back, and is not released again; latest first. */
export async function listTakenBack(
  db: Database,
  who: { programmeId: string; personId: string },
  limit: number,
) {
  const taken = db
    .selectDistinctOn([reviews.id], {
      reviewId: reviews.id,
      number: sessions.number,
      title: sessions.title,
      takenBackAt: releases.withdrawnAt,
    })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        eq(sessions.peerId, who.personId),
        eq(sessions.programmeId, who.programmeId),
        ne(sessions.status, "withdrawn"),
        isNotNull(releases.withdrawnAt),
        sql`not exists (select 1 from releases standing
          where standing.review_id = ${reviews.id} and standing.withdrawn_at is null)`,
      ),
    )
    .orderBy(reviews.id, desc(releases.withdrawnAt))
    .as("taken");
  return db
    .select()
    .from(taken)
    .orderBy(desc(taken.takenBackAt), desc(taken.reviewId))
    .limit(limit);
}
