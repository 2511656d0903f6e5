import { and, asc, desc, eq, inArray, isNull, sql, type SQL } from "drizzle-orm";
import {
  storedCalibrationSchema,
  type CalibrationSettings,
  type PassKind,
} from "../../app/domain/review/calibration/settings";
import type { Database } from "../client.server";
import {
  adjudications,
  assignments,
  calibrationPasses,
  calibrationSettings,
  gold,
  people,
  reviews,
  sessions,
  studies,
  turns,
} from "../schema";
import { answersAssignment } from "./assignment-review.server";

export interface CalibrationVersion {
  version: number;
  settings: CalibrationSettings;
  createdAt: Date;
}

/** The settings that hold in a study now; null where it has set nothing. */
export async function findCalibration(
  db: Database,
  studyId: string,
): Promise<CalibrationVersion | null> {
  const [row] = await db
    .select()
    .from(calibrationSettings)
    .where(eq(calibrationSettings.studyId, studyId))
    .orderBy(desc(calibrationSettings.version))
    .limit(1);
  if (!row) return null;
  const { version, createdAt } = row;
  return { version, createdAt, settings: storedCalibrationSchema.parse(row.settings).settings };
}

export async function insertCalibration(
  tx: Database,
  row: { studyId: string; version: number; settings: CalibrationSettings; createdBy: string },
): Promise<void> {
  const settings = { v: 1 as const, settings: row.settings };
  await tx.insert(calibrationSettings).values({ ...row, settings, createdAt: new Date() });
}

/** Who is let into a study, how and why. */
export async function listPasses(db: Database, studyId: string) {
  return db
    .select({
      personId: calibrationPasses.personId,
      kind: calibrationPasses.kind,
      version: calibrationPasses.version,
      reason: calibrationPasses.reason,
      grantedBy: people.name,
      at: calibrationPasses.at,
    })
    .from(calibrationPasses)
    .leftJoin(people, eq(people.id, calibrationPasses.grantedBy))
    .where(eq(calibrationPasses.studyId, studyId));
}

/** Whether this person let that expert into a study with this reason. */
export async function isWaved(
  tx: Database,
  act: { studyId: string; personId: string; grantedBy: string; reason: string },
): Promise<boolean> {
  const same = and(
    eq(calibrationPasses.studyId, act.studyId),
    eq(calibrationPasses.personId, act.personId),
    eq(calibrationPasses.kind, "waved"),
    eq(calibrationPasses.grantedBy, act.grantedBy),
    eq(calibrationPasses.reason, act.reason),
  );
  return (await tx.$count(calibrationPasses, same)) > 0;
}

/** Lets somebody into a study; false where they are in already. */
export async function insertPass(
  tx: Database,
  row: {
    studyId: string;
    personId: string;
    kind: PassKind;
    version: number;
    reason: string;
    grantedBy: string | null;
  },
): Promise<boolean> {
  const made = await tx
    .insert(calibrationPasses)
    .values({ ...row, at: new Date() })
    .onConflictDoNothing()
    .returning({ personId: calibrationPasses.personId });
  return made.length > 0;
}

/** The experts who have begun live work in a study: what they have is never closed to them. */
export async function listAtWork(db: Database, studyId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ personId: reviews.reviewerId })
    .from(reviews)
    .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
    .where(
      and(eq(sessions.studyId, studyId), eq(reviews.kind, "expert"), eq(reviews.purpose, "live")),
    );
  return rows.flatMap((row) => row.personId ?? []);
}

/** Whether the live sessions of a study are closed to an expert until they are calibrated. */
const closedTo = (personId: string, studyId: SQL): SQL =>
  sql`((select (kept.settings -> 'settings' ->> 'on')::boolean from calibration_settings kept
      where kept.study_id = ${studyId} order by kept.version desc limit 1)
    and not exists (select 1 from calibration_passes pass
      where pass.study_id = ${studyId} and pass.person_id = ${personId})
    and not exists (select 1 from reviews r join sessions s on s.id = r.session_id
      where s.study_id = ${studyId} and r.reviewer_id = ${personId}
        and r.kind = 'expert' and r.purpose = 'live'))`;

/** Of these studies, the ones whose live sessions are closed to an expert until they are calibrated. */
export async function listClosedStudies(
  db: Database,
  studyIds: readonly string[],
  personId: string,
): Promise<string[]> {
  if (studyIds.length === 0) return [];
  const rows = await db
    .select({ id: studies.id })
    .from(studies)
    .where(and(inArray(studies.id, [...studyIds]), closedTo(personId, sql`${studies.id}`)));
  return rows.map((row) => row.id);
}

/** The sessions of a study that are gold under its codebook version now, in order of number. */
export async function listGoldSessions(
  db: Database,
  study: { id: string; codebookVersionId: string },
) {
  return db
    .select({
      sessionId: sessions.id,
      number: sessions.number,
      title: sessions.title,
      contentNote: sessions.contentNote,
      peerId: sessions.peerId,
      turns: sql<number>`(select count(*)::int from ${turns} where ${turns.sessionId} = ${sessions.id})`,
      adjudication: adjudications,
    })
    .from(gold)
    .innerJoin(adjudications, eq(adjudications.id, gold.adjudicationId))
    .innerJoin(sessions, eq(sessions.id, gold.sessionId))
    .where(
      and(
        eq(gold.studyId, study.id),
        isNull(gold.retiredAt),
        eq(adjudications.codebookVersionId, study.codebookVersionId),
        eq(sessions.status, "ended"),
      ),
    )
    .orderBy(asc(sessions.number));
}
export type GoldSession = Awaited<ReturnType<typeof listGoldSessions>>[number];

/** Calibration assignments of a study that stand, with their reviews; of one expert, or of all. */
export async function listAttempts(db: Database, studyId: string, personId: string | null) {
  return db
    .select({
      personId: assignments.reviewerId,
      sessionId: assignments.sessionId,
      reviewId: reviews.id,
      status: reviews.status,
      codebookVersionId: reviews.codebookVersionId,
      submittedAt: reviews.submittedAt,
    })
    .from(assignments)
    .leftJoin(reviews, answersAssignment)
    .where(
      and(
        eq(assignments.studyId, studyId),
        eq(assignments.purpose, "calibration"),
        isNull(assignments.handedBackAt),
        personId === null ? undefined : eq(assignments.reviewerId, personId),
      ),
    )
    .orderBy(asc(assignments.createdAt), asc(assignments.id));
}
export type Attempt = Awaited<ReturnType<typeof listAttempts>>[number];

/**
 * Sessions on which somebody cannot be measured: their own, those that they were ever asked to review, and
 * those whose disagreements they had a hand in settling. Selects from `sessions`.
 */
const knownTo = (personId: string): SQL =>
  sql`(${sessions.peerId} = ${personId}
    or exists (select 1 from assignments a
      where a.session_id = ${sessions.id} and a.reviewer_id = ${personId})
    or exists (select 1 from adjudications d where d.session_id = ${sessions.id}
      and (d.adjudicator_id = ${personId} or exists (select 1 from adjudication_events e
        where e.adjudication_id = d.id and e.actor_id = ${personId}))))`;

/**
 * Gold sessions that may be given to an expert for calibration now: of an open study that is closed to them
 * until they pass, named in its settings, and not known to them. Selects from `sessions`.
 */
export const offeredTo = (personId: string): SQL =>
  sql`(${sessions.status} = 'ended' and exists (select 1 from gold g
      join adjudications d on d.id = g.adjudication_id
      join studies st on st.id = g.study_id and st.codebook_version_id = d.codebook_version_id
      join study_members m on m.study_id = st.id and m.role = 'expert' and m.left_at is null
      where g.session_id = ${sessions.id} and g.retired_at is null
        and st.status = 'open' and m.person_id = ${personId}
        and (select kept.settings -> 'settings' -> 'sessionIds' from calibration_settings kept
          where kept.study_id = st.id order by kept.version desc limit 1)
          @> to_jsonb(${sessions.id}::text)
        and ${closedTo(personId, sql`st.id`)})
    and not ${knownTo(personId)})`;

/** The sessions of a study that may be given to an expert for calibration now. */
export async function listOfferedSessions(
  db: Database,
  studyId: string,
  personId: string,
): Promise<string[]> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.studyId, studyId), offeredTo(personId)));
  return rows.map((row) => row.id);
}

/** Whether a session may be given to an expert for calibration now. */
export async function isOffered(
  db: Database,
  sessionId: string,
  personId: string,
): Promise<boolean> {
  return (await db.$count(sessions, and(eq(sessions.id, sessionId), offeredTo(personId)))) > 0;
}

/** An expert's standing assignments of one session, latest round first, with their reviews' lock. */
export async function listOwnStanding(db: Database, sessionId: string, personId: string) {
  return db
    .select({
      purpose: assignments.purpose,
      round: assignments.round,
      createdAt: assignments.createdAt,
      reviewId: reviews.id,
      lockedAt: reviews.lockedAt,
    })
    .from(assignments)
    .leftJoin(reviews, answersAssignment)
    .where(
      and(
        eq(assignments.sessionId, sessionId),
        eq(assignments.reviewerId, personId),
        eq(assignments.kind, "expert"),
        isNull(assignments.handedBackAt),
      ),
    )
    .orderBy(desc(assignments.round));
}

/** Asks an expert to review a session once more or for calibration, in the round after the last. */
export async function insertAsked(
  tx: Database,
  row: {
    id: string;
    studyId: string;
    sessionId: string;
    reviewerId: string;
    purpose: "calibration" | "repeat";
    createdBy: string;
  },
): Promise<void> {
  const [last] = await tx
    .select({ round: sql<number>`coalesce(max(${assignments.round}), 0)::int` })
    .from(assignments)
    .where(
      and(eq(assignments.sessionId, row.sessionId), eq(assignments.reviewerId, row.reviewerId)),
    );
  const round = (last?.round ?? 0) + 1;
  await tx
    .insert(assignments)
    .values({ ...row, kind: "expert", round, plan: row.purpose, createdAt: new Date() });
}

/** The supporter turns of some sessions in order. */
export async function listSupporterTurns(db: Database, sessionIds: readonly string[]) {
  if (sessionIds.length === 0) return [];
  return db
    .select({ sessionId: turns.sessionId, turnId: turns.id, position: turns.position })
    .from(turns)
    .where(and(inArray(turns.sessionId, [...sessionIds]), eq(turns.speaker, "supporter")))
    .orderBy(asc(turns.sessionId), asc(turns.position));
}
