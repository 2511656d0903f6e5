import { and, eq, gte, inArray, sql } from "drizzle-orm";
import type { ContentNoteAnswer, Exposure } from "../../app/domain/review/care";
import { longestPauseMinutes } from "../../app/domain/review/care";
import type { Database } from "../client.server";
import { contentNotesAnswered, exposureLimits, reviewEvents, reviews, sessions } from "../schema";

/** What somebody answered to a session's content note; null where they were not asked. */
export async function findContentNoteAnswer(db: Database, personId: string, sessionId: string) {
  const [row] = await db
    .select({ answer: contentNotesAnswered.answer })
    .from(contentNotesAnswered)
    .where(
      and(
        eq(contentNotesAnswered.personId, personId),
        eq(contentNotesAnswered.sessionId, sessionId),
      ),
    );
  return row?.answer ?? null;
}

export async function keepContentNoteAnswer(
  db: Database,
  row: { personId: string; sessionId: string; answer: ContentNoteAnswer; at: Date },
): Promise<void> {
  await db
    .insert(contentNotesAnswered)
    .values(row)
    .onConflictDoUpdate({
      target: [contentNotesAnswered.personId, contentNotesAnswered.sessionId],
      set: { answer: row.answer, at: row.at },
    });
}

/** Seconds of work behind each act: the time since the act before, a long pause cut short. */
const seconds = sql<number>`least(coalesce(extract(epoch from ${reviewEvents.at} - lag(${reviewEvents.at})
  over (partition by ${reviewEvents.reviewId} order by ${reviewEvents.sequence})), 0), ${longestPauseMinutes * 60})`;

/**
 * What these people together had before them since then, in sessions with a content note: how many
 * sessions, and minutes from act to act. The caller decides whose; it is never split by person.
 */
export async function sumExposure(
  db: Database,
  personIds: readonly string[],
  since: Date,
): Promise<Exposure> {
  if (personIds.length === 0) return { sessions: 0, minutes: 0 };
  const acts = db
    .select({ sessionId: reviews.sessionId, seconds: seconds.as("seconds") })
    .from(reviewEvents)
    .innerJoin(reviews, eq(reviews.id, reviewEvents.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(
        inArray(reviews.reviewerId, [...personIds]),
        eq(reviews.kind, "expert"),
        gte(reviewEvents.at, since),
        sql`${sessions.contentNote} <> ''`,
      ),
    )
    .as("acts");
  const [row] = await db
    .select({
      sessions: sql<number>`count(distinct ${acts.sessionId})::int`,
      minutes: sql<number>`coalesce(round(sum(greatest(${acts.seconds}, 0)) / 60), 0)::int`,
    })
    .from(acts);
  return row ?? { sessions: 0, minutes: 0 };
}

export async function findExposureLimit(db: Database, personId: string): Promise<number | null> {
  const [row] = await db
    .select({ dayMinutes: exposureLimits.dayMinutes })
    .from(exposureLimits)
    .where(eq(exposureLimits.personId, personId));
  return row?.dayMinutes ?? null;
}

export async function keepExposureLimit(
  db: Database,
  row: { personId: string; dayMinutes: number | null; updatedAt: Date },
): Promise<void> {
  const { dayMinutes, updatedAt } = row;
  await db
    .insert(exposureLimits)
    .values(row)
    .onConflictDoUpdate({ target: exposureLimits.personId, set: { dayMinutes, updatedAt } });
}

/** How fast somebody reviews: minutes from act to act and turns, over their latest submitted reviews. */
export async function readPace(db: Database, personId: string, latest: number) {
  const done = db
    .select({ id: reviews.id })
    .from(reviews)
    .where(
      and(
        eq(reviews.reviewerId, personId),
        eq(reviews.kind, "expert"),
        eq(reviews.status, "submitted"),
      ),
    )
    .orderBy(sql`${reviews.submittedAt} desc`)
    .limit(latest);
  const acts = db
    .select({
      reviewId: reviewEvents.reviewId,
      seconds: seconds.as("seconds"),
      visit: sql<number>`(${reviewEvents.act} -> 'act' ->> 'type' = 'turn-visited')::int`.as(
        "visit",
      ),
    })
    .from(reviewEvents)
    .where(inArray(reviewEvents.reviewId, done))
    .as("acts");
  const [row] = await db
    .select({
      n: sql<number>`count(distinct ${acts.reviewId})::int`,
      minutes: sql<number>`coalesce(sum(greatest(${acts.seconds}, 0)) / 60, 0)::float8`,
      turns: sql<number>`coalesce(sum(${acts.visit}), 0)::int`,
    })
    .from(acts);
  return row ?? { n: 0, minutes: 0, turns: 0 };
}
