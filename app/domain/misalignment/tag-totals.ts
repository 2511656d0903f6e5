import { binaryPoints, type PairCount } from "../../statistics/binary-counts";
import type { ClusterCounts } from "../../statistics/rate-difference";
import type { Tag } from "../review/codebook";
import { rateFigures, expertRateOf } from "./rates";
import { majorityOf, type TieRule } from "./consensus";
import { detectionOfCounts } from "./detection";
import { peerReasons } from "./peer-agreement";
import {
  patternsFor,
  type Patterns,
  type SessionPatterns,
  type StoredPatterns,
} from "./session-patterns";
import type { TagFigures } from "./study-results";
import { unitKindOf } from "./units";

type PairSums = { -readonly [K in keyof PairCount]: number };

const noPairUnits = (): PairSums => ({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 });

/** What the patterns of one tag in one session add to its totals. */
interface Share {
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

function shareOf(patterns: Patterns, { experts }: SessionPatterns, ties: TieRule): Share {
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

/** The sums of one tag over all sessions. */
class TagTotals {
  readonly #votes = new Map<number, number>();
  readonly #experts = new Map<string, { seen: number; yes: number }>();
  readonly #pairs = new Map<string, PairSums>();
  readonly #cells = { both: 0, peerOnly: 0, expertsOnly: 0, neither: 0 };
  readonly #paired = { eventsA: 0, exposureA: 0, eventsB: 0, exposureB: 0 };
  readonly #all = { eventsA: 0, exposureA: 0, eventsB: 0, exposureB: 0 };
  #ties = 0;
  #sharedSessions = 0;
  #comparedSessions = 0;
  #pairedSessions = 0;

  add(share: Share): void {
    let isShared = false;
    for (const [seen, yes, units] of share.votes) {
      const key = seen * 4096 + yes;
      this.#votes.set(key, (this.#votes.get(key) ?? 0) + units);
      isShared ||= seen > 1;
    }
    if (isShared) this.#sharedSessions += 1;
    const counts: ClusterCounts = {
      eventsA: share.peer.yes,
      exposureA: share.peer.seen,
      eventsB: share.experts.reduce((sum, [, , yes]) => sum + yes, 0),
      exposureB: share.experts.reduce((sum, [, seen]) => sum + seen, 0),
    };
    for (const [expert, seen, yes] of share.experts) {
      if (seen === 0) continue;
      const here = this.#experts.get(expert);
      if (here === undefined) this.#experts.set(expert, { seen, yes });
      else {
        here.seen += seen;
        here.yes += yes;
      }
    }
    for (const [key, table] of share.pairs) {
      const sums = this.#pairs.get(key) ?? noPairUnits();
      this.#pairs.set(key, sums);
      for (const cell of ["both", "firstOnly", "secondOnly", "neither"] as const)
        sums[cell] += table[cell];
    }
    for (const name of ["both", "peerOnly", "expertsOnly", "neither"] as const)
      this.#cells[name] += share[name];
    this.#ties += share.ties;
    if (share.both + share.peerOnly + share.expertsOnly + share.neither > 0)
      this.#comparedSessions += 1;
    addCounts(this.#all, counts);
    if (counts.exposureA > 0 && counts.exposureB > 0) {
      addCounts(this.#paired, counts);
      this.#pairedSessions += 1;
    }
  }

  figures(tag: Tag): TagFigures {
    const votes = [...this.#votes].map(([key, units]) => ({
      raters: Math.floor(key / 4096),
      yes: key % 4096,
      units,
    }));
    const units = (holds: (raters: number, yes: number) => boolean) =>
      votes.reduce((sum, vote) => sum + (holds(vote.raters, vote.yes) ? vote.units : 0), 0);
    const raters = [...this.#experts.keys()].sort();
    const [first, second] = raters;
    const two = raters.length === 2 && first !== undefined && second !== undefined;
    const pair = two ? (this.#pairs.get(`${first} ${second}`) ?? noPairUnits()) : null;
    const seen = units(() => true);
    const share = votes.reduce((sum, vote) => sum + (vote.units * vote.yes) / vote.raters, 0);
    return {
      tag,
      unit: unitKindOf(tag),
      experts: {
        ...binaryPoints({
          votes,
          raters: [...this.#experts.values()],
          pair,
        }),
        kappaName: raters.length > 2 ? "conger" : "cohen",
        raters: raters.length,
        units: units((all) => all > 1),
        sessions: this.#sharedSessions,
        seen,
        flags: votes.reduce((sum, vote) => sum + vote.units * vote.yes, 0),
        prevalence: seen === 0 ? null : share / seen,
        table: two && pair ? { first, second, ...pair } : null,
        counts: {
          allFlagged: units((all, yes) => all > 1 && yes === all),
          split: units((all, yes) => yes > 0 && yes < all),
          noneFlagged: units((all, yes) => all > 1 && yes === 0),
          aloneFlagged: units((all, yes) => all === 1 && yes === 1),
          aloneNotFlagged: units((all, yes) => all === 1 && yes === 0),
        },
      },
      peers: this.#peers(),
      rates: rateFigures(
        this.#pairedSessions > 0 ? [this.#paired] : [],
        this.#pairedSessions,
        null,
      ),
      expertRate: expertRateOf(this.#all.exposureB > 0 ? [this.#all] : [], null),
    };
  }

  #peers(): TagFigures["peers"] {
    const { both, peerOnly, expertsOnly, neither } = this.#cells;
    const units = both + peerOnly + expertsOnly + neither;
    const votes = [
      { raters: 2, yes: 2, units: both },
      { raters: 2, yes: 1, units: peerOnly + expertsOnly },
      { raters: 2, yes: 0, units: neither },
    ].filter((vote) => vote.units > 0);
    const peer = { seen: units, yes: both + peerOnly };
    const experts = { seen: units, yes: both + expertsOnly };
    return {
      ...binaryPoints({
        votes,
        raters: units > 0 ? [experts, peer] : [],
        pair: units > 0 ? { both, firstOnly: expertsOnly, secondOnly: peerOnly, neither } : null,
      }),
      kappaName: "cohen",
      ...detectionOfCounts([{ both, own: peer.yes, reference: experts.yes }], null, peerReasons),
      units,
      sessions: this.#comparedSessions,
      ties: this.#ties,
      counts: { both, peerOnly, expertsOnly, neither },
    };
  }
}

type Sums = { -readonly [K in keyof ClusterCounts]: number };

function addCounts(to: Sums, counts: ClusterCounts): void {
  to.eventsA += counts.eventsA;
  to.exposureA += counts.exposureA;
  to.eventsB += counts.eventsB;
  to.exposureB += counts.exposureB;
}

/**
 * The figures of every tag without intervals, from sums over all sessions: the cost grows with sessions
 * x tags used in each, not with units.
 */
export function pointFigures(
  tags: readonly Tag[],
  sessions: readonly StoredPatterns[],
  ties: TieRule,
): TagFigures[] {
  const totals = tags.map(() => new TagTotals());
  for (const { patterns } of sessions) {
    const blank = shareOf(patterns.seen, patterns, ties);
    tags.forEach((tag, at) => {
      const own = patternsFor(tag, patterns);
      totals[at]?.add(own === patterns.seen ? blank : shareOf(own, patterns, ties));
    });
  }
  return tags.map((tag, at) => totals[at]!.figures(tag));
}
