import type { ReviewKind } from "../review/review-status";
import type { PracticeFacts, SaidBeside } from "./practice-rows";

/** A supporter turn, as a reference that a page can open. */
export interface TurnRef {
  turnId: string;
  position: number;
  /** In code points; absent where it was not read. */
  length?: number;
}

/** A session of a study with its supporter turns in order. */
export interface SessionRow {
  sessionId: string;
  supporterTurns: readonly TurnRef[];
  /** How it was practised; absent where only reviews are known. */
  practice?: PracticeFacts;
}

/** One tag that a review put on a supporter turn (span or turn level), or on the session (null). */
export interface FlagRow {
  turnId: string | null;
  tag: string;
  /** The words of the turn that it is on, in code points; null or absent where it is on the turn as a whole. */
  span?: { start: number; end: number } | null;
}

/** What a review gave a session on one scale; null is "not applicable". */
export interface RatingRow {
  scale: string;
  value: number | null;
}

/**
 * One review of one session: which turns the reviewer had before them and what they flagged. A
 * session has at most one review by a reviewer; of several, the first counts.
 */
export interface ReviewRow {
  sessionId: string;
  reviewerId: string;
  kind: ReviewKind;
  /** Turns of either speaker; only supporter turns count. */
  visitedTurnIds: readonly string[];
  flags: readonly FlagRow[];
  ratings: readonly RatingRow[];
  /** Grows with the time of submission; absent where nobody knows it. */
  order?: number;
  /** What the reviewer said beside tags and scales; absent where that was not read. */
  beside?: SaidBeside;
}

/** What the results of a study are made from. Reviews of unknown sessions are passed over. */
export interface StudyRows {
  sessions: readonly SessionRow[];
  reviews: readonly ReviewRow[];
}

/** The tags that somebody put on anything. */
export function usedTags({ reviews }: Pick<StudyRows, "reviews">): Set<string> {
  return new Set(reviews.flatMap(({ flags }) => flags.map(({ tag }) => tag)));
}

/** How many sessions were reviewed by more than one peer: comparisons of "the peer" use the first. */
export function sessionsWithSeveralPeers({ reviews }: StudyRows): number {
  const seen = new Set<string>();
  const several = reviews.filter(
    ({ kind, sessionId }) => kind === "self" && (seen.has(sessionId) || !seen.add(sessionId)),
  );
  return new Set(several.map(({ sessionId }) => sessionId)).size;
}
