import { and, asc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Database } from "../client.server";
import { adjudicationSettings, adjudicators, people, reviews, sessions } from "../schema";
import { offeredTo } from "./calibration.server";

/** Experts who are appointed to adjudicate in a study now. */
export async function listAdjudicators(db: Database, studyId: string) {
  return db
    .select({ personId: adjudicators.personId, name: people.name })
    .from(adjudicators)
    .innerJoin(people, eq(people.id, adjudicators.personId))
    .where(and(eq(adjudicators.studyId, studyId), isNull(adjudicators.endedAt)))
    .orderBy(asc(people.name), asc(people.id));
}

export async function isAdjudicator(
  db: Database,
  studyId: string,
  personId: string,
): Promise<boolean> {
  const rows = await db
    .select({ personId: adjudicators.personId })
    .from(adjudicators)
    .where(
      and(
        eq(adjudicators.studyId, studyId),
        eq(adjudicators.personId, personId),
        isNull(adjudicators.endedAt),
      ),
    );
  return rows.length > 0;
}

/** Appoints somebody, again where it had ended; false where they are appointed already. */
export async function insertAdjudicator(
  tx: Database,
  row: { studyId: string; personId: string; appointedBy: string },
): Promise<boolean> {
  const made = await tx
    .insert(adjudicators)
    .values(row)
    .onConflictDoUpdate({
      target: [adjudicators.studyId, adjudicators.personId],
      set: { endedAt: null, appointedBy: row.appointedBy },
      setWhere: isNotNull(adjudicators.endedAt),
    })
    .returning({ personId: adjudicators.personId });
  return made.length > 0;
}

/** Ends an appointment; false where there is none. */
export async function endAdjudicator(
  tx: Database,
  studyId: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const ended = await tx
    .update(adjudicators)
    .set({ endedAt: at })
    .where(
      and(
        eq(adjudicators.studyId, studyId),
        eq(adjudicators.personId, personId),
        isNull(adjudicators.endedAt),
      ),
    )
    .returning({ personId: adjudicators.personId });
  return ended.length > 0;
}

/** Whether the reviewers of a session may settle it themselves in this study. */
export async function allowsConsensus(db: Database, studyId: string): Promise<boolean> {
  const [row] = await db
    .select({ consensus: adjudicationSettings.consensus })
    .from(adjudicationSettings)
    .where(eq(adjudicationSettings.studyId, studyId));
  return row?.consensus ?? false;
}

/** Sets whether they may; false where it is so already. */
export async function setConsensus(
  tx: Database,
  studyId: string,
  consensus: boolean,
): Promise<boolean> {
  const set = await tx
    .insert(adjudicationSettings)
    .values({ studyId, consensus })
    .onConflictDoUpdate({
      target: adjudicationSettings.studyId,
      set: { consensus },
      setWhere: ne(adjudicationSettings.consensus, consensus),
    })
    .returning({ studyId: adjudicationSettings.studyId });
  return set.length > 0;
}

/** Of these sessions, the ones that a person has locked a judgement of, whatever it was for. */
export async function listSessionsJudgedBy(
  db: Database,
  sessionIds: readonly string[],
  personId: string,
): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const rows = await db
    .selectDistinct({ id: reviews.sessionId })
    .from(reviews)
    .where(
      and(
        inArray(reviews.sessionId, [...sessionIds]),
        eq(reviews.reviewerId, personId),
        isNotNull(reviews.lockedAt),
      ),
    );
  return rows.map((row) => row.id);
}

/**
 * Of these sessions, the ones whose reviews a person must not face yet: their own ones, those on which a
 * judgement of theirs, in whichever round, is asked for or begun and not submitted, and those that they may
 * be calibrated on.
 */
export async function listSessionsStillToJudge(
  db: Database,
  sessionIds: readonly string[],
  personId: string,
): Promise<string[]> {
  if (sessionIds.length === 0) return [];
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        inArray(sessions.id, [...sessionIds]),
        sql`(${sessions.peerId} = ${personId}
          or exists (select 1 from reviews r where r.session_id = ${sessions.id}
            and r.reviewer_id = ${personId} and r.status in ('open', 'locked'))
          or exists (select 1 from assignments a where a.session_id = ${sessions.id}
            and a.reviewer_id = ${personId} and a.handed_back_at is null
            and not exists (select 1 from reviews r where r.session_id = a.session_id
              and r.reviewer_id = a.reviewer_id and r.kind = a.kind and r.round = a.round
              and r.status = 'submitted'))
          or ${offeredTo(personId)})`,
      ),
    );
  return rows.map((row) => row.id);
}
