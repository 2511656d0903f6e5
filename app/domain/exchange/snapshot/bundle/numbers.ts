import type { PrintedAgreement } from "../../../misalignment/study-document/agreement";
import type { FrozenDocument } from "../../../misalignment/study-document/study-document";
import type { PrintedEstimate } from "../../../../statistics/printed-estimate";
import type { PrintedValue } from "../../../misalignment/study-document/answers-section";
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
    { name: "value", about: "Empty where it is not defined." },
    { name: "units", about: "n: the units that it rests on." },
    { name: "se", about: "Standard error by formula, where one is standard." },
    { name: "ci_low", about: "Lower end of the 95 % interval." },
    { name: "ci_high", about: "Upper end." },
    { name: "ci_method", about: "How the interval was made." },
    { name: "bootstrap_low", about: "Lower end of the bootstrap's interval beside a formula's." },
    { name: "bootstrap_high", about: "Upper end." },
    { name: "bootstrap_method", about: "What was resampled, and how often." },
    { name: "df", about: "Degrees of freedom of a test." },
    { name: "p", about: "Its p value." },
    { name: "undefined", about: "Why there is no value." },
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

const isEstimate = (value: object): value is PrintedEstimate =>
  "units" in value && "ci_method" in value && "undefined" in value;

/** Every number under a row of an answer: estimates with their intervals, counts as they are. */
function* leavesOf(value: PrintedValue, path: string): Generator<Cell[]> {
  if (typeof value === "number") {
    yield [path, value, ...Array<Cell>(6).fill(null)];
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isEstimate(value)) {
    const { value: number, units, se, ci, ci_method: method, undefined: reason } = value;
    yield [path, number, units, se, ci?.[0] ?? null, ci?.[1] ?? null, method, reason];
    return;
  }
  for (const [name, inner] of Object.entries<PrintedValue>(value as Record<string, PrintedValue>))
    yield* leavesOf(inner, path === "" ? name : `${path}.${name}`);
}

const textOf = (row: PrintedValue, name: string): string => {
  const found =
    typeof row === "object" && row !== null
      ? (row as Record<string, PrintedValue>)[name]
      : undefined;
  return typeof found === "string" ? found : "";
};

/** Every number of the questions' pages, one a row. */
export const questionNumberTable: Table<FrozenDocument> = {
  file: "question_numbers.csv",
  about:
    "One row a number behind a question's page: detection, lag, advice timing, self-ratings, raters on one axis, suggestions, emotion, practice and planning. Empty in snapshots made before these were frozen.",
  columns: [
    { name: "question", about: "The question's key, as in results.json under answers." },
    { name: "row", about: "The key of the row of its measure." },
    { name: "label", about: "The row in words." },
    {
      name: "number",
      about:
        "Which number of the row, by its path in results.json, such as detection.sensitivity or counts.hit.",
    },
    { name: "value", about: "Empty where it is not defined." },
    { name: "units", about: "n: the units that it rests on; empty for a count." },
    { name: "se", about: "Standard error by formula, where one is standard." },
    { name: "ci_low", about: "Lower end of the 95 % interval." },
    { name: "ci_high", about: "Upper end." },
    { name: "ci_method", about: "How the interval was made." },
    { name: "undefined", about: "Why there is no value." },
  ],
  *rows({ answers }) {
    for (const [question, { rows }] of Object.entries(answers ?? {}))
      for (const row of Array.isArray(rows) ? (rows as PrintedValue[]) : [])
        for (const leaf of leavesOf(row, ""))
          yield [question, textOf(row, "key"), textOf(row, "label"), ...leaf];
  },
};
