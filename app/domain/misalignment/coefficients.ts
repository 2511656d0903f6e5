import { cohenKappaCoefficient, withKappaInterval } from "../../statistics/cohen-kappa";
import { congerKappa } from "../../statistics/conger-kappa";
import type { Estimate } from "../../statistics/estimate";
import { gwetAcCoefficient } from "../../statistics/gwet-ac";
import { alphaCoefficient } from "../../statistics/krippendorff-alpha";
import { percentAgreementCoefficient } from "../../statistics/percent-agreement";
import { categoryWeights } from "../../statistics/ratings/category-weights";
import { ratingMatrix, type RatingRow } from "../../statistics/ratings/matrix";
import { estimatePair } from "../../statistics/ratings/pair-table";
import { estimateTogether } from "../../statistics/ratings/tally-coefficient";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";

/**
 * Which kappa a column shows: Cohen's for two raters; for more, Conger's, which generalises it and,
 * unlike a mean over pairs, is defined where some two of them never met.
 */
export const kappaNames = ["cohen", "conger"] as const;
export type KappaName = (typeof kappaNames)[number];

/** The coefficients that stand side by side for one tag. */
export interface Coefficients {
  percentAgreement: Estimate;
  kappa: Estimate;
  kappaName: KappaName;
  alpha: Estimate;
  ac1: Estimate;
}

/** One "yes" or "no": who said it, about what, in which session. */
export interface BinaryRating {
  unit: string;
  sessionId: string;
  rater: string;
  yes: boolean;
}

/**
 * Percent agreement, kappa, Krippendorff's nominal alpha and Gwet's AC1 of binary ratings, with
 * bootstrap intervals that resample sessions. Where every rating is the same, the chance-corrected
 * ones are undefined with that reason: no categories are declared, so AC1 is not 1 there.
 */
export function coefficientsOf(
  ratings: readonly BinaryRating[],
  plan: BootstrapPlan | null,
): Coefficients {
  const rows: RatingRow[] = ratings.map(({ unit, sessionId, rater, yes }) => ({
    unit,
    rater,
    value: yes ? "yes" : "no",
    cluster: sessionId,
  }));
  const matrix = ratingMatrix(rows, { clusterWord: "sessions" });
  const weights = categoryWeights(matrix, "identity");
  const [percentAgreement, alpha, ac1] = estimateTogether(
    matrix,
    [percentAgreementCoefficient, alphaCoefficient(matrix, "nominal"), gwetAcCoefficient(weights)],
    plan,
  ) as [Estimate, Estimate, Estimate];
  if (matrix.raters > 2) {
    return { percentAgreement, ac1, alpha, kappa: congerKappa(matrix, plan), kappaName: "conger" };
  }
  const [pair] = estimatePair(matrix, [cohenKappaCoefficient("identity")], plan) as [Estimate];
  return { percentAgreement, ac1, alpha, kappa: withKappaInterval(pair), kappaName: "cohen" };
}
