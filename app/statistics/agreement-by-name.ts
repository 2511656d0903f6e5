import { blandAltman } from "./bland-altman";
import { bowker } from "./bowker";
import { brennanPredigerCoefficient } from "./brennan-prediger";
import { cohenKappaCoefficient, withKappaInterval } from "./cohen-kappa";
import { completeAgreement } from "./complete-agreement";
import { congerKappa } from "./conger-kappa";
import type { Estimate } from "./estimate";
import { fleissKappaCoefficient } from "./fleiss-kappa";
import { gwetAcCoefficient } from "./gwet-ac";
import { intraclassForms } from "./intraclass/forms";
import { intraclassCorrelations } from "./intraclass-correlation";
import { alphaCoefficient, measurementLevels, type MeasurementLevel } from "./krippendorff-alpha";
import { lightKappa } from "./light-kappa";
import { mcnemar } from "./mcnemar";
import { pabakCoefficient } from "./pabak";
import { percentAgreementCoefficient } from "./percent-agreement";
import { categoryWeights, weightKinds, type CategoryWeights } from "./ratings/category-weights";
import type { RatingMatrix } from "./ratings/matrix";
import { estimatePair, type PairCoefficient } from "./ratings/pair-table";
import { estimateTogether, type TallyCoefficient } from "./ratings/tally-coefficient";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { scottPiCoefficient } from "./scott-pi";
import { specificAgreementCoefficient } from "./specific-agreement";
import { stuartMaxwell } from "./stuart-maxwell";

const namesByLevel = {
  nominal: [
    "percent_agreement",
    "percent_agreement_all_raters_complete_units",
    "cohen_kappa",
    "scott_pi",
    "fleiss_kappa",
    "conger_kappa",
    "light_kappa",
    "krippendorff_alpha_nominal",
    "gwet_ac1",
    "brennan_prediger",
    "pabak",
    "mcnemar_exact_p",
    "mcnemar_midp",
    "mcnemar_chi2",
    "stuart_maxwell_chi2",
    "bowker_chi2",
  ],
  ordinal: [
    "cohen_kappa_linear",
    "cohen_kappa_quadratic",
    "krippendorff_alpha_ordinal",
    "gwet_ac2_linear",
    "gwet_ac2_quadratic",
    "brennan_prediger_linear",
    "brennan_prediger_quadratic",
  ],
  interval: [
    "krippendorff_alpha_interval",
    ...intraclassForms.map((form) => `icc_${form}` as const),
    "bland_altman_bias",
    "bland_altman_sd",
    "bland_altman_lower",
    "bland_altman_upper",
  ],
  ratio: ["krippendorff_alpha_ratio"],
} as const;

/** A coefficient of a rating matrix by its standard name; specific agreement goes by its label. */
export type AgreementName =
  (typeof namesByLevel)[MeasurementLevel][number] | `specific_agreement[${string}]`;

/** Names of the coefficients that make sense at a level: its own and those of every weaker one. */
export function agreementNames(level: MeasurementLevel): AgreementName[] {
  const levels = measurementLevels.slice(0, measurementLevels.indexOf(level) + 1);
  return levels.flatMap((each) => [...namesByLevel[each]]);
}

/** The name of the specific agreement on a label. */
export function specificAgreementName(label: string): AgreementName {
  return `specific_agreement[${label}]`;
}

function weightsNamed(name: string, weights: readonly CategoryWeights[]): CategoryWeights {
  return weights.find(({ kind }) => name.endsWith(`_${kind}`)) ?? weights[0]!;
}

function tallyCoefficient(
  name: AgreementName,
  matrix: RatingMatrix,
  weights: readonly CategoryWeights[],
): TallyCoefficient | null {
  if (name === "percent_agreement") return percentAgreementCoefficient;
  if (name === "fleiss_kappa") return fleissKappaCoefficient(matrix);
  if (name.startsWith("gwet_ac")) return gwetAcCoefficient(weightsNamed(name, weights));
  if (name.startsWith("brennan_prediger")) {
    return brennanPredigerCoefficient(weightsNamed(name, weights));
  }
  const level = measurementLevels.find((each) => name === `krippendorff_alpha_${each}`);
  if (level !== undefined) return alphaCoefficient(matrix, level);
  const label = /^specific_agreement\[(.*)\]$/su.exec(name)?.[1];
  if (label === undefined) return null;
  const category = matrix.categories.indexOf(label);
  if (category < 0) return { needs: {}, of: () => "no rater used this category" };
  return specificAgreementCoefficient(category);
}

function pairCoefficient(name: AgreementName): PairCoefficient | null {
  switch (name) {
    case "cohen_kappa":
      return cohenKappaCoefficient("identity");
    case "cohen_kappa_linear":
      return cohenKappaCoefficient("linear");
    case "cohen_kappa_quadratic":
      return cohenKappaCoefficient("quadratic");
    case "scott_pi":
      return scottPiCoefficient;
    case "pabak":
      return pabakCoefficient;
    default:
      return null;
  }
}

/** Adds the coefficients that need a computation of their own, each group only where asked for. */
function addOthers(
  asked: ReadonlySet<AgreementName>,
  matrix: RatingMatrix,
  plan: BootstrapPlan | null,
  found: Map<AgreementName, Estimate>,
): void {
  const wants = (prefix: string): boolean => [...asked].some((name) => name.startsWith(prefix));
  const set = (name: AgreementName, estimate: Estimate): void => {
    if (asked.has(name)) found.set(name, estimate);
  };
  if (asked.has("percent_agreement_all_raters_complete_units")) {
    set("percent_agreement_all_raters_complete_units", completeAgreement(matrix, plan));
  }
  if (asked.has("conger_kappa")) set("conger_kappa", congerKappa(matrix, plan));
  if (asked.has("light_kappa")) set("light_kappa", lightKappa(matrix, plan));
  if (wants("mcnemar")) {
    const { exact, midP, chiSquared } = mcnemar(matrix);
    set("mcnemar_exact_p", exact);
    set("mcnemar_midp", midP);
    set("mcnemar_chi2", chiSquared);
  }
  if (asked.has("stuart_maxwell_chi2")) set("stuart_maxwell_chi2", stuartMaxwell(matrix));
  if (asked.has("bowker_chi2")) set("bowker_chi2", bowker(matrix));
  if (wants("icc_")) {
    const { forms } = intraclassCorrelations(matrix, plan);
    for (const form of intraclassForms) set(`icc_${form}`, forms[form]);
  }
  if (wants("bland_altman")) {
    const { bias, sd, lower, upper } = blandAltman(matrix, plan);
    set("bland_altman_bias", bias);
    set("bland_altman_sd", sd);
    set("bland_altman_lower", lower);
    set("bland_altman_upper", upper);
  }
}

/**
 * The coefficients of one matrix that are asked for, by name and in the order asked. Whatever can
 * share a pass over the ratings or a set of replicates does. A coefficient that does not fit the data
 * is there with its reason.
 * @param plan null for no bootstrap
 */
export function agreementByName(
  matrix: RatingMatrix,
  names: readonly AgreementName[],
  plan: BootstrapPlan | null,
): Map<AgreementName, Estimate> {
  const asked = new Set(names);
  const found = new Map<AgreementName, Estimate>();
  const weights = weightKinds.map((kind) => categoryWeights(matrix, kind));
  const tallied: [AgreementName, TallyCoefficient][] = [];
  const paired: [AgreementName, PairCoefficient][] = [];
  for (const name of asked) {
    const tally = tallyCoefficient(name, matrix, weights);
    const pair = pairCoefficient(name);
    if (tally) tallied.push([name, tally]);
    if (pair) paired.push([name, pair]);
  }
  estimateTogether(
    matrix,
    tallied.map(([, coefficient]) => coefficient),
    plan,
  ).forEach((estimate, i) => found.set(tallied[i]![0], estimate));
  estimatePair(
    matrix,
    paired.map(([, coefficient]) => coefficient),
    plan,
  ).forEach((estimate, i) => {
    const name = paired[i]![0];
    if (name === "pabak") found.set(name, estimate);
    else if (name === "scott_pi") found.set(name, withKappaInterval(estimate, "Gwet 2014"));
    else found.set(name, withKappaInterval(estimate));
  });
  addOthers(asked, matrix, plan, found);
  return new Map([...asked].flatMap((name) => (found.has(name) ? [[name, found.get(name)!]] : [])));
}
