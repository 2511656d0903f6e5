import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { AssignmentEnd } from "../../app/domain/review/queue";
import type { Database } from "../client.server";
import { assignments, reviews } from "../schema";
import { answersAssignment } from "./assignment-review.server";

export interface GivenSession {
  /** Made on the lead's or expert's device where one act gives one session. */
  id?: string;
  studyId: string;
  sessionId: string;
  reviewerId: string;
  plan: string;
  planId: string | null;
  /** The occasion under which the expert is told; null where they are not. */
  toldAs: string | null;
  ordinal: number;
  dueAt: Date | null;
  reservedUntil: Date | null;
  createdBy: string | null;
}

/** What an expert was asked of a session before. */
interface Former {
  /** The highest round, whatever it was for. */
  lastRound: number;
  /** A live assignment stands. */
  standing: boolean;
  /** The latest live assignment whose review is not closed: it can be given again. */
  open: { id: string; round: number } | null;
  /** They were calibrated on it: their judgement of it is no longer their own alone. */
  sawGold: boolean;
}

async function findFormer(tx: Database, sessionIds: readonly string[]) {
  const rows = await tx
    .select({
      id: assignments.id,
      key: sql<string>`${assignments.sessionId} || ' ' || ${assignments.reviewerId}`,
      round: assignments.round,
      purpose: assignments.purpose,
      endedAt: assignments.handedBackAt,
      status: reviews.status,
    })
    .from(assignments)
    .leftJoin(reviews, answersAssignment)
    .where(inArray(assignments.sessionId, [...sessionIds]));
  const formers = new Map<string, Former>();
  for (const { id, key, round, purpose, endedAt, status } of rows) {
    const none: Former = { lastRound: 0, standing: false, open: null, sawGold: false };
    const former = formers.get(key) ?? none;
    const isLive = purpose === "live";
    const isOver = status === "handed-back" || status === "submitted";
    const isLater = isLive && !isOver && round > (former.open?.round ?? 0);
    formers.set(key, {
      lastRound: Math.max(former.lastRound, round),
      standing: former.standing || (isLive && endedAt === null),
      open: isLater ? { id, round } : former.open,
      sawGold: former.sawGold || purpose === "calibration",
    });
  }
  return formers;
}

/**
 * Asks experts to review sessions; answers those that were given. What stands, stays. What had ended is
 * given again: with the work that is there, or in a new round where that review is closed. A session on
 * which somebody was calibrated is not given to them.
 */
export async function giveSessions(
  tx: Database,
  rows: readonly GivenSession[],
): Promise<GivenSession[]> {
  if (rows.length === 0) return [];
  const former = await findFormer(tx, [...new Set(rows.map((row) => row.sessionId))]);
  const fresh: (typeof assignments.$inferInsert)[] = [];
  const given: GivenSession[] = [];
  for (const row of rows) {
    const known = former.get(`${row.sessionId} ${row.reviewerId}`);
    if (known?.standing || known?.sawGold) continue;
    given.push(row);
    const { id = uuid(), ...values } = row;
    if (!known?.open) {
      fresh.push({ id, ...values, kind: "expert", round: (known?.lastRound ?? 0) + 1 });
      continue;
    }
    const { plan, planId, toldAs, ordinal, dueAt, reservedUntil } = values;
    await tx
      .update(assignments)
      .set({
        ...{ plan, planId, toldAs, ordinal, dueAt, reservedUntil },
        ...{ handedBackAt: null, endedBy: null, endReason: "" },
      })
      .where(eq(assignments.id, known.open.id));
  }
  if (fresh.length > 0) await tx.insert(assignments).values(fresh);
  return given;
}

/** Ends assignments that stand: their sessions are free for others. Reviews in them stay stored. */
export async function endAssignments(
  tx: Database,
  ids: readonly string[],
  end: { by: AssignmentEnd; at: Date; reason?: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(assignments)
    .set({ handedBackAt: end.at, endedBy: end.by, endReason: end.reason ?? "" })
    .where(and(inArray(assignments.id, [...ids]), isNull(assignments.handedBackAt)));
}

/** Ends what was taken in these studies, not begun, and is past its date. The studies are held. */
export async function endReservations(
  tx: Database,
  studyIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx
    .update(assignments)
    .set({ handedBackAt: at, endedBy: "reservation" })
    .where(
      and(
        inArray(assignments.studyId, [...studyIds]),
        isNull(assignments.handedBackAt),
        lt(assignments.reservedUntil, at),
        sql`not exists (select 1 from ${reviews} where ${reviews.sessionId} = ${assignments.sessionId}
          and ${reviews.reviewerId} = ${assignments.reviewerId} and ${reviews.kind} = 'expert'
          and ${reviews.round} = ${assignments.round})`,
      ),
    );
}
