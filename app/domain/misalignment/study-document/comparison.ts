import { agreementByName, type AgreementName } from "../../../statistics/agreement-by-name";
import { cohenKappaCoefficient, withKappaInterval } from "../../../statistics/cohen-kappa";
import { correlationOfRaters } from "../../../statistics/correlation";
import { undefinedEstimate } from "../../../statistics/estimate";
import { printedEstimate, type PrintedEstimate } from "../../../statistics/printed-estimate";
import { weightKinds } from "../../../statistics/ratings/category-weights";
import { ratingMatrix, type RatingMatrix } from "../../../statistics/ratings/matrix";
import { estimatePair } from "../../../statistics/ratings/pair-table";
import type { BootstrapPlan } from "../../../statistics/resampling/bootstrap";
import type { TieRule } from "../consensus";
import { isOnScale, stepsOf, type ScaleRange } from "../../review/scale-range";
import type { Series } from "./series";

/** Coefficients by their standard name. */
export type PrintedCoefficients = Record<string, PrintedEstimate>;

/** What a comparison rests on. Values are the scale's, or 0 and 1 for a tag. */
export interface PrintedBasis {
  /** Units that two or more of the raters compared rated, and their sessions. */
  units: number;
  sessions: number;
  /** The values that occur among those units, in order. */
  used: number[];
  /** Where weights of kappa come from. */
  weights: "declared scale" | "values";
}

/** What is compared: on which scale, or null for a tag. */
export interface Measured {
  range: ScaleRange | null;
  plan: BootstrapPlan | null;
  /** What a tie of a majority counts as. */
  ties: TieRule;
}

const tagSteps = [0, 1];

/** The units that at least so many of some raters rated. */
export function sharedUnits(series: readonly Series[], least: number): string[] {
  const times = new Map<string, number>();
  for (const { values } of series) {
    for (const unit of values.keys()) times.set(unit, (times.get(unit) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count >= least).map(([unit]) => unit);
}

/** Facts of the units that two or more of these raters rated. */
export function basisOf(
  series: readonly Series[],
  { range }: Pick<Measured, "range">,
): PrintedBasis {
  const units = sharedUnits(series, 2);
  const used = new Set<number>();
  const sessions = new Set<string>();
  for (const unit of units) {
    for (const { values } of series) {
      const placed = values.get(unit);
      if (placed === undefined) continue;
      used.add(placed.value);
      sessions.add(placed.sessionId);
    }
  }
  return {
    units: units.length,
    sessions: sessions.size,
    used: [...used].sort((a, b) => a - b),
    weights: declaredSteps(series, range) === null ? "values" : "declared scale",
  };
}

/**
 * The steps of the declared scale, or null where it has none or a value lies between two of them, as a
 * mean of several raters may.
 */
function declaredSteps(series: readonly Series[], range: ScaleRange | null): number[] | null {
  if (range === null) return tagSteps;
  const onSteps = series.every(({ values }) =>
    [...values.values()].every(({ value }) => isOnScale(value, range)),
  );
  return onSteps ? stepsOf(range) : null;
}

/**
 * Raters as a matrix. Where all values are steps of the declared scale, its steps are the categories;
 * otherwise those that occur are, and weights come from the values.
 */
export function matrixOf(series: readonly Series[], range: ScaleRange | null): RatingMatrix {
  const rows = series.flatMap(({ kind, name, values }) =>
    [...values].map(([unit, { sessionId, value }]) => ({
      ...{ unit, value, cluster: sessionId },
      rater: `${kind} ${name}`,
    })),
  );
  const steps = declaredSteps(series, range);
  const scale = { numeric: true, clusterWord: "sessions" };
  return ratingMatrix(
    rows,
    steps === null ? { ...scale, byValue: true } : { ...scale, categories: steps },
  );
}

const both: readonly AgreementName[] = [
  "percent_agreement",
  "krippendorff_alpha_nominal",
  "gwet_ac1",
];
const onScale: readonly AgreementName[] = [
  "krippendorff_alpha_ordinal",
  "krippendorff_alpha_interval",
  "gwet_ac2_linear",
  "gwet_ac2_quadratic",
  "icc_1_1",
  "icc_2_1",
  "icc_3_1",
];
const pairOnly: readonly AgreementName[] = ["cohen_kappa"];
/** Of a tag: whether one of the two flags more often. */
const pairOnTag: readonly AgreementName[] = ["mcnemar_exact_p", "mcnemar_midp"];
const pairOnScale: readonly AgreementName[] = [
  "cohen_kappa_linear",
  "cohen_kappa_quadratic",
  "bland_altman_bias",
  "bland_altman_sd",
  "bland_altman_lower",
  "bland_altman_upper",
];
const groupOnly: readonly AgreementName[] = ["fleiss_kappa", "conger_kappa", "light_kappa"];
const groupOnScale: readonly AgreementName[] = ["icc_1_k", "icc_2_k", "icc_3_k"];

function printed(
  matrix: RatingMatrix,
  names: readonly AgreementName[],
  plan: BootstrapPlan | null,
): PrintedCoefficients {
  const found = agreementByName(matrix, names, plan);
  return Object.fromEntries([...found].map(([name, each]) => [name, printedEstimate(each)]));
}

/** The two raters on the units that both rated: every coefficient of a pair rests on the same ones. */
export function onCommonUnits(first: Series, second: Series): [Series, Series] {
  const kept = (one: Series, other: Series): Series => ({
    ...one,
    values: new Map([...one.values].filter(([unit]) => other.values.has(unit))),
  });
  return [kept(first, second), kept(second, first)];
}

/**
 * Every coefficient of two raters on the units that both rated. Bland-Altman is the first minus the
 * second, as they are given.
 */
export function pairCoefficients(
  one: Series,
  other: Series,
  { range, plan }: Measured,
): PrintedCoefficients {
  const [first, second] = onCommonUnits(one, other);
  const matrix = matrixOf(ordered(first, second), range);
  if (range === null) return printed(matrix, [...both, ...pairOnly, ...pairOnTag], plan);
  const names = [...both, ...pairOnly, ...pairOnScale, ...onScale];
  const coefficients = printed(matrix, names, plan);
  const { weights } = basisOf([first, second], { range });
  if (weights === "values" && stepsOf(range) !== null) withoutNominal(coefficients);
  coefficients.pearson_correlation = printedEstimate(correlationOfRaters(matrix, plan));
  return { ...coefficients, ...byUsedRanks(first, second, range, plan) };
}

/** Means of several raters are hardly ever equal: what counts equal values says nothing of them. */
function withoutNominal(coefficients: PrintedCoefficients): void {
  for (const name of [...both, ...pairOnly]) {
    const { units } = coefficients[name]!;
    const reason = "values lie between the steps of the scale";
    coefficients[name] = printedEstimate(undefinedEstimate(reason, units));
  }
}

/**
 * The two raters under names that sort as they are given: a matrix keeps its raters in the order of
 * their names, and a difference is the first minus the second.
 */
function ordered(first: Series, second: Series): Series[] {
  return [
    { ...first, name: `1 ${first.name}`, kind: first.kind },
    { ...second, name: `2 ${second.name}`, kind: first.kind },
  ];
}

/**
 * Weighted kappas with weights from the ranks of the values that the pair used, as tools compute them
 * that know no scale. Only where they can differ: where a step between two used values was not used.
 */
function byUsedRanks(
  first: Series,
  second: Series,
  range: ScaleRange,
  plan: BootstrapPlan | null,
): PrintedCoefficients {
  const { used } = basisOf([first, second], { range });
  const steps = used.slice(1).map((value, at) => value - used[at]!);
  if (steps.every((step) => Math.abs(step - steps[0]!) < 1e-9)) return {};
  const rows = matrixRows(first, second);
  const matrix = ratingMatrix(rows, { numeric: true, clusterWord: "sessions" });
  const kinds = weightKinds.filter((kind) => kind !== "identity");
  const estimates = estimatePair(matrix, kinds.map(cohenKappaCoefficient), plan);
  return Object.fromEntries(
    kinds.map((kind, at) => [
      `cohen_kappa_${kind}_used_ranks`,
      printedEstimate(withKappaInterval(estimates[at]!)),
    ]),
  );
}

function matrixRows(first: Series, second: Series) {
  return [first, second].flatMap(({ values }, at) =>
    [...values].map(([unit, { sessionId, value }]) => ({
      ...{ unit, value, cluster: sessionId },
      rater: String(at + 1),
    })),
  );
}

/** Every coefficient of all raters of a kind together. */
export function groupCoefficients(
  series: readonly Series[],
  { range, plan }: Measured,
): PrintedCoefficients {
  const names = [...both, ...groupOnly];
  if (range !== null) names.push(...onScale, ...groupOnScale);
  return printed(matrixOf(series, range), names, plan);
}
