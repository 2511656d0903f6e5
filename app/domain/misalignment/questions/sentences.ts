import type { Estimate } from "../../../statistics/estimate";
import { counted, inWords } from "../../wording/counted";
import { areFew, excludesZero, intervalWords, whyNoInterval } from "../wording";

/** "95 % interval 10.9 to 18.2", or that there is none and why. */
export function intervalOf(estimate: Estimate, decimals: number, scale = 1): string {
  const { ci } = estimate;
  if (ci === null) return `no interval: ${whyNoInterval(estimate) ?? "there is no value"}`;
  if (ci[0] === ci[1]) return "no interval: every session gives the same";
  const words = intervalWords({ ...estimate, ci: [scale * ci[0], scale * ci[1]] }, decimals);
  return `95 % interval ${words ?? ""}`;
}

/** "34 % (95 % interval 18 to 52)". */
export function percentOf(estimate: Estimate): string {
  if (estimate.value === null) return `not defined (${estimate.undefined ?? ""})`;
  return `${inWords(100 * estimate.value, 0)} % (${intervalOf(estimate, 0, 100)})`;
}

/** What few sessions do to an interval, or nothing. */
export function fewWords(sessions: number): string {
  return areFew(sessions) && sessions > 1
    ? ` Only ${counted(sessions, "session")}: intervals that resample fewer than 10 come out too narrow.`
    : "";
}

/**
 * A difference in one of five ways: above 0, below 0, or not clear; without an interval nothing can be told
 * of it, and without a value there is none. Never more than its interval says.
 */
export function bySign(
  difference: Estimate,
  words: { above: string; below: string; unclear: string; untold: string; none: string },
): string {
  if (difference.value === null) return words.none;
  if (difference.ci === null) return words.untold;
  if (!excludesZero(difference)) return words.unclear;
  return difference.value > 0 ? words.above : words.below;
}

/** Whether two intervals, both with some width, have no value in common. */
export const areApart = ({ ci: a }: Estimate, { ci: b }: Estimate) =>
  a !== null && b !== null && a[0] < a[1] && b[0] < b[1] && (a[1] < b[0] || b[1] < a[0]);
