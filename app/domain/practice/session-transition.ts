import type { SessionStatus } from "./session-status";

/** What a peer can do with an own session as a whole. Leaving is pausing. */
export const sessionEvents = ["pause", "resume", "end", "withdraw"] as const;
export type SessionEvent = (typeof sessionEvents)[number];

/** Where a session stands, with the times that go with it. */
export interface SessionStand {
  status: SessionStatus;
  pausedAt: Date | null;
  endedAt: Date | null;
}

export const sessionRejections = ["ended", "withdrawn"] as const;
export type SessionRejection = (typeof sessionRejections)[number];

export type SessionStep =
  { ok: true; changed: boolean; stand: SessionStand } | { ok: false; rejection: SessionRejection };

const target = {
  pause: "paused",
  resume: "open",
  end: "ended",
  withdraw: "withdrawn",
} as const satisfies Record<SessionEvent, SessionStatus>;

/**
 * Where a session stands after an event. An event that asks for what is so already changes nothing, so
 * that it may arrive twice. A session that has ended can only be withdrawn, a withdrawn one nothing:
 * then the reason is given. `now` becomes the time of the pause or the end.
 */
export function stepSession(stand: SessionStand, event: SessionEvent, now: Date): SessionStep {
  const { status } = stand;
  if (status === target[event]) return { ok: true, changed: false, stand };
  if (status === "withdrawn") return { ok: false, rejection: "withdrawn" };
  if (status === "ended" && event !== "withdraw") return { ok: false, rejection: "ended" };
  const next: SessionStand = {
    status: target[event],
    pausedAt: event === "pause" ? now : null,
    endedAt: event === "end" ? now : stand.endedAt,
  };
  return { ok: true, changed: true, stand: next };
}
