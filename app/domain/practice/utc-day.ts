/** Midnight UTC at which the day of a moment began. */
export function startOfUtcDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}

/** Midnight UTC at which the first of the last so many days began. The day of `now` is the last of them; `days` is whole and at least 1. */
export function startOfLastDays(now: Date, days: number): Date {
  const first = startOfUtcDay(now);
  first.setUTCDate(first.getUTCDate() - (days - 1));
  return first;
}

/** The day of a moment in UTC as the database writes it: "2026-11-21". */
export function utcDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
