import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import {
  countDue,
  keepSessions,
  listEndedSessions,
  putPeerCourse,
  readReviewed,
  replaceSessionRecords,
  takeDuePeer,
  type DuePeer,
  type NewSessionRecord,
} from "~db/queries/peer-course-making.server";
import { peerCourse, type PeerCourse } from "~/domain/progress/peer-course";
import { sessionRecord } from "~/domain/progress/session-record";
import type { Codebook } from "~/domain/review/codebook";

/** Peers whose courses one page view makes again; more are left for the next. */
const atOnce = 20;

/**
 * Makes the courses of a programme's peers again whose sessions or reviews have changed since. Answers
 * how many are still due, so that a page can say that it is not whole yet.
 */
export async function bringCoursesUpToDate(
  db: Database,
  programmeId: string,
  most = atOnce,
): Promise<number> {
  if ((await countDue(db, programmeId)) === 0) return 0;
  const codebooks = new Map<string, Codebook | null>();
  for (let done = 0; done < most; done += 1) {
    const took = await db.transaction(async (tx) => {
      await keepSessions(tx, programmeId);
      const peer = await takeDuePeer(tx, programmeId);
      if (peer) await makeCourse(tx, peer, codebooks);
      return peer !== null;
    });
    if (!took) return 0;
  }
  return countDue(db, programmeId);
}

async function makeCourse(
  tx: Database,
  peer: DuePeer,
  codebooks: Map<string, Codebook | null>,
): Promise<void> {
  const ended = await listEndedSessions(tx, peer);
  const reviewed = await readReviewed(
    tx,
    ended.map((each) => each.sessionId),
  );
  const records: NewSessionRecord[] = [];
  for (const [index, { sessionId, endedAt, codebookVersionId }] of ended.entries()) {
    if (!codebooks.has(codebookVersionId))
      codebooks.set(codebookVersionId, await readCodebook(tx, codebookVersionId));
    const codebook = codebooks.get(codebookVersionId);
    if (!codebook) continue;
    const reviews = reviewed.reviews.filter((each) => each.sessionId === sessionId);
    const session = { sessionId, supporterTurns: reviewed.turns.get(sessionId) ?? [] };
    const record = { v: 1 as const, ...sessionRecord(codebook, session, reviews) };
    const reviewedAt = firstOf(
      reviews.filter((each) => each.kind === "expert").map((each) => each.submittedAt),
    );
    records.push({ sessionId, number: index + 1, endedAt, reviewedAt, record });
  }
  await replaceSessionRecords(tx, peer, records);
  const sessions = records.map(({ endedAt, reviewedAt, record }) => ({
    endedAt: endedAt.getTime(),
    reviewedAt: reviewedAt?.getTime() ?? null,
    record,
  }));
  const course = peerCourse(sessions);
  const stuck = course.stuck.length === 0 ? null : { v: 1 as const, on: [...course.stuck] };
  await putPeerCourse(tx, peer, { ...numbersOf(course), stuck });
}

function firstOf(dates: readonly Date[]): Date | null {
  return dates.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null);
}

/** The numbers of a course as a row keeps them. */
export function numbersOf(course: PeerCourse) {
  const { missed, advice, trend, lastEndedAt, stuck: _stuck, ...rest } = course;
  return {
    ...rest,
    missed: missed.value,
    missedLow: missed.ci?.[0] ?? null,
    missedHigh: missed.ci?.[1] ?? null,
    advice: advice.value,
    adviceLow: advice.ci?.[0] ?? null,
    adviceHigh: advice.ci?.[1] ?? null,
    trend: [...trend],
    lastEndedAt: lastEndedAt === null ? null : new Date(lastEndedAt),
  };
}
