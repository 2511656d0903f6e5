/** Why somebody needs a human now, gravest first. */
export const attentionReasons = [
  "unsafe",
  "overdue",
  "unreviewed",
  "unreleased",
  "stuck",
  "quiet",
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** Each reason as a heading. */
export const attentionWords: Record<AttentionReason, string> = {
  unsafe: "Risk handled unsafely",
  overdue: "Expert overdue",
  unreviewed: "No review for a week",
  unreleased: "Feedback waits for its release",
  stuck: "Stuck",
  quiet: "Not seen for three weeks",
};

/** Design choices: what a programme that meets weekly would still catch in time. */
export const attentionLimits = {
  unreviewedDays: 7,
  /** From the end of a session that was reviewed. */
  unreleasedDays: 7,
  quietDays: 21,
  /** So many latest reviewed sessions against as many before. */
  stuckWindow: 3,
  /** A change in missed cues per 100 turns smaller than this is none. */
  stuckChange: 2,
  /** Below so many missed cues per 100 turns there is nothing to be stuck on. */
  stuckLeast: 10,
  /** Unsafe handling counts for so many days. */
  unsafeDays: 60,
} as const;

export interface MissedThenAndNow {
  latest: number;
  before: number;
  /** How many sessions each of the two rests on. */
  sessions: number;
}

/**
 * Missed cues per 100 turns: the mean of the latest three reviewed sessions and of the three before them, of
 * a trend that is oldest first. Null where there are fewer than six.
 */
export function missedThenAndNow(trend: readonly number[]): MissedThenAndNow | null {
  const { stuckWindow: sessions } = attentionLimits;
  if (trend.length < 2 * sessions) return null;
  const average = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const latest = average(trend.slice(-sessions));
  return { latest, before: average(trend.slice(-2 * sessions, -sessions)), sessions };
}

/**
 * Whether a course stands still: the mean of the latest three reviewed sessions is at least 10 missed
 * cues per 100 turns and no better than the three before by 2. Null where there are fewer than six.
 */
export function isStuck(trend: readonly number[]): boolean | null {
  const { stuckChange, stuckLeast } = attentionLimits;
  const missed = missedThenAndNow(trend);
  if (missed === null) return null;
  return missed.latest >= stuckLeast && missed.before - missed.latest < stuckChange;
}
