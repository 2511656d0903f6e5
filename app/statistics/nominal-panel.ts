import { cohenKappaCoefficient, withKappaInterval } from "./cohen-kappa";
import type { Estimate } from "./estimate";
import { gwetAcCoefficient, prevalences } from "./gwet-ac";
import { alphaCoefficient } from "./krippendorff-alpha";
import { percentAgreementCoefficient } from "./percent-agreement";
import { categoryWeights } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { activeRaters, crossTable, estimatePair } from "./ratings/pair-table";
import { ratedUnits, tallyAll } from "./ratings/tally";
import { estimateTogether } from "./ratings/tally-coefficient";
import { fewClusters, type BootstrapPlan } from "./resampling/bootstrap";
import { specificAgreementCoefficient } from "./specific-agreement";

/** The coefficients of a nominal scale side by side, with what is needed to read them. */
export interface NominalPanel {
  readonly percentAgreement: Estimate;
  readonly cohenKappa: Estimate;
  readonly krippendorffAlpha: Estimate;
  readonly gwetAc1: Estimate;
  /** Specific agreement per category, in the order of `categories`. */
  readonly specific: readonly Estimate[];
  readonly categories: readonly string[];
  /** Mean share of each category over rated units, in the order of `categories`; empty without units. */
  readonly prevalence: readonly number[];
  /** Counts of two raters' categories, rows the first rater; null where there are not two raters. */
  readonly table: readonly (readonly number[])[] | null;
  readonly clusters: number;
  /** True where there are too few clusters to trust the intervals. */
  readonly fewClusters: boolean;
}

function countsOf(matrix: RatingMatrix): number[][] | null {
  const [a, b, ...more] = activeRaters(matrix);
  if (a === undefined || b === undefined || more.length > 0) return null;
  const { table } = crossTable(matrix, a, b);
  const rows = matrix.categories.map(() => matrix.categories.map(() => 0));
  table.counts.forEach((count, p) => {
    rows[table.pairs.first[p]!]![table.pairs.second[p]!] = count;
  });
  return rows;
}

/**
 * Percent agreement, Cohen's kappa, Krippendorff's alpha, AC1 and specific agreement of one nominal
 * matrix, each with its bootstrap interval. Cohen's kappa is undefined unless there are two raters.
 * @param plan null for no bootstrap
 */
export function nominalPanel(matrix: RatingMatrix, plan: BootstrapPlan | null): NominalPanel {
  const [agreement, alpha, ac1, ...specific] = estimateTogether(
    matrix,
    [
      percentAgreementCoefficient,
      alphaCoefficient(matrix, "nominal"),
      gwetAcCoefficient(categoryWeights(matrix, "identity")),
      ...matrix.categories.map((_, k) => specificAgreementCoefficient(k)),
    ],
    plan,
  );
  const [kappa] = estimatePair(matrix, [cohenKappaCoefficient("identity")], plan);
  const tally = tallyAll(matrix, { shares: true });
  return {
    percentAgreement: agreement!,
    krippendorffAlpha: alpha!,
    gwetAc1: ac1!,
    cohenKappa: withKappaInterval(kappa!),
    specific,
    categories: matrix.categories,
    prevalence: tally.total[ratedUnits] === 0 ? [] : Array.from(prevalences(tally)),
    table: countsOf(matrix),
    clusters: matrix.clusters,
    fewClusters: matrix.clusters < fewClusters,
  };
}
