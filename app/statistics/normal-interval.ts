import type { AnalyticInterval, Estimate } from "./estimate";

/** The 97.5 % quantile of the standard normal distribution. */
export const normalQuantile975 = 1.959963984540054;

/** value +- 1.959964 se, not cut at the coefficient's bounds. */
export function normalInterval(value: number, se: number, source: string): AnalyticInterval {
  const half = normalQuantile975 * se;
  return { ci: [value - half, value + half], method: `value +- 1.959964 se (${source})` };
}

/**
 * Gives an estimate its interval by formula: as `analytic`, and as `ci` where there is no interval
 * from resampling.
 */
export function withAnalytic(estimate: Estimate, analytic: AnalyticInterval | null): Estimate {
  if (estimate.value === null || analytic === null) return estimate;
  if (estimate.ciMethod !== null) return { ...estimate, analytic };
  return { ...estimate, analytic, ci: analytic.ci, ciMethod: analytic.method };
}
