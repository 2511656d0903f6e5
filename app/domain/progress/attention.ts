import { skills, type Skill } from "../review/skills";
import type { SessionRecord } from "./session-record";

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
  stuck: "A skill stands still",
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
  /** A change in issues per 100 turns smaller than this is none. */
  stuckChange: 2,
  /** Below so many issues per 100 turns there is nothing to be stuck on. */
  stuckLeast: 10,
  /** Unsafe handling counts for so many days. */
  unsafeDays: 60,
  /** The page shows so many rows of a reason; the file has all. */
  shownOfReason: 100,
} as const;

/** A skill that stands still: its issues per 100 turns in the latest sessions, and in as many before. */
export interface StuckOn {
  skill: Skill;
  latest: number;
  before: number;
}

/**
 * The skills that stand still, most issues first. A skill does where the mean of the latest three reviewed
 * sessions is at least 10 issues per 100 turns and no better than the three before by 2. None where there are
 * fewer than six. Records are of reviewed sessions, oldest first.
 */
export function stuckOn(records: readonly Pick<SessionRecord, "seen" | "issues">[]): StuckOn[] {
  const { stuckWindow, stuckChange, stuckLeast } = attentionLimits;
  if (records.length < 2 * stuckWindow) return [];
  const rateOf = (skill: Skill, some: typeof records) =>
    some.reduce((sum, { seen, issues }) => sum + (100 * (issues[skill] ?? 0)) / seen, 0) /
    stuckWindow;
  const latest = records.slice(-stuckWindow);
  const before = records.slice(-2 * stuckWindow, -stuckWindow);
  return skills
    .map((skill) => ({ skill, latest: rateOf(skill, latest), before: rateOf(skill, before) }))
    .filter((each) => each.latest >= stuckLeast && each.before - each.latest < stuckChange)
    .sort((a, b) => b.latest - a.latest);
}
