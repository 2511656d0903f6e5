import { daysAfter } from "../erasure/retention";

/** What the progress table can ask of a peer's last session. */
export const lastSessions = ["7-days", "not-14-days", "not-30-days", "none"] as const;
export type LastSession = (typeof lastSessions)[number];

/** Each choice as the filter of the table shows it. */
export const lastSessionWords: Record<LastSession, string> = {
  "7-days": "In the last 7 days",
  "not-14-days": "Not for 14 days",
  "not-30-days": "Not for 30 days",
  none: "None yet",
};

/** The filter of an address; null where it names none. */
export function lastSessionOf(text: string | null): LastSession | null {
  return lastSessions.find((each) => each === text) ?? null;
}

/** When the last session must have ended: from, or before, a moment; `none` where there was none. */
export type LastEnded = { from: Date } | { before: Date } | "none";

/**
 * What a filter asks for at a moment; nothing where there is none. A peer without a session is not among
 * those who have not practised for some time.
 */
export function lastEnded(asked: LastSession | null, now: Date): LastEnded | null {
  if (asked === null) return null;
  const ago = (days: number) => daysAfter(now, -days);
  if (asked === "none") return "none";
  return asked === "7-days" ? { from: ago(7) } : { before: ago(asked === "not-14-days" ? 14 : 30) };
}
