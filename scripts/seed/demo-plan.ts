import type { SupporterName } from "~/domain/simulator/supporters";

export interface PlannedSession {
  peer: string;
  scenario: number;
  supporter: SupporterName;
  /** Supporter messages. */
  replies: number;
  /** Experts who have reviewed it. */
  reviewed: readonly string[];
  /** Experts who are asked to and have not begun. */
  waiting: readonly string[];
  /** Whether the lead has released a review to the peer. */
  released?: boolean;
  /** Whether its reviews are settled and it counts as the truth for calibration. */
  gold?: boolean;
}

const session = (
  peer: string,
  scenario: number,
  supporter: SupporterName,
  replies: number,
  reviewed: string,
  extra: Partial<PlannedSession> = {},
): PlannedSession => ({
  peer,
  scenario,
  supporter,
  replies,
  reviewed: reviewed.split(" ").filter(Boolean),
  waiting: [],
  ...extra,
});

/**
 * What was practised in the demo, oldest first: four peers of different skill; most sessions reviewed
 * by two of three experts, some by three, two waiting. `scenario` counts through the shipped ones.
 */
export const demoPlan: readonly PlannedSession[] = [
  session("amira", 0, "shaky", 7, "nadia henrik", { released: true }),
  session("jonas", 1, "advice-giver", 6, "nadia suyin"),
  session("mei", 0, "shaky", 7, "henrik suyin"),
  session("ravi", 2, "parrot", 6, "nadia henrik"),
  session("amira", 1, "mixed", 8, "nadia henrik suyin", { released: true }),
  session("jonas", 0, "shaky", 7, "henrik suyin"),
  session("mei", 2, "interrogator", 7, "nadia suyin"),
  session("ravi", 1, "mixed", 6, "nadia henrik"),
  session("amira", 2, "promising", 8, "nadia suyin"),
  session("jonas", 2, "mixed", 7, "nadia henrik suyin"),
  session("mei", 1, "promising", 7, "henrik suyin", { gold: true }),
  session("ravi", 0, "minimiser", 6, "nadia henrik"),
  session("mei", 0, "good", 8, "", { waiting: ["nadia", "henrik"] }),
  session("jonas", 1, "mixed", 7, "henrik", { waiting: ["nadia"] }),
];
