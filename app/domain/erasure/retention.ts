/** The shortest and the longest period that can be set, in months. */
export const retentionMonths = { least: 1, most: 240 } as const;

/**
 * Days for which a session is listed as due before the sweep may take it, and after which a period that was
 * set first works. Design choice: two weeks, so that somebody who looks once a week sees it before anything
 * goes.
 */
export const noticeDays = 14;

/** How a programme keeps what is said. */
export interface Retention {
  /** Null: kept until somebody says otherwise. */
  months: number | null;
  /** Also takes sessions of open studies that no snapshot holds yet. */
  unfrozenToo: boolean;
}

/** Without a setting of its own a programme keeps everything. */
export const keepsEverything: Retention = { months: null, unfrozenToo: false };

const dayMs = 24 * 3600 * 1000;

/** Some days later. */
export function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * dayMs);
}

/** From when the sweep may take a session that is due since a time, under a period that was set at another. */
export function goesFrom(dueAt: Date, setAt: Date): Date {
  const noticed = daysAfter(dueAt, noticeDays);
  const first = daysAfter(setAt, noticeDays);
  return noticed > first ? noticed : first;
}
