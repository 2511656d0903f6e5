import type { NumberRange } from "./session-numbers";
import type { OverlapShares, ReviewerPart, Stratum } from "./plan";

/** What a lead or researcher chooses for one expert, by the study's code. */
export interface ExpertChoice {
  part: ReviewerPart;
  maxSessions: number | null;
  maxMinutes: number | null;
}

/** What a plan is asked for; the address of the page holds it. */
export interface PlanChoices {
  /** Which sessions, by number; none is all. */
  sessions: NumberRange[];
  /** Only those that nobody is asked to review. */
  onlyUnassigned: boolean;
  shares: OverlapShares;
  strata: Stratum[];
  /** By code; an expert who is not named takes new sessions without a limit. */
  experts: Record<string, ExpertChoice>;
  reshare: boolean;
  leaveOpen: boolean;
  /** Begun reviews that go to others, by their assignment's id. */
  handOver: string[];
  dueAt: Date | null;
  seed: number;
}
