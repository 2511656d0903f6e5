/** Where a session stands; it only moves forward, except between open and paused. */
export const sessionStatuses = ["open", "paused", "ended", "withdrawn"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** How a session came to be. */
export const sessionOrigins = ["practised", "imported", "demo"] as const;
export type SessionOrigin = (typeof sessionOrigins)[number];

const next: Record<SessionStatus, readonly SessionStatus[]> = {
  open: ["paused", "ended", "withdrawn"],
  paused: ["open", "ended", "withdrawn"],
  ended: ["withdrawn"],
  withdrawn: [],
};

/** Whether a session may go from one status to another. Staying where it is is never a move. */
export function mayMove(from: SessionStatus, to: SessionStatus): boolean {
  return next[from].includes(to);
}

/** Whether all or some of the sessions at hand were made up for the demo; null where none was. */
export type Synthetic = "all" | "some" | null;

/** What some sessions' origins come to. */
export function syntheticOf(origins: readonly SessionOrigin[]): Synthetic {
  if (!origins.includes("demo")) return null;
  return origins.every((origin) => origin === "demo") ? "all" : "some";
}
