import type { PrintedAgreement } from "../../../misalignment/study-document/agreement";
import type { FrozenDocument } from "../../../misalignment/study-document/study-document";
import type { PrintedEstimate } from "../../../../statistics/printed-estimate";
import { reasonColumn, uncertaintyColumns, valueColumn } from "./columns";
import type { Cell, Table } from "./table";

/** What is compared, apart from the coefficient. */
interface Comparison {
  about: "tag" | "scale";
  item: string;
  comparison: string;
  first?: string;
  second?: string;
  rule?: string;
  weights?: string;
}

type Estimates = Readonly<Record<string, PrintedEstimate>>;

function* rowsOf(of: Comparison, estimates: Estimates): Generator<Cell[]> {
  const { about, item, comparison, first = null, second = null, rule = null, weights = null } = of;
  for (const [name, estimate] of Object.entries(estimates)) {
    const { value, se, ci, ci_method: method, units, undefined: reason } = estimate;
    yield [
      ...[about, item, comparison, first, second, rule, weights, name, value, units, se],
      ...[ci?.[0] ?? null, ci?.[1] ?? null, method],
      ...[estimate.bootstrap_ci?.[0] ?? null, estimate.bootstrap_ci?.[1] ?? null],
      ...[estimate.bootstrap_ci_method ?? null, estimate.df ?? null, estimate.p ?? null, reason],
    ];
  }
}

const nameOf = ({ kind, reviewer }: { kind: string; reviewer: string }) => `${kind} ${reviewer}`;

type Kappas = Record<string, { mean: PrintedEstimate; median: PrintedEstimate }>;

function* kappaRows(of: Comparison, kappas: Kappas): Generator<Cell[]> {
  for (const join of ["mean", "median"] as const) {
    const estimates = Object.entries(kappas).map(([name, each]) => [name, each[join]] as const);
    yield* rowsOf({ ...of, rule: join }, Object.fromEntries(estimates));
  }
}

function* agreementRows(
  about: "tag" | "scale",
  item: string,
  { pairs, within_kinds: within, between_kinds: between }: PrintedAgreement,
): Generator<Cell[]> {
  for (const { first, second, weights, coefficients } of pairs)
    yield* rowsOf(
      { about, item, comparison: "pair", first: nameOf(first), second: nameOf(second), weights },
      coefficients,
    );
  for (const { kind, weights, coefficients, pair_kappas: kappas } of within) {
    const of = { about, item, first: kind, second: kind, weights };
    yield* rowsOf({ ...of, comparison: "within_kind" }, coefficients);
    yield* kappaRows({ ...of, comparison: "pair_kappas" }, kappas);
  }
  for (const { first, second, weights, pair_kappas: kappas, consensus } of between) {
    const of = { about, item, first, second };
    yield* kappaRows({ ...of, comparison: "pair_kappas", weights }, kappas);
    for (const { rule, weights: ofRule, coefficients } of consensus)
      yield* rowsOf({ ...of, comparison: "consensus", rule, weights: ofRule }, coefficients);
  }
}

/** Every estimate of a document, one a row: what a script in another language can compare with. */
export const numberTable: Table<FrozenDocument> = {
  file: "numbers.csv",
  about: "One row a number of results.json, for tools that read tables.",
  columns: [
    { name: "about", about: "tag or scale." },
    { name: "item", about: "Its key in the codebook." },
    {
      name: "comparison",
      about:
        "rates: flags per 100 units. peers_against_experts: peers against the experts' consensus. among_experts. pair: two reviewers. within_kind: all reviewers of a kind. pair_kappas: mean or median over pairs. consensus: one kind's consensus against another's.",
    },
    { name: "first", about: "What stands first: a reviewer, or a kind." },
    { name: "second", about: "What it is compared with." },
    { name: "rule", about: "How several are made one: mean, median or majority." },
    {
      name: "weights",
      about: "Where weights of kappa come from: the declared scale, or the values themselves.",
    },
    { name: "coefficient", about: "Its name, as the agreement command prints it." },
    valueColumn,
    { name: "units", about: "n: the units that it rests on." },
    ...uncertaintyColumns,
    { name: "bootstrap_low", about: "Lower end of the bootstrap's interval beside a formula's." },
    { name: "bootstrap_high", about: "Upper end." },
    { name: "bootstrap_method", about: "What was resampled, and how often." },
    { name: "df", about: "Degrees of freedom of a test." },
    { name: "p", about: "Its p value." },
    reasonColumn,
  ],
  *rows({ tags, tag_agreement: tagAgreement, scale_agreement: scaleAgreement }) {
    for (const { tag: item, ...tag } of tags) {
      const of = { about: "tag" as const, item };
      yield* rowsOf({ ...of, comparison: "rates" }, tag.rate_gap.estimates);
      yield* rowsOf(
        { ...of, comparison: "peers_against_experts" },
        tag.peers_against_experts.estimates,
      );
      yield* rowsOf({ ...of, comparison: "among_experts" }, tag.among_experts.estimates);
    }
    for (const each of tagAgreement) yield* agreementRows("tag", each.tag, each);
    for (const each of scaleAgreement) yield* agreementRows("scale", each.scale, each);
  },
};
