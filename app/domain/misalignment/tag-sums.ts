import type { PairCount } from "../../statistics/binary-counts";
import type { ClusterCounts } from "../../statistics/rate-difference";
import { majorityOf, type TieRule } from "./consensus";
import type { Patterns, SessionPatterns } from "./session-patterns";

export type PairSums = { -readonly [K in keyof PairCount]: number };

export const noPairUnits = (): PairSums => ({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 });

/** What the patterns of one tag in one session add to its sums. */
export interface Share {
  /** Units by experts who saw them and flagged them: [experts, flags, units]. */
  votes: [number, number, number][];
  /** By expert: units seen and flagged. */
  experts: [string, number, number][];
  /** By two experts, ids in order: the table of the units that they alone saw. */
  pairs: Map<string, PairSums>;
  peer: { seen: number; yes: number };
  both: number;
  peerOnly: number;
  expertsOnly: number;
  neither: number;
  ties: number;
}

/** What one session adds to the sums of a tag. */
export function shareOf(patterns: Patterns, { experts }: SessionPatterns, ties: TieRule): Share {
  const share: Share = {
    votes: [],
    experts: experts.map((expert) => [expert, 0, 0]),
    pairs: new Map(),
    peer: { seen: 0, yes: 0 },
    ...{ both: 0, peerOnly: 0, expertsOnly: 0, neither: 0, ties: 0 },
  };
  for (const [key, units] of Object.entries(patterns)) {
    let [seen, yes] = [0, 0];
    for (const [at, expert] of share.experts.entries()) {
      const said = key[at + 1];
      if (said === "-") continue;
      seen += 1;
      expert[1] += units;
      if (said === "y") {
        yes += 1;
        expert[2] += units;
      }
    }
    if (seen > 0) share.votes.push([seen, yes, units]);
    if (seen === 2) addPair(share.pairs, experts, key.slice(1), units);
    if (key[0] === "-") continue;
    share.peer.seen += units;
    if (key[0] === "y") share.peer.yes += units;
    if (seen === 0) continue;
    const { flagged, tie } = majorityOf(yes, seen, ties);
    if (tie) share.ties += units;
    if (key[0] === "y") share[flagged ? "both" : "peerOnly"] += units;
    else share[flagged ? "expertsOnly" : "neither"] += units;
  }
  return share;
}

/** Adds units that two experts saw to their table; `said` has a letter for every expert. */
function addPair(
  to: Map<string, PairSums>,
  experts: readonly string[],
  said: string,
  units: number,
): void {
  const two = experts.flatMap((id, at) =>
    said[at] === "-" ? [] : [{ id, yes: said[at] === "y" }],
  );
  const [first, second] = two.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first || !second) return;
  const key = `${first.id} ${second.id}`;
  const table = to.get(key) ?? noPairUnits();
  to.set(key, table);
  const cell = first.yes
    ? second.yes
      ? "both"
      : "firstOnly"
    : second.yes
      ? "secondOnly"
      : "neither";
  table[cell] += units;
}

type Counts = { -readonly [K in keyof ClusterCounts]: number };

/**
 * The sums of one tag over sessions, as they can be kept: what a session adds can be taken away again, and
 * sums are whole numbers, so that no order of adding and taking away leaves a trace.
 */
export interface TagSums {
  /** Units by experts who saw them and flagged them, under "seen/flagged". */
  votes: Record<string, number>;
  /** By expert: units seen and flagged. */
  experts: Record<string, { seen: number; yes: number }>;
  /** By two experts; kept while they are no more than two in all, for only then a table is asked for. */
  pairs: Record<string, PairSums> | null;
  cells: { both: number; peerOnly: number; expertsOnly: number; neither: number };
  /** Flags and units seen, of peers and experts, in sessions that both reviewed. */
  paired: Counts;
  /** The same in all sessions. */
  all: Counts;
  ties: number;
  sharedSessions: number;
  comparedSessions: number;
  pairedSessions: number;
}

const noCounts = (): Counts => ({ eventsA: 0, exposureA: 0, eventsB: 0, exposureB: 0 });

export const noSums = (): TagSums => ({
  ...{ votes: {}, experts: {}, pairs: {}, paired: noCounts(), all: noCounts() },
  cells: { both: 0, peerOnly: 0, expertsOnly: 0, neither: 0 },
  ...{ ties: 0, sharedSessions: 0, comparedSessions: 0, pairedSessions: 0 },
});

const cells = ["both", "peerOnly", "expertsOnly", "neither"] as const;
const pairCells = ["both", "firstOnly", "secondOnly", "neither"] as const;

/** Most experts whose pairs are kept: a table is shown of two. */
const pairedExperts = 2;

/** Adds a session's share to the sums of its tag (`sign` 1), or takes it away (-1); changes the sums. */
export function addShare(sums: TagSums, share: Share, sign: 1 | -1): void {
  let isShared = false;
  for (const [seen, yes, units] of share.votes) {
    const key = `${seen}/${yes}`;
    sums.votes[key] = (sums.votes[key] ?? 0) + sign * units;
    if (sums.votes[key] === 0) delete sums.votes[key];
    isShared ||= seen > 1;
  }
  if (isShared) sums.sharedSessions += sign;
  for (const [expert, seen, yes] of share.experts) {
    if (seen === 0) continue;
    const here = sums.experts[expert] ?? { seen: 0, yes: 0 };
    here.seen += sign * seen;
    here.yes += sign * yes;
    if (here.seen === 0) delete sums.experts[expert];
    else sums.experts[expert] = here;
  }
  if (Object.keys(sums.experts).length > pairedExperts) sums.pairs = null;
  if (sums.pairs !== null)
    for (const [key, table] of share.pairs) {
      const here = sums.pairs[key] ?? noPairUnits();
      sums.pairs[key] = here;
      for (const cell of pairCells) here[cell] += sign * table[cell];
      if (pairCells.every((cell) => here[cell] === 0)) delete sums.pairs[key];
    }
  for (const name of cells) sums.cells[name] += sign * share[name];
  sums.ties += sign * share.ties;
  if (cells.some((name) => share[name] > 0)) sums.comparedSessions += sign;
  const counts: ClusterCounts = {
    eventsA: share.peer.yes,
    exposureA: share.peer.seen,
    eventsB: share.experts.reduce((sum, [, , yes]) => sum + yes, 0),
    exposureB: share.experts.reduce((sum, [, seen]) => sum + seen, 0),
  };
  addCounts(sums.all, counts, sign);
  if (counts.exposureA === 0 || counts.exposureB === 0) return;
  addCounts(sums.paired, counts, sign);
  sums.pairedSessions += sign;
}

function addCounts(to: Counts, counts: ClusterCounts, sign: 1 | -1): void {
  for (const name of ["eventsA", "exposureA", "eventsB", "exposureB"] as const)
    to[name] += sign * counts[name];
}

/** Whether the sums say all that figures need: not where pairs were let go and two experts are left. */
export function areWhole({ experts, pairs }: TagSums): boolean {
  return pairs !== null || Object.keys(experts).length > pairedExperts;
}
