/** Which lines of the audit log are asked for; null is any. */
export interface AuditFilter {
  /** The kind of act, as the lines say it. */
  act: string | null;
  /** In UTC, such as "2026-11". */
  month: string | null;
}

export const everyLine: AuditFilter = { act: null, month: null };

/** The first moment of a month, and the first after it. */
export function monthSpan(month: string): { from: Date; to: Date } {
  const from = new Date(`${month}-01T00:00:00Z`);
  return { from, to: new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1)) };
}
