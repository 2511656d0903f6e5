import type { Estimate } from "../../statistics/estimate";
import { fewClusters } from "../../statistics/resampling/bootstrap";
import { inWords } from "../wording/counted";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];

/** A month such as "2026-11" in words. */
export function monthWords(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${months[Number(number) - 1] ?? number} ${year}`;
}

/** "10.9 to 18.2", or null where there is no interval. */
export function intervalWords({ ci }: Estimate, decimals: number): string | null {
  return ci === null ? null : `${inWords(ci[0], decimals)} to ${inWords(ci[1], decimals)}`;
}

/**
 * True where there is an interval and it lies wholly on one side of 0. One without width says that all
 * sessions at hand were alike, which makes no difference clear.
 */
export function excludesZero({ ci }: Pick<Estimate, "ci">): boolean {
  return ci !== null && ci[0] < ci[1] && (ci[0] > 0 || ci[1] < 0);
}

/** Why a value has no interval; null where it has one, or where there is no value. */
export function whyNoInterval({
  value,
  ci,
  ciMethod,
  units,
}: Pick<Estimate, "value" | "ci" | "ciMethod" | "units">): string | null {
  if (value === null || ci !== null) return null;
  if (ciMethod?.startsWith("none:") || (ciMethod === null && units < 2))
    return "an interval comes from comparing two or more sessions";
  if (ciMethod === null) return "none has been computed";
  return "in more than half of the resampled studies the value is not defined";
}

/** With a capital letter, as a heading or the head of a column. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** True where resampling so few sessions is known to give intervals that are too narrow. */
export function areFew(sessions: number): boolean {
  return sessions < fewClusters;
}
