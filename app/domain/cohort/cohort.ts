import { folded } from "../wording/folded";

/** What decides about suggestions and emotion curve of a cohort's peers: the practice plan, or the study's arms. */
export const cohortSupports = ["plan", "arms"] as const;
export type CohortSupports = (typeof cohortSupports)[number];

/** As what somebody belongs to a cohort. */
export const cohortParts = ["peer", "expert"] as const;
export type CohortPart = (typeof cohortParts)[number];

/** Most people whom one list may name. */
export const mostListed = 500;

/** Where a cohort stands on a day ("2026-11-26"): days are compared as texts. */
export type CohortPhase = "archived" | "to come" | "running" | "over";

/** The day of a moment, "2026-11-26", in UTC as dates are shown. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/**
 * Where a cohort stands on a day. Without a first day it has begun; without a last one it goes on.
 */
export function phaseOf(
  cohort: { startsOn: string | null; endsOn: string | null; archivedAt: Date | null },
  today: string,
): CohortPhase {
  if (cohort.archivedAt !== null) return "archived";
  if (cohort.startsOn !== null && today < cohort.startsOn) return "to come";
  return cohort.endsOn !== null && today > cohort.endsOn ? "over" : "running";
}

/** A short name for addresses, of letters, digits and single hyphens; `fallback` where nothing is left. */
export function shortName(name: string, fallback: string): string {
  const short = folded(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return short.length >= 2 ? short : fallback;
}

/** How many experts look at each session, as a set-up offers it: shares in percent. */
export const overlaps = {
  one: { doubleShare: 0, tripleShare: 0 },
  half: { doubleShare: 50, tripleShare: 0 },
  two: { doubleShare: 100, tripleShare: 0 },
  three: { doubleShare: 0, tripleShare: 100 },
} as const;
export type Overlap = keyof typeof overlaps;
export const overlapNames = Object.keys(overlaps) as [Overlap, ...Overlap[]];

/** The name of an overlap; null where the shares are of another plan. */
export function overlapOf(shares: { doubleShare: number; tripleShare: number }): Overlap | null {
  const { doubleShare, tripleShare } = shares;
  const isIt = (name: Overlap) =>
    overlaps[name].doubleShare === doubleShare && overlaps[name].tripleShare === tripleShare;
  return overlapNames.find(isIt) ?? null;
}
