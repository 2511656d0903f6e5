/** Words as part of a file's name: letters and digits of any script, in lower case, joined by hyphens. */
const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** Longest part of a name, in characters; with a study, a filter and a day it stays within what file systems take. */
const longest = 40;

/**
 * The name of a CSV file: what it is of, from the widest to the narrowest, and the day (UTC) on which it was
 * saved, such as "autumn-cohort-how-long-cues-wait-arm-2026-11-27.csv".
 */
export function csvFileName(of: readonly string[], day: Date): string {
  const parts = of.map((words) => [...slugOf(words)].slice(0, longest).join("").replace(/-$/, ""));
  const named = parts.filter((part) => part !== "");
  return `${[...named, day.toISOString().slice(0, 10)].join("-")}.csv`;
}
