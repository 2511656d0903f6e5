import { utcDay } from "./utc-day";

/** How many of the last days may be looked at; the first is what is shown unasked. */
export const dayChoices = [14, 30, 90] as const;
export type DayChoice = (typeof dayChoices)[number];

/** What asking a model came to over some time. Counts and tokens, all at least 0. */
export interface TokenSums {
  /** Answers asked for, failed ones included. */
  answers: number;
  /** Those of them that belong to no session, or to one that was erased since. */
  withoutSession: number;
  sessions: number;
  /** Of settled answers. */
  inputTokens: number;
  outputTokens: number;
  /** Answers that are not settled, and the tokens that are set aside for them. */
  unsettled: number;
  setAside: number;
}

/** The sums of one day in UTC, such as "2026-11-21". */
export interface TokenDay extends TokenSums {
  day: string;
}

export const noTokens: TokenSums = {
  ...{ answers: 0, withoutSession: 0, sessions: 0 },
  ...{ inputTokens: 0, outputTokens: 0, unsettled: 0, setAside: 0 },
};

/** Tokens that count against a limit: what settled answers cost, and what is set aside for the others. */
export function tokensOf({ inputTokens, outputTokens, setAside }: TokenSums): number {
  return inputTokens + outputTokens + setAside;
}

/** Which part of a limit some tokens are, as a share: 1 at the limit, and above where its last answer passed it. `limit` is positive. */
export function shareOfLimit(sums: TokenSums, limit: number): number {
  return tokensOf(sums) / limit;
}

export interface TokenPeriod {
  today: TokenSums;
  /** Days with an answer, latest first. */
  days: readonly TokenDay[];
  /** Over the whole period: a session that was played on two days is one. */
  total: TokenSums;
  /** The most tokens of a day; 0 where nothing was asked. */
  highest: number;
}

/**
 * A period of days out of the sums of each and of all of them.
 * @param rows a row for each day with an answer, in any order, and one whose day is null for all of them
 */
export function tokenPeriod(
  rows: readonly (TokenSums & { day: string | null })[],
  now: Date,
): TokenPeriod {
  const days = rows
    .filter((row): row is TokenDay => row.day !== null)
    .sort((a, b) => b.day.localeCompare(a.day));
  const today = utcDay(now);
  return {
    today: days.find(({ day }) => day === today) ?? noTokens,
    days,
    total: rows.find(({ day }) => day === null) ?? noTokens,
    highest: Math.max(0, ...days.map(tokensOf)),
  };
}
