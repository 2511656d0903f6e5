import type { ReviewerPart, Stratum } from "~/domain/review/assignment-plan/plan";

export const stratumWords: Record<Stratum, string> = {
  scenario: "Scenario",
  cohort: "Cohort",
  peer: "Peer",
};

export const partWords: Record<ReviewerPart, string> = {
  takes: "Takes new sessions",
  keeps: "Keeps theirs, takes none",
  leaves: "Gives up what is not begun",
};
