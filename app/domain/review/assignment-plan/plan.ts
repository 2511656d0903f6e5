/** What sessions can be told apart by, so that every reviewer meets each kind evenly. */
export const strata = ["scenario", "cohort", "peer"] as const;
export type Stratum = (typeof strata)[number];

/**
 * What an expert does in a plan: `takes` new sessions; `keeps` what they have and takes none; `leaves`,
 * so that what they have not begun goes to others.
 */
export const reviewerParts = ["takes", "keeps", "leaves"] as const;
export type ReviewerPart = (typeof reviewerParts)[number];

export interface PlanSession {
  id: string;
  /** Its number in the study, for words about it. */
  number: number;
  /** Estimated minutes that one review takes, an integer of at least 1. */
  minutes: number;
  /** The peer; somebody never reviews their own session. */
  ownerId: string | null;
  /** Which scenario, cohort and peer, in words. */
  strata: Record<Stratum, string>;
  /** How many reviewers an earlier plan gave it; null where none did. */
  target: number | null;
}

export interface PlanReviewer {
  id: string;
  /** The study's pseudonym. */
  code: string;
  part: ReviewerPart;
  /** The most sessions and minutes of the chosen sessions that they hold, what they have included. */
  maxSessions: number | null;
  maxMinutes: number | null;
}

/** An assignment that stands. Begun work stays where it is. */
export interface HeldSeat {
  id: string;
  sessionId: string;
  reviewerId: string;
  begun: boolean;
  /** Handed in for good: it takes no more time. Absent in plans kept from before it was noted. */
  done?: boolean | undefined;
  ordinal: number;
}

export interface Seat {
  sessionId: string;
  reviewerId: string;
}

/** The share of sessions, in percent, that two and that three experts review; one reviews the rest. */
export interface OverlapShares {
  double: number;
  triple: number;
}

export interface PlanInput {
  sessions: readonly PlanSession[];
  reviewers: readonly PlanReviewer[];
  held: readonly HeldSeat[];
  /** Who handed back which session: it is not given to them again by a plan. */
  barred: readonly Seat[];
  shares: OverlapShares;
  /** By what the sessions are spread evenly, besides minutes and pairs. */
  strata: readonly Stratum[];
  /** Also shares out again what nobody has begun. */
  reshare: boolean;
  /** Only sets how many reviewers each session gets; the experts take sessions themselves. */
  leaveOpen: boolean;
  /** An integer; the same input and seed give the same plan. */
  seed: number;
}

export interface NewSeat extends Seat {
  /** Place in the reviewer's queue, after what they hold. */
  ordinal: number;
}

export type PlanProblem =
  | { kind: "nobody" }
  | {
      kind: "too-few-reviewers";
      session: number;
      asked: number;
      possible: number;
      barred: string[];
    }
  | { kind: "limits"; asked: number; room: number }
  | { kind: "not-filled"; sessions: number[]; short: number }
  | { kind: "more-already"; sessions: number[] }
  | { kind: "over-limit"; code: string; sessions: number; minutes: number }
  | { kind: "pairs-apart"; pairs: [string, string][] };

export interface Plan {
  /** How many reviewers each session is to have, by its id. */
  targets: Record<string, number>;
  made: NewSeat[];
  /** Ids of held assignments that end: not begun, and given up or shared out again. */
  ended: string[];
  /** What cannot be done, or is not as one would wish. */
  problems: PlanProblem[];
}
