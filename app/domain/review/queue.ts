/** The parts of a reviewer's queue, in the order in which they are shown. */
export const queueParts = ["needs-me", "in-progress", "waiting", "done"] as const;
export type QueuePart = (typeof queueParts)[number];

/** Minutes that a review takes before the first turn and after the last: reading in, the scales. */
const fixedMinutes = 5;
/** Turns that are read, judged and tagged in a minute. */
const turnsPerMinute = 2;

/**
 * About how long a review of a session will take, in whole minutes, from its number of turns: two
 * turns a minute and five minutes for the rest. A first guess for planning a day, not a measurement.
 */
export function estimatedMinutes(turns: number): number {
  return fixedMinutes + Math.ceil(turns / turnsPerMinute);
}

/** Who ended an assignment before its review was submitted: its expert, a lead's plan, or its date. */
export const assignmentEnds = ["reviewer", "lead", "reservation"] as const;
export type AssignmentEnd = (typeof assignmentEnds)[number];

/** How long a session that an expert took waits for them to begin it, in days. */
export const reservationDays = 3;
