/** Why sessions are erased: their peer is to be forgotten, or the programme's period is over. */
export const erasureKinds = ["person", "retention"] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/**
 * How an erasure ended: every session is gone, or it was stopped before. What was gone by then stays gone.
 */
export const erasureEnds = ["done", "stopped"] as const;
export type ErasureEnd = (typeof erasureEnds)[number];

/** How a request to erase ended: taken back by who asked, declined with a reason, or done. */
export const requestEnds = ["taken-back", "declined", "done"] as const;
export type RequestEnd = (typeof requestEnds)[number];

/** Longest reason for declining a request, in characters. */
export const longestReason = 1000;

/** Most sessions that one run of the sweep takes; the next run takes more. */
export const mostSessionsAtOnce = 5000;

/** What an erasure takes, counted before anything goes. */
export interface ErasureCount {
  sessions: number;
  /** Self-reviews, experts' and models' reviews of those sessions. */
  reviews: number;
  /** Of the reviews, those by people other than the peer of the session. */
  reviewsByOthers: number;
  /** Drills made from those moments, in anybody's stack, and the person's own. */
  drills: number;
  /** Of the drills, those in other people's stacks. */
  drillsOfOthers: number;
  adjudications: number;
  /** Studies that are open and lose sessions: their results move. */
  openStudies: string[];
  /** Frozen snapshots that hold numbers of those sessions; they stay as they are. */
  snapshots: number;
}

/** Whom an erasure takes, and how much. */
export interface ToConfirm {
  name: string;
  sessions: number;
}

const plain = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ");

/**
 * What a person types to confirm. It says how many sessions and whose, so that nobody confirms what they have
 * not read, or on the page of somebody else.
 */
export function confirmingWords({ name, sessions }: ToConfirm): string {
  return plain(`erase ${sessions} ${sessions === 1 ? "session" : "sessions"} of ${name}`);
}

/** Whether what was typed confirms; case and spaces at the ends or doubled do not matter. */
export function confirms(typed: string, what: ToConfirm): boolean {
  return plain(typed).toLowerCase() === confirmingWords(what).toLowerCase();
}
