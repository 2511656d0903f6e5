import {
  and,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  ne,
  notExists,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import { tagsCallingFor } from "../../app/domain/drills/card";
import type { Database } from "../client.server";
import { annotations, drillCards, people, releases, reviews, sessions } from "../schema";
import { hasOwnReviewLocked } from "./releases.server";
import { openToDrills } from "./session-consent.server";

/**
 * Sessions in which nothing of risk was shown or marked, and whose scenario holds none: what nobody
 * chose to meet. Selects from `sessions`.
 */
const withoutRisk = sql`
  not exists (select 1 from scenario_versions v
    where v.id = ${sessions.scenarioVersionId} and (v.content->>'riskOptIn')::boolean)
  and not exists (select 1 from turns t join cues c on c.turn_id = t.id
    where t.session_id = ${sessions.id} and c.risk)
  and not exists (select 1 from reviews r join annotations a on a.review_id = r.id
    join tags g on g.codebook_version_id = r.codebook_version_id and g.key = a.tag_key
    where r.session_id = ${sessions.id} and (g.definition->>'risk')::boolean)`;

/** Whether a person may come to judge sessions of a programme: they see nothing of one by another way. */
const mayJudge = (personId: string) => sql`exists (select 1 from programme_roles r
  where r.programme_id = ${sessions.programmeId} and r.person_id = ${personId} and r.role = 'expert')`;

/**
 * Sessions of others whose flagged moments may be drills for this person: their peer agreed, has looked
 * for themselves, and nothing of risk is in them. Selects from `sessions` and `reviews`.
 */
export const sharedWith = (personId: string): SQL | undefined =>
  and(
    ne(sessions.peerId, personId),
    eq(sessions.status, "ended"),
    eq(reviews.kind, "expert"),
    eq(reviews.purpose, "live"),
    openToDrills,
    hasOwnReviewLocked,
    withoutRisk,
    sql`not ${mayJudge(personId)}`,
    sql`not exists (select 1 from people p where p.id = ${sessions.peerId} and p.erased_at is not null)`,
  );

/** Marks that can become a drill (`drillsFrom`). Selects from `annotations`. */
const canBeDrill = and(
  isNotNull(annotations.turnId),
  or(
    isNotNull(annotations.evidenceTurnId),
    sql`${annotations.betterReply} ~ '[^[:space:]]'`,
    inArray(annotations.tagKey, [...tagsCallingFor("wait"), ...tagsCallingFor("advise")]),
  ),
);

/** Latest releases that are looked through for moments: a programme may hold a hundred thousand. */
const mostReleases = 400;

/**
 * Marks of others' released reviews that could be this person's drills and are not yet, of some tags where they
 * are named; latest release first.
 */
export async function listSharedMarks(
  db: Database,
  { programmeId, personId }: { programmeId: string; personId: string },
  { limit, tags }: { limit: number; tags?: readonly string[] | undefined },
) {
  const own = db
    .select({ id: drillCards.id })
    .from(drillCards)
    .where(and(eq(drillCards.personId, personId), eq(drillCards.annotationId, annotations.id)));
  const latest = db
    .select({ id: releases.id, reviewId: releases.reviewId })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        eq(sessions.programmeId, programmeId),
        ne(sessions.peerId, personId),
        isNull(releases.withdrawnAt),
      ),
    )
    .orderBy(desc(releases.id))
    .limit(mostReleases)
    .as("latest");
  return db
    .select({
      sessionId: sessions.id,
      reviewId: reviews.id,
      annotationId: annotations.id,
    })
    .from(latest)
    .innerJoin(reviews, eq(reviews.id, latest.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(annotations, eq(annotations.reviewId, reviews.id))
    .where(
      and(
        canBeDrill,
        tags && inArray(annotations.tagKey, [...tags]),
        sharedWith(personId),
        notExists(own),
      ),
    )
    .orderBy(desc(latest.id), desc(annotations.id))
    .limit(limit);
}

/** The name of a session's peer, to look for in what is to be shown; never shown itself. */
export async function findPeerName(db: Database, sessionId: string): Promise<string> {
  const [row] = await db
    .select({ name: people.name })
    .from(people)
    .innerJoin(sessions, eq(sessions.peerId, people.id))
    .where(eq(sessions.id, sessionId));
  return row?.name ?? "";
}
