import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import {
  storedPracticePlanSchema,
  type PlanTime,
  type PlayedSession,
  type PracticePlan,
} from "../../app/domain/practice/practice-plan";
import type { Database } from "../client.server";
import {
  cohortMembers,
  cohorts,
  practicePlans,
  ratings,
  releases,
  reviews,
  scales,
  scenarioVersions,
  scenarios,
  sessions,
} from "../schema";

export interface KeptPlan {
  id: string;
  /** Null for the plan of the whole cohort. */
  personId: string | null;
  plan: PracticePlan;
  createdAt: Date;
}

/** Keeps a plan of a cohort, or of one person in it; null takes the person's exception back. */
export async function insertPracticePlan(
  tx: Database,
  kept: {
    programmeId: string;
    cohortId: string;
    personId: string | null;
    plan: PracticePlan | null;
    createdBy: string;
  },
): Promise<void> {
  const plan = kept.plan && { v: 1 as const, plan: kept.plan };
  await tx.insert(practicePlans).values({ id: uuid(), ...kept, plan });
}

/** The plans that hold in these cohorts now: of each its own first, then each exception. */
async function plansOfCohorts(db: Database, cohortIds: readonly string[]) {
  if (cohortIds.length === 0) return [];
  const rows = await db
    .selectDistinctOn([practicePlans.cohortId, practicePlans.personId], {
      id: practicePlans.id,
      cohortId: practicePlans.cohortId,
      personId: practicePlans.personId,
      plan: practicePlans.plan,
      createdAt: practicePlans.createdAt,
    })
    .from(practicePlans)
    .where(inArray(practicePlans.cohortId, [...cohortIds]))
    .orderBy(
      asc(practicePlans.cohortId),
      sql`${practicePlans.personId} nulls first`,
      desc(practicePlans.id),
    );
  return rows.flatMap((row) =>
    row.plan === null ? [] : [{ ...row, plan: storedPracticePlanSchema.parse(row.plan).plan }],
  );
}

/** The plans that hold in a cohort now: its own first, then each exception. */
export async function listCurrentPlans(db: Database, cohortId: string): Promise<KeptPlan[]> {
  return plansOfCohorts(db, [cohortId]);
}

/** The first day of a cohort, or the day on which it was made: sessions before it count for no plan. */
export const cohortBegan = sql<string>`coalesce(${cohorts.startsOn}, (${cohorts.createdAt} at time zone 'UTC')::date)::text`;

export interface PlanOfPeer extends KeptPlan, PlanTime {
  /** Whom it holds for, be it the cohort's or their own. */
  peerId: string;
  cohortName: string;
}

/**
 * The plans that hold for each of these peers: one of each cohort that they belong to, that is not archived
 * and that has a plan for them; their own exception before the cohort's.
 */
export async function listPlansOfPeers(
  db: Database,
  programmeId: string,
  personIds: readonly string[],
): Promise<PlanOfPeer[]> {
  if (personIds.length === 0) return [];
  const joined = await db
    .select({
      peerId: cohortMembers.personId,
      joinedAt: cohortMembers.joinedAt,
      cohortId: cohorts.id,
      cohortName: cohorts.name,
      studyId: cohorts.studyId,
      startsOn: cohortBegan,
      endsOn: cohorts.endsOn,
    })
    .from(cohortMembers)
    .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
    .where(
      and(
        inArray(cohortMembers.personId, [...personIds]),
        isNull(cohortMembers.leftAt),
        eq(cohorts.programmeId, programmeId),
        isNull(cohorts.archivedAt),
      ),
    );
  const kept = await plansOfCohorts(db, [...new Set(joined.map(({ cohortId }) => cohortId))]);
  return joined.flatMap((place) => {
    const plans = kept.filter(({ cohortId }) => cohortId === place.cohortId);
    const plan =
      plans.find((each) => each.personId === place.peerId) ??
      plans.find((each) => each.personId === null);
    return plan ? [{ ...place, ...plan }] : [];
  });
}

/** The sessions that these peers have ended in a programme since a day, as plans count them. */
export async function listPlayed(
  db: Database,
  programmeId: string,
  personIds: readonly string[],
  since: string,
): Promise<(PlayedSession & { personId: string })[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .select({
      personId: sessions.peerId,
      scenarioKey: scenarios.key,
      endedOn: sql<string>`to_char(${sessions.endedAt} at time zone 'UTC', 'YYYY-MM-DD')`,
    })
    .from(sessions)
    .innerJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .innerJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(
      and(
        eq(sessions.programmeId, programmeId),
        inArray(sessions.peerId, [...personIds]),
        isNotNull(sessions.endedAt),
        ne(sessions.status, "withdrawn"),
        sql`${sessions.startedAt} >= ${since}::date`,
      ),
    )
    .orderBy(asc(sessions.endedAt), asc(sessions.id));
  return rows.flatMap(({ personId, ...row }) => (personId === null ? [] : [{ ...row, personId }]));
}

/**
 * Mean rating of each of a peer's released expert reviews, latest release first. Scales from 1 to 5 alone:
 * one with a range of its own cannot be averaged with them.
 */
export async function listReleasedMeans(
  db: Database,
  programmeId: string,
  personId: string,
  limit: number,
): Promise<number[]> {
  const rows = await db
    .select({ mean: sql<number>`avg(${ratings.value})::float8` })
    .from(releases)
    .innerJoin(reviews, eq(reviews.id, releases.reviewId))
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .innerJoin(ratings, eq(ratings.reviewId, reviews.id))
    .innerJoin(
      scales,
      and(
        eq(scales.codebookVersionId, reviews.codebookVersionId),
        eq(scales.key, ratings.scaleKey),
      ),
    )
    .where(
      and(
        isNull(releases.withdrawnAt),
        eq(reviews.kind, "expert"),
        eq(sessions.programmeId, programmeId),
        eq(sessions.peerId, personId),
        isNotNull(ratings.value),
        sql`${scales.definition} -> 'range' is null`,
      ),
    )
    .groupBy(releases.id, releases.at)
    .orderBy(desc(releases.at), desc(releases.id))
    .limit(limit);
  return rows.map((row) => row.mean);
}
