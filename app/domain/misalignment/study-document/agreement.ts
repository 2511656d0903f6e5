import { pairKappas, type RaterPair } from "../../../statistics/mean-pair-kappa";
import { printedEstimate, type PrintedEstimate } from "../../../statistics/printed-estimate";
import { weightKinds, type WeightKind } from "../../../statistics/ratings/category-weights";
import {
  basisOf,
  groupCoefficients,
  matrixOf,
  onCommonUnits,
  pairCoefficients,
  sharedUnits,
  type Measured,
  type PrintedBasis,
  type PrintedCoefficients,
} from "./comparison";
import { documentKinds, type DocumentKind } from "./document-kind";
import { consensusSeries, type ConsensusRule, type Series } from "./series";

/** A reviewer in a document: the kind, and the study's code. */
export interface NamedReviewer {
  kind: DocumentKind;
  reviewer: string;
}

/** Counts of a tag between two raters; null for a scale. */
export interface PrintedTable {
  both: number;
  first_only: number;
  second_only: number;
  neither: number;
}

/** One reviewer against another. */
export interface PrintedPair extends PrintedBasis {
  first: NamedReviewer;
  second: NamedReviewer;
  table: PrintedTable | null;
  coefficients: PrintedCoefficients;
}

/** The kappas of several pairs as publications print them: their mean and their median. */
export interface PrintedPairKappas {
  pairs: number;
  undefined_pairs: number;
  mean: PrintedEstimate;
  median: PrintedEstimate;
}

/** All reviewers of a kind together. */
export interface PrintedGroup extends PrintedBasis {
  kind: DocumentKind;
  reviewers: string[];
  /** Units that every one of them rated. */
  complete_units: number;
  coefficients: PrintedCoefficients;
  pair_kappas: Record<string, PrintedPairKappas>;
}

/** The consensus of one kind against that of another. */
export interface PrintedConsensus extends PrintedBasis {
  rule: ConsensusRule;
  /** Units on which a majority was evenly divided. */
  ties: { first: number; second: number };
  table: PrintedTable | null;
  coefficients: PrintedCoefficients;
}

/** One kind against another: over their pairs of reviewers, and consensus against consensus. */
export interface PrintedKinds {
  first: DocumentKind;
  second: DocumentKind;
  reviewers: { first: number; second: number };
  /** Where weights of the pairs' kappas come from. */
  weights: PrintedBasis["weights"];
  pair_kappas: Record<string, PrintedPairKappas>;
  consensus: PrintedConsensus[];
}

/** Agreement on one tag or scale: every pair, every kind, every kind against every other. */
export interface PrintedAgreement {
  ratings: number;
  reviewers: number;
  pairs: PrintedPair[];
  /** Pairs of reviewers that share no unit, and so have nothing to compare. */
  pairs_without_common_units: number;
  within_kinds: PrintedGroup[];
  between_kinds: PrintedKinds[];
}

const kappaNames: Record<WeightKind, string> = {
  identity: "cohen_kappa",
  linear: "cohen_kappa_linear",
  quadratic: "cohen_kappa_quadratic",
};

const named = ({ kind, name }: Series): NamedReviewer => ({ kind, reviewer: name });
const isShared = (a: Series, b: Series) => [...a.values.keys()].some((unit) => b.values.has(unit));

/** Agreement of everybody who rated one tag or scale. */
export function agreementOf(series: readonly Series[], measured: Measured): PrintedAgreement {
  const all = series.flatMap((first, at) =>
    series.slice(at + 1).map((second) => [first, second] as const),
  );
  const met = all.filter(([first, second]) => isShared(first, second));
  const byKind = documentKinds
    .map((kind) => series.filter((each) => each.kind === kind))
    .filter((group) => group.length > 0);
  return {
    ratings: series.reduce((sum, { values }) => sum + values.size, 0),
    reviewers: series.length,
    pairs: met.map(([first, second]) => ({
      first: named(first),
      second: named(second),
      ...basisOf(onCommonUnits(first, second), measured),
      table: tableOf(first, second, measured),
      coefficients: pairCoefficients(first, second, measured),
    })),
    pairs_without_common_units: all.length - met.length,
    within_kinds: byKind
      .filter((group) => sharedUnits(group, 2).length > 0)
      .map((group) => withinKind(group, measured)),
    between_kinds: byKind.flatMap((first, at) =>
      byKind
        .slice(at + 1)
        .filter((second) => first.some((a) => second.some((b) => isShared(a, b))))
        .map((second) => betweenKinds(first, second, measured)),
    ),
  };
}

/** One kind within itself (`first` is `second`) or against another, by the quadratic kappas of pairs. */
export interface KindComparison {
  first: DocumentKind;
  second: DocumentKind;
  pair_kappas: PrintedPairKappas;
}

/** Every kind within itself and against every other that it met, by mean quadratic kappa. */
export function kindComparisons(series: readonly Series[], measured: Measured): KindComparison[] {
  const met = series.flatMap((first, at) =>
    series
      .slice(at + 1)
      .filter((second) => isShared(first, second))
      .map((second) => [first, second] as const),
  );
  return documentKinds.flatMap((first, at) =>
    documentKinds.slice(at).flatMap((second) => {
      const pairs = met.filter(([a, b]) => a.kind === first && b.kind === second);
      if (pairs.length === 0) return [];
      const among = series.filter(({ kind }) => kind === first || kind === second);
      const kappas = kappasOf(among, pairs, measured, ["quadratic"]);
      return { first, second, pair_kappas: kappas[kappaNames.quadratic]! };
    }),
  );
}

function withinKind(group: readonly Series[], measured: Measured): PrintedGroup {
  const pairs = group.flatMap((first, at) =>
    group.slice(at + 1).map((second) => [first, second] as const),
  );
  return {
    kind: group[0]!.kind,
    reviewers: group.map(({ name }) => name),
    ...basisOf(group, measured),
    complete_units: sharedUnits(group, group.length).length,
    coefficients: groupCoefficients(group, measured),
    pair_kappas: kappasOf(group, pairs, measured),
  };
}

function betweenKinds(
  first: readonly Series[],
  second: readonly Series[],
  measured: Measured,
): PrintedKinds {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  const rules: ConsensusRule[] = measured.range === null ? ["majority"] : ["mean", "median"];
  const alone = first.length === 1 && second.length === 1;
  return {
    first: first[0]!.kind,
    second: second[0]!.kind,
    reviewers: { first: first.length, second: second.length },
    weights: basisOf([...first, ...second], measured).weights,
    pair_kappas: kappasOf([...first, ...second], pairs, measured),
    // Of two single reviewers every consensus is the pair itself.
    consensus: (alone ? rules.slice(0, 1) : rules).map((rule) => {
      const a = consensusSeries(first, rule, measured.ties);
      const b = consensusSeries(second, rule, measured.ties);
      return {
        rule,
        ties: { first: a.ties, second: b.ties },
        ...basisOf(onCommonUnits(a, b), measured),
        table: tableOf(a, b, measured),
        coefficients: pairCoefficients(a, b, measured),
      };
    }),
  };
}

/** Mean and median kappa of some pairs that met; a tag has two values, so its weights change nothing. */
function kappasOf(
  series: readonly Series[],
  pairs: readonly (readonly [Series, Series])[],
  { range, plan }: Measured,
  kinds: readonly WeightKind[] = range === null ? weightKinds.slice(0, 1) : weightKinds,
): Record<string, PrintedPairKappas> {
  const matrix = matrixOf(series, range);
  const place = (each: Series) => matrix.raterNames.indexOf(`${each.kind} ${each.name}`);
  const met = pairs
    .filter(([a, b]) => isShared(a, b))
    .map(([a, b]): RaterPair => [place(a), place(b)]);
  const found = pairKappas(matrix, met, kinds, plan);
  return Object.fromEntries(
    kinds.map((kind, at) => {
      const { mean, median, pairs: count, undefinedPairs } = found[at]!;
      const printed: PrintedPairKappas = {
        pairs: count,
        undefined_pairs: undefinedPairs,
        mean: printedEstimate(mean),
        median: printedEstimate(median),
      };
      return [kappaNames[kind], printed];
    }),
  );
}

function tableOf(first: Series, second: Series, { range }: Measured): PrintedTable | null {
  if (range !== null) return null;
  const table = { both: 0, first_only: 0, second_only: 0, neither: 0 };
  for (const [unit, { value }] of first.values) {
    const other = second.values.get(unit)?.value;
    if (other === undefined) continue;
    if (value === 1) table[other === 1 ? "both" : "first_only"] += 1;
    else table[other === 1 ? "second_only" : "neither"] += 1;
  }
  return table;
}
