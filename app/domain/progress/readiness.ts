import type { PeerSession } from "./cohort-course";

/** The scale whose ratings say how ready somebody is. */
export const readinessScale = "readiness";

/** Four levels of readiness, lowest first. */
export const readinessLevels = ["not-yet", "beginning", "supervised", "independent"] as const;
export type ReadinessLevel = (typeof readinessLevels)[number];

export const readinessWords: Record<ReadinessLevel, string> = {
  "not-yet": "Not yet",
  beginning: "Beginning",
  supervised: "With supervision",
  independent: "Independent",
};

/**
 * The level of a mean rating from 1 to 5: the codebook's anchors are at 1, 3 and 5, and "beginning" is
 * what lies between the first two. Independence asks for more than the nearest anchor (design choice).
 */
export function readinessOf(rating: number): ReadinessLevel {
  if (rating >= 4.5) return "independent";
  if (rating >= 3) return "supervised";
  return rating >= 2 ? "beginning" : "not-yet";
}

/** Sessions in one assessment round (design choice): long enough that most peers have a rating in it. */
export const sessionsPerRound = 3;

export interface ReadinessRound {
  /** From 1. */
  round: number;
  /** Numbers of the first and last session in it. */
  from: number;
  to: number;
  /** Peers by level, each at their latest rated session of the round. */
  peers: Record<ReadinessLevel, number>;
  n: number;
}

/** How peers stand by round of three sessions, as experts rated them. Who was not rated is not counted. */
export function readinessRounds(sessions: readonly PeerSession[]): ReadinessRound[] {
  const rounds = new Map<number, Map<string, PeerSession>>();
  for (const session of sessions) {
    if (ratingOf(session) === null) continue;
    const round = Math.ceil(session.number / sessionsPerRound);
    const here = rounds.get(round) ?? new Map<string, PeerSession>();
    const before = here.get(session.peerId);
    if (!before || before.number < session.number) here.set(session.peerId, session);
    rounds.set(round, here);
  }
  return [...rounds]
    .sort(([a], [b]) => a - b)
    .map(([round, byPeer]) => ({
      round,
      from: (round - 1) * sessionsPerRound + 1,
      to: round * sessionsPerRound,
      peers: countLevels([...byPeer.values()]),
      n: byPeer.size,
    }));
}

const ratingOf = ({ record }: PeerSession) => record.scales[readinessScale]?.experts ?? null;

function countLevels(sessions: readonly PeerSession[]): Record<ReadinessLevel, number> {
  const counted = { "not-yet": 0, beginning: 0, supervised: 0, independent: 0 };
  for (const session of sessions) {
    const rating = ratingOf(session);
    if (rating !== null) counted[readinessOf(rating)] += 1;
  }
  return counted;
}
