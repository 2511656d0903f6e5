/**
 * What a coefficient's formula gives: a number, or, where it is 0/0 or the data do not fit,
 * the reason in plain words. Never NaN.
 */
export type Outcome = number | string;

/** What a first outcome is above a second one: a number where both are, else the reason of one that is none. */
export function outcomeDifference(first: Outcome, second: Outcome): Outcome {
  if (typeof first === "string") return first;
  return typeof second === "string" ? second : first - second;
}

/** An interval made by a formula, kept beside a bootstrap interval of the same estimate. */
export interface AnalyticInterval {
  readonly ci: [number, number];
  readonly method: string;
}

/**
 * A coefficient with its uncertainty.
 * `value` is null exactly where `undefined` holds the reason. `se` is the analytic standard error
 * where one is standard. `ci` is a 95 % interval and `ciMethod` says how it was made: the bootstrap's
 * where one was asked for, else the formula's. `units` is the number of units the value rests on.
 * `p` and `df` belong to tests.
 */
export interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
  readonly ci: [number, number] | null;
  readonly ciMethod: string | null;
  readonly units: number;
  readonly undefined: string | null;
  readonly analytic?: AnalyticInterval;
  readonly p?: number;
  readonly df?: number;
}

/** An estimate that could not be made, with the reason. */
export function undefinedEstimate(reason: string, units: number): Estimate {
  return { value: null, se: null, ci: null, ciMethod: null, units, undefined: reason };
}

/** A bare estimate from an outcome: no interval yet. A number that is not finite is a reason, too. */
export function estimateOf(outcome: Outcome, units: number, se: number | null = null): Estimate {
  if (typeof outcome === "string") return undefinedEstimate(outcome, units);
  if (!Number.isFinite(outcome)) return undefinedEstimate("the value is not finite", units);
  const error = se !== null && Number.isFinite(se) ? se : null;
  return { value: outcome, se: error, ci: null, ciMethod: null, units, undefined: null };
}
