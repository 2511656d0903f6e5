import type { Estimate } from "../../statistics/estimate";
import { wilsonInterval } from "../../statistics/wilson-interval";
import { stuckOn, type StuckOn } from "./attention";
import { mean, type SessionRecord } from "./session-record";

/** One ended session on a peer's path, in the order of ending. */
export interface CourseSession {
  /** Milliseconds since 1970. */
  endedAt: number;
  /** When the first expert submitted; null while nobody has. */
  reviewedAt: number | null;
  record: SessionRecord;
}

/** Sessions on a peer's trend line: the latest so many that were reviewed. */
export const trendLength = 12;

/** Where a peer stands: what one row of the progress table says. */
export interface PeerCourse {
  sessions: number;
  reviewed: number;
  /** Mean hours from the end of a session to its first expert's review. */
  turnaroundHours: number | null;
  /** Supporter turns that experts saw, over all sessions. */
  seen: number;
  /** Turns with a missed cue, and with early or unasked advice, per 100 that experts saw. */
  missed: Estimate;
  advice: Estimate;
  /** Mean over sessions of the experts' mean rating on all scales, and how many sessions they rated. */
  expertScale: number | null;
  rated: number;
  /** Mean over sessions and scales that both rated: self minus experts; and how many such pairs there are. */
  scaleGap: number | null;
  scalePairs: number;
  /** Issues per 100 turns that both saw: the peer's minus the experts'; and how many such turns there are. */
  flagGap: number | null;
  bothSaw: number;
  /** Missed cues per 100 turns by reviewed session, oldest first. */
  trend: readonly number[];
  /** Skills that stand still, most issues first. */
  stuck: readonly StuckOn[];
  lastEndedAt: number | null;
}

const hour = 3_600_000;

/**
 * Sums a peer's sessions up. Rates are turns over turns (a ratio of sums, not a mean of rates), with
 * Wilson's interval: it takes turns for independent, and within one person's few sessions that is all
 * that can be had; it is somewhat too narrow where turns of a session go together.
 */
export function peerCourse(sessions: readonly CourseSession[]): PeerCourse {
  const reviewed = sessions.filter((each) => each.record.seen > 0);
  const sum = (of: (record: SessionRecord) => number) =>
    reviewed.reduce((total, { record }) => total + of(record), 0);
  const seen = sum((record) => record.seen);
  const bothSaw = sum((record) => record.bothSaw);
  const ratings = sessions.flatMap(({ record }) => listOf(expertScale(record)));
  const gaps = sessions.flatMap(({ record }) => scaleGaps(record));
  const flagGap = sum((record) => record.selfFlags) - sum((record) => record.expertFlags);
  return {
    sessions: sessions.length,
    reviewed: reviewed.length,
    turnaroundHours: mean(
      sessions.flatMap(({ endedAt, reviewedAt }) =>
        reviewedAt === null ? [] : [(reviewedAt - endedAt) / hour],
      ),
    ),
    seen,
    missed: wilsonInterval(
      sum((record) => record.missed),
      seen,
      100,
    ),
    advice: wilsonInterval(
      sum((record) => record.advice),
      seen,
      100,
    ),
    expertScale: mean(ratings),
    rated: ratings.length,
    scaleGap: mean(gaps),
    scalePairs: gaps.length,
    flagGap: bothSaw > 0 ? (100 * flagGap) / bothSaw : null,
    bothSaw,
    trend: reviewed.slice(-trendLength).map(({ record }) => (100 * record.missed) / record.seen),
    stuck: stuckOn(reviewed.map(({ record }) => record)),
    lastEndedAt: sessions.at(-1)?.endedAt ?? null,
  };
}

const listOf = (value: number | null) => (value === null ? [] : [value]);

/** The experts' mean over the scales of one session; null where none was rated. */
export function expertScale(record: SessionRecord): number | null {
  return mean(Object.values(record.scales).flatMap(({ experts }) => listOf(experts)));
}

/** Self minus experts, by scale that both rated. */
export function scaleGaps(record: SessionRecord): number[] {
  return Object.values(record.scales).flatMap(({ self, experts }) =>
    self === null || experts === null ? [] : [self - experts],
  );
}
