import type { Estimate } from "../estimate";
import { fewClusters } from "./bootstrap";

/** A 95 % interval and the words that say how it was made; `ci` null where it cannot be. */
export interface Interval {
  readonly ci: [number, number] | null;
  readonly method: string;
}

/** Quantile of sorted numbers by linear interpolation (type 7 of Hyndman and Fan 1996). */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** Numbers in order, without those that are undefined: a typed array sorts them to its end. */
function sortedAndDefined(numbers: Float64Array): Float64Array {
  const sorted = numbers.slice().sort();
  let defined = sorted.length;
  while (defined > 0 && Number.isNaN(sorted[defined - 1])) defined -= 1;
  return sorted.subarray(0, defined);
}

/**
 * The percentile interval of bootstrap replicates (Efron 1979): their 2.5 % and 97.5 % quantiles.
 * Undefined replicates (NaN) are left out and counted in the words; where more than half are
 * undefined, or there are fewer than two clusters, there is no interval.
 * @param over what was resampled, in the plural, such as "units"
 */
export function percentileInterval(
  replicates: Float64Array,
  clusters: number,
  over: string,
): Interval {
  let method = `bootstrap over ${over}, ${replicates.length}`;
  if (clusters < 2) return { ci: null, method: `none: a bootstrap over ${over} needs two or more` };
  if (clusters < fewClusters) method += `, few ${over} (${clusters})`;
  const defined = sortedAndDefined(replicates);
  const lost = replicates.length - defined.length;
  if (lost > 0) method += `, ${lost} undefined left out`;
  if (lost * 2 > replicates.length || defined.length === 0) return { ci: null, method };
  return { ci: [quantileOfSorted(defined, 0.025), quantileOfSorted(defined, 0.975)], method };
}

/** The estimate with a bootstrap interval in front; an interval by formula stays under `analytic`. */
export function withInterval(estimate: Estimate, interval: Interval): Estimate {
  if (estimate.value === null) return estimate;
  return { ...estimate, ci: interval.ci, ciMethod: interval.method };
}
