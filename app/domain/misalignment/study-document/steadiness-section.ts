import { printedEstimate, type PrintedEstimate } from "../../../statistics/printed-estimate";
import type { BootstrapPlan } from "../../../statistics/resampling/bootstrap";
import { steadinessOf, type RepeatedSession } from "../steadiness";

/** How one expert agrees with their own earlier judgement, on sessions that came again. */
export type PrintedSteadiness = Readonly<{
  reviewer: string;
  sessions: number;
  decisions: number;
  table: Readonly<Record<"both" | "second_only" | "first_only" | "neither", number>>;
  estimates: Readonly<
    Record<"percent_agreement" | "cohen_kappa" | "gwet_ac1" | "f1", PrintedEstimate>
  >;
}>;

/** Experts against themselves as a document prints it. */
export function steadinessSection(
  repeated: readonly RepeatedSession[],
  plan: BootstrapPlan | null,
): PrintedSteadiness[] {
  return steadinessOf(repeated, plan).map(({ reviewer, agreement }) => {
    const { sessions, n, both, ownOnly, referenceOnly, neither } = agreement;
    return {
      ...{ reviewer, sessions, decisions: n },
      table: { both, second_only: ownOnly, first_only: referenceOnly, neither },
      estimates: {
        percent_agreement: printedEstimate(agreement.percentAgreement),
        cohen_kappa: printedEstimate(agreement.kappa),
        gwet_ac1: printedEstimate(agreement.ac1),
        f1: printedEstimate(agreement.f1),
      },
    };
  });
}
