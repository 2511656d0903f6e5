import type { Codebook } from "../review/codebook";
import type { TieRule } from "./consensus";
import { patternsFor, type SessionPatterns } from "./session-patterns";
import { addShare, areWhole, noSums, shareOf, type TagSums } from "./tag-sums";

/**
 * Everything about the tags of a study in sums over its reviewed sessions: kept beside the patterns that
 * it is made from, and moved on when a session's patterns change.
 */
export interface StudyTotals {
  v: 1;
  sessions: number;
  pairedSessions: number;
  turns: number;
  pairedTurns: number;
  /** In how many sessions each peer, expert and tag occurs. */
  peers: Record<string, number>;
  experts: Record<string, number>;
  used: Record<string, number>;
  /** By tag, for every tag of the codebook. */
  tags: Record<string, TagSums>;
}

export const noTotals = (): StudyTotals => ({
  ...{ v: 1, sessions: 0, pairedSessions: 0, turns: 0, pairedTurns: 0 },
  ...{ peers: {}, experts: {}, used: {}, tags: {} },
});

function addOne(to: Record<string, number>, key: string, sign: 1 | -1): void {
  const now = (Object.hasOwn(to, key) ? (to[key] ?? 0) : 0) + sign;
  if (now === 0) delete to[key];
  else to[key] = now;
}

function addSession(
  totals: StudyTotals,
  patterns: SessionPatterns,
  { codebook, ties, sign }: { codebook: Codebook; ties: TieRule; sign: 1 | -1 },
): void {
  const { peer, experts, turns } = patterns;
  totals.sessions += sign;
  totals.turns += sign * turns;
  if (peer !== null && experts.length > 0) {
    totals.pairedSessions += sign;
    totals.pairedTurns += sign * turns;
  }
  if (peer !== null) addOne(totals.peers, peer, sign);
  for (const expert of experts) addOne(totals.experts, expert, sign);
  for (const tag of Object.keys(patterns.tags)) addOne(totals.used, tag, sign);
  const blank = shareOf(patterns.seen, patterns, ties);
  for (const tag of codebook.tags) {
    const own = patternsFor(tag, patterns);
    const sums = sumsOf(totals, tag.key);
    totals.tags[tag.key] = sums;
    addShare(sums, own === patterns.seen ? blank : shareOf(own, patterns, ties), sign);
  }
}

/** The sums of a tag; those of nothing where no session has added to it. */
export function sumsOf({ tags }: StudyTotals, key: string): TagSums {
  return (Object.hasOwn(tags, key) ? tags[key] : undefined) ?? noSums();
}

/** The totals of some sessions: the cost grows with sessions x tags, not with units. */
export function totalsOf(
  codebook: Codebook,
  sessions: Iterable<SessionPatterns>,
  ties: TieRule,
): StudyTotals {
  const totals = noTotals();
  for (const patterns of sessions) addSession(totals, patterns, { codebook, ties, sign: 1 });
  return totals;
}

/**
 * Totals in which some sessions' patterns are no longer counted and others are: the cost grows with what
 * has changed. Null where the totals do not hold enough for that, and must be made from all patterns.
 */
export function moveTotals(
  totals: StudyTotals,
  change: { gone: Iterable<SessionPatterns>; come: Iterable<SessionPatterns> },
  codebook: Codebook,
  ties: TieRule,
): StudyTotals | null {
  const moved = structuredClone(totals);
  for (const patterns of change.gone) addSession(moved, patterns, { codebook, ties, sign: -1 });
  for (const patterns of change.come) addSession(moved, patterns, { codebook, ties, sign: 1 });
  return Object.values(moved.tags).every(areWhole) ? moved : null;
}
