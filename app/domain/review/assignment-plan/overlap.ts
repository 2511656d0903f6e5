import type { Random } from "~/statistics/resampling/random";
import { shuffled } from "./shuffled";
import type { OverlapShares, PlanSession, Stratum } from "./plan";

/**
 * How many of `n` sessions get three, two and one reviewer: rounded to whole sessions, triple first.
 * Shares are in percent; together they are at most 100.
 */
export function overlapCounts(n: number, shares: OverlapShares): Record<1 | 2 | 3, number> {
  const three = Math.min(n, Math.round((n * shares.triple) / 100));
  const two = Math.min(n - three, Math.round((n * shares.double) / 100));
  return { 3: three, 2: two, 1: n - three - two };
}

/**
 * How many reviewers each session is to have, by id. A number that an earlier plan gave stays; among the others the
 * counts are exact and spread evenly over the strata, by the seed. Sessions that have several
 * reviewers already come first for the places with several; one that has more keeps what it has.
 * @param held reviewers that a session has already, by id
 */
export function drawTargets(
  sessions: readonly PlanSession[],
  held: ReadonlyMap<string, number>,
  shares: OverlapShares,
  strata: readonly Stratum[],
  random: Random,
): Record<string, number> {
  const has = (session: PlanSession) => held.get(session.id) ?? 0;
  const kind = (session: PlanSession) => strata.map((name) => session.strata[name]).join("\u0000");
  const given = sessions.filter((session) => session.target !== null);
  const open = shuffled(
    sessions.filter((session) => session.target === null),
    random,
  );
  const left = overlapCounts(open.length, shares);
  const targets = given.map((session): [string, number] => [
    session.id,
    Math.max(session.target ?? 1, has(session)),
  ]);
  const crowded = open.filter((session) => has(session) > 1).sort((a, b) => has(b) - has(a));
  for (const session of crowded) {
    const fits = ([3, 2, 1] as const).filter((level) => left[level] > 0);
    const level = fits.findLast((each) => each >= has(session)) ?? fits[0] ?? 1;
    left[level] -= 1;
    targets.push([session.id, Math.max(level, has(session))]);
  }
  const rest = open.filter((session) => has(session) <= 1);
  const inOrder = rest.sort((a, b) => (kind(a) < kind(b) ? -1 : kind(a) > kind(b) ? 1 : 0));
  return Object.fromEntries([...targets, ...spread(inOrder, left)]);
}

/** Walks through the sessions and gives each the level that lags most behind its share. */
function spread(
  sessions: readonly PlanSession[],
  counts: Record<1 | 2 | 3, number>,
): [string, number][] {
  const given = { 1: 0, 2: 0, 3: 0 };
  return sessions.map((session, index) => {
    const lag = (level: 1 | 2 | 3) =>
      given[level] < counts[level]
        ? (counts[level] * (index + 1)) / sessions.length - given[level]
        : -Infinity;
    const level = ([3, 2, 1] as const).reduce((best, each) =>
      lag(each) > lag(best) ? each : best,
    );
    given[level] += 1;
    return [session.id, level];
  });
}
