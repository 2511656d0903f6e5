import { PrintedText, printedCells } from "~/components/results/printed-text";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { SectionTitle } from "~/components/ui/page-title";
import { inWords } from "~/domain/wording/counted";
import { estimateHeads } from "~/domain/exchange/estimate-cells";
import type {
  NamedReviewer,
  PrintedAgreement,
  PrintedPair,
} from "~/domain/misalignment/study-document/agreement";
import { notDefined } from "~/domain/wording/not-defined";

const nameOf = ({ kind, reviewer }: NamedReviewer) => `${kind} ${reviewer}`;

const numbers = [
  ["cohen_kappa_quadratic", "Quadratic kappa"],
  ["cohen_kappa_linear", "Linear kappa"],
  ["cohen_kappa", "Kappa"],
  ["krippendorff_alpha_ordinal", "Alpha, ordinal"],
  ["icc_2_1", "ICC(2,1)"],
  ["bland_altman_bias", "First minus second"],
] as const;

function column(name: string, header: string): DataColumn<PrintedPair> {
  return {
    id: name,
    header,
    numeric: true,
    cell: ({ coefficients }) => {
      const estimate = coefficients[name];
      if (estimate === undefined) return "";
      return <PrintedText of={estimate} />;
    },
  };
}

const columns: DataColumn<PrintedPair>[] = [
  {
    id: "pair",
    header: "Reviewers",
    rowHeader: true,
    cell: ({ first, second }) => `${nameOf(first)}, ${nameOf(second)}`,
  },
  { id: "n", header: "n", numeric: true, cell: ({ units }) => units },
  {
    id: "agreement",
    header: "Same value",
    numeric: true,
    cell: ({ coefficients }) => {
      const value = coefficients.percent_agreement?.value ?? null;
      return value === null ? notDefined : `${inWords(100 * value, 0)} %`;
    },
  },
  ...numbers.map(([name, header]) => column(name, header)),
];

const saved = ["percent_agreement", ...numbers.map(([name]) => name)];

const lineOf = ({ first, second, units, coefficients }: PrintedPair) => [
  ...[nameOf(first), nameOf(second), units],
  ...saved.flatMap((name) => {
    const estimate = coefficients[name];
    return estimate === undefined ? [null, null, null, null] : printedCells(estimate);
  }),
];

/** Every two reviewers who rated the same sessions on one scale. */
export function PairTable({ label, agreement }: { label: string; agreement: PrintedAgreement }) {
  const apart = agreement.pairs_without_common_units;
  return (
    <section aria-labelledby="pairs" className="min-w-0">
      <SectionTitle
        id="pairs"
        aside={
          agreement.pairs.length > 0 && (
            <SaveTable
              file={`pairs of reviewers ${label}`}
              of={`${label}, by pairs of reviewers`}
              heads={["first", "second", "n", ...saved.flatMap(estimateHeads)]}
              rows={agreement.pairs.map(lineOf)}
            />
          )
        }
      >
        {label}, by pairs of reviewers
      </SectionTitle>
      <DataTable
        caption={`${label}, by pairs of reviewers`}
        columns={columns}
        rows={agreement.pairs}
        rowId={({ first, second }) => `${nameOf(first)} ${nameOf(second)}`}
        empty={<p className="text-base text-second">No two reviewers rated the same session.</p>}
      />
      {apart > 0 && (
        <p className="mt-2 text-sm text-second">
          {apart} {apart === 1 ? "pair shares" : "pairs share"} no session and{" "}
          {apart === 1 ? "is" : "are"} left out.
        </p>
      )}
    </section>
  );
}
