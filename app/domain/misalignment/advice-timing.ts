import { clusterMean } from "../../statistics/cluster-mean";
import type { Estimate } from "../../statistics/estimate";
import { kaplanMeier, type SurvivalCurve } from "../../statistics/kaplan-meier";
import { logRank } from "../../statistics/log-rank";
import { bySessionFacet, facets, type Facet } from "./filter";
import type { Measured, MeasureRow } from "./measure";
import type { AdviceTiming } from "./practice-rows";
import type { SessionRow } from "./rows";
import type { UnitRef } from "./units";

export interface AdviceRowResult extends MeasureRow {
  /** Sessions in which an engine listened. */
  sessions: number;
  /** Sessions with any advice. */
  advised: number;
  /** Sessions without advice yet, by the number of the reply, from 1. */
  first: SurvivalCurve;
  /** Of all advice, the share before the gate without asking first; in [0, 1]. */
  early: Estimate;
  /** Advice per 100 supporter turns. */
  rate: Estimate;
  behind: Record<AdviceTiming | "first", readonly UnitRef[]>;
}

export interface AdviceComparison {
  by: Facet;
  rows: AdviceRowResult[];
  /** The test that first advice comes equally late. */
  test: Estimate;
}

export interface AdviceTimingResult {
  all: AdviceRowResult;
  comparisons: AdviceComparison[];
}

/**
 * When advice first comes, in replies, and how much of it comes before the gate: at least two explorations,
 * the latest cue answered, no risk left unasked. Advice is what the client's engine heard, so a hint. A
 * session without advice is censored at its last reply.
 */
export function adviceTiming({ rows, options }: Measured): AdviceTimingResult {
  const heard = rows.sessions.filter(
    ({ practice, supporterTurns }) => practice?.advice && supporterTurns.length > 0,
  );
  const rowOf = (key: string, label: string, sessions: readonly SessionRow[]): AdviceRowResult => {
    const counts = sessions.map(countsOf);
    return {
      ...{ key, label, sessions: sessions.length },
      advised: sessions.filter(({ practice }) => adviceIn(practice).length > 0).length,
      first: kaplanMeier(sessions.map(waitOf)),
      early: clusterMean(
        counts.map(({ early, all }) => ({ sum: early, n: all })),
        options.plan,
        "sessions",
        "no advice was heard",
      ),
      rate: clusterMean(
        counts.map(({ all, turns }) => ({ sum: 100 * all, n: turns })),
        options.plan,
        "sessions",
        "there is no supporter turn",
      ),
      behind: behindOf(sessions),
    };
  };
  return {
    all: rowOf("all", "All sessions", heard),
    comparisons: facets
      .map((by) => {
        const groups = bySessionFacet(heard, by);
        return {
          by,
          rows: groups.map((group) => rowOf(`${by}.${group.value}`, group.value, group.sessions)),
          test: logRank(groups.map((group) => group.sessions.map(waitOf))),
        };
      })
      .filter(({ rows: compared }) => compared.length > 1),
  };
}

const adviceIn = (practice: SessionRow["practice"]) => practice?.advice ?? [];

function countsOf({ practice, supporterTurns }: SessionRow) {
  const all = adviceIn(practice);
  const early = all.filter(({ timing }) => timing === "before-gate").length;
  return { early, all: all.length, turns: supporterTurns.length };
}

/** Replies until the first advice. */
function waitOf({ practice, supporterTurns }: SessionRow) {
  const first = adviceIn(practice)[0];
  const at = supporterTurns.findIndex((turn) => turn.position === first?.position);
  return at < 0 ? { time: supporterTurns.length, event: false } : { time: at + 1, event: true };
}

function behindOf(sessions: readonly SessionRow[]): AdviceRowResult["behind"] {
  const all = sessions.flatMap(({ sessionId, practice }) =>
    adviceIn(practice).map(({ turnId, position, timing }, index) => ({
      ref: { sessionId, turnId, position },
      ...{ timing, index },
    })),
  );
  const refs = (timing: AdviceTiming) =>
    all.filter((each) => each.timing === timing).map(({ ref }) => ref);
  return {
    first: all.filter(({ index }) => index === 0).map(({ ref }) => ref),
    "before-gate": refs("before-gate"),
    "after-gate": refs("after-gate"),
    "asked-first": refs("asked-first"),
  };
}
