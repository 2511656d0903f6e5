/** The parts of a reviewer's queue, in the order in which they are shown. */
export const queueParts = ["needs-me", "in-progress", "waiting", "done"] as const;
export type QueuePart = (typeof queueParts)[number];

/** Whether the sessions of a part are still to be reviewed. */
export const isToDo = (part: QueuePart): boolean => part === "needs-me" || part === "in-progress";

/** Minutes that a review takes before the first turn and after the last: reading in, the scales. */
const fixedMinutes = 5;
/** Turns that are read, judged and tagged in a minute, where nothing is known of the reviewer. */
const turnsPerMinute = 2;
/** Submitted reviews from which on a reviewer's own pace is used. */
const fewestForPace = 3;

/** What somebody's latest submitted reviews took: reviews, minutes from act to act, turns in hand. */
export interface WorkDone {
  n: number;
  minutes: number;
  turns: number;
}

/** A reviewer's own minutes for a turn, over `n` reviews. */
export interface Pace {
  minutesPerTurn: number;
  n: number;
}

/** The own pace; null from fewer than three reviews, or where no time was seen. Between 6 s and 5 min a turn. */
export function paceOf({ n, minutes, turns }: WorkDone): Pace | null {
  if (n < fewestForPace || turns === 0 || minutes <= 0) return null;
  return { minutesPerTurn: Math.min(5, Math.max(0.1, minutes / turns)), n };
}

/**
 * About how long a review of a session will take, in whole minutes, from its number of turns: at the
 * reviewer's own pace, else two turns a minute, and five minutes for the rest. For planning a day.
 */
export function estimatedMinutes(turns: number, pace: Pace | null = null): number {
  const perTurn = pace?.minutesPerTurn ?? 1 / turnsPerMinute;
  return fixedMinutes + Math.ceil(turns * perTurn);
}

/** Who ended an assignment before its review was submitted: its expert, a lead's plan, or its date. */
export const assignmentEnds = ["reviewer", "lead", "reservation"] as const;
export type AssignmentEnd = (typeof assignmentEnds)[number];

/** How long a session that an expert took waits for them to begin it, in days. */
export const reservationDays = 3;
