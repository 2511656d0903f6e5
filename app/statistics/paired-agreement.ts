import { nominalAc1, nominalAlpha, replicateAc1, type VoteCount } from "./binary-counts";
import { outcomeDifference, type Estimate, type Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums, type Measure } from "./resampling/estimate-sums";

/** Units of one cluster that two raters rated yes or no: both yes, apart, both no. */
export interface PairedCounts {
  readonly both: number;
  readonly apart: number;
  readonly neither: number;
}

const width = 3;

const votesFrom = (total: Float64Array, at: number): VoteCount[] => [
  { raters: 2, yes: 2, units: total[at]! },
  { raters: 2, yes: 1, units: total[at + 1]! },
  { raters: 2, yes: 0, units: total[at + 2]! },
];

const units = (total: Float64Array, at = 0) => total[at]! + total[at + 1]! + total[at + 2]!;

type Coefficient = (votes: readonly VoteCount[]) => Outcome;

/** Each coefficient, and its form for replicates. */
const coefficients: readonly (readonly [Coefficient, Coefficient])[] = [
  [nominalAlpha, nominalAlpha],
  [nominalAc1, replicateAc1],
];

function sumsOf(rows: readonly (readonly (PairedCounts | null)[])[]) {
  const collector = collectClusters(width * (rows[0]?.length ?? 1));
  for (const row of rows) {
    for (const [at, counts] of row.entries()) {
      if (counts === null) continue;
      const values = [counts.both, counts.apart, counts.neither];
      for (const [cell, value] of values.entries())
        if (value > 0) collector.add(width * at + cell, value);
    }
    collector.close();
  }
  return collector.finish();
}

/** Alpha and AC1 by their measures, in the order of the coefficients. */
function estimated(
  rows: readonly (readonly (PairedCounts | null)[])[],
  measures: readonly Measure<Float64Array>[],
  plan: BootstrapPlan | null,
  over: string,
): { alpha: Estimate; ac1: Estimate } {
  const [alpha, ac1] = estimateSums(sumsOf(rows), (total) => total, measures, plan, over);
  return { alpha: alpha!, ac1: ac1! };
}

/**
 * Krippendorff's nominal alpha and Gwet's AC1 of two raters from the counts of clusters, which are
 * resampled as wholes. `units` is the number of units.
 * @param over the word for clusters in the plural
 */
export function pairedAgreement(
  clusters: readonly PairedCounts[],
  plan: BootstrapPlan | null,
  over: string,
): { alpha: Estimate; ac1: Estimate } {
  const measures = coefficients.map(([of, replicate]): Measure<Float64Array> => ({
    of: (total) => of(votesFrom(total, 0)),
    ofReplicate: (total) => replicate(votesFrom(total, 0)),
    units: (total) => units(total),
  }));
  return estimated(
    clusters.map((each) => [each]),
    measures,
    plan,
    over,
  );
}

/**
 * How much larger alpha and AC1 of a first comparison are than those of a second one in the same clusters:
 * both are computed from every replicate, so that what they share cancels out (paired bootstrap; Efron and
 * Tibshirani 1993, 8.3). A cluster may lack either. `units` is the smaller number of units.
 */
export function agreementDifference(
  clusters: readonly { first: PairedCounts | null; second: PairedCounts | null }[],
  plan: BootstrapPlan | null,
  over: string,
): { alpha: Estimate; ac1: Estimate } {
  const gap = (of: Coefficient) => (total: Float64Array) =>
    outcomeDifference(of(votesFrom(total, 0)), of(votesFrom(total, width)));
  const measures = coefficients.map(([of, replicate]): Measure<Float64Array> => ({
    of: gap(of),
    ofReplicate: gap(replicate),
    units: (total) => Math.min(units(total), units(total, width)),
  }));
  return estimated(
    clusters.map(({ first, second }) => [first, second]),
    measures,
    plan,
    over,
  );
}
