import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import {
  agreementWithReference,
  type Decision,
  type ReferenceAgreement,
} from "./against-reference";

/** What one reviewer decided again on a session: `own` is the second time, `reference` the first. */
export interface RepeatedSession {
  reviewer: string;
  decisions: readonly Decision[];
}

/** Each reviewer's agreement with themselves over the sessions that came again, in order of reviewer. */
export function steadinessOf(
  repeated: readonly RepeatedSession[],
  plan: BootstrapPlan | null,
): { reviewer: string; agreement: ReferenceAgreement }[] {
  const reviewers = [...new Set(repeated.map(({ reviewer }) => reviewer))].sort();
  return reviewers.map((reviewer) => ({
    reviewer,
    agreement: agreementWithReference(
      repeated.filter((each) => each.reviewer === reviewer).flatMap((each) => each.decisions),
      plan,
    ),
  }));
}
