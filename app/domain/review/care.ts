/** What a reviewer answers to a content note before a session opens. Handing back is an act of its own. */
export const contentNoteAnswers = ["open", "not-now"] as const;
export type ContentNoteAnswer = (typeof contentNoteAnswers)[number];

/** A pause between two acts counts as work with the session up to this long, in minutes. */
export const longestPauseMinutes = 3;

/** Minutes and sessions with a content note or a risk cue that somebody had before them. */
export interface Exposure {
  sessions: number;
  minutes: number;
}

/** Whether today's exposure has reached what the person chose to be told at; never where they chose nothing. */
export function reachesLimit(today: Exposure, dayMinutes: number | null): boolean {
  return dayMinutes !== null && today.minutes >= dayMinutes;
}

/** The choices of when to be told, in minutes a day; null is never. */
export const dayMinuteChoices = [null, 30, 60, 90, 120, 180] as const;
