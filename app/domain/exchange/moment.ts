/** A point in time as a file tells it: ISO 8601 in UTC, such as "2026-11-27T09:30:00.000Z"; null stays null. */
export function moment(at: Date | string): string;
export function moment(at: Date | string | null): string | null;
export function moment(at: Date | string | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
