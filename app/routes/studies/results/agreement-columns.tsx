import type { DataColumn } from "~/components/table/data-table";
import { estimateCells, estimateHeads } from "~/domain/exchange/estimate-cells";
import { EstimateText } from "~/components/table/number-text";
import { TextLink } from "~/components/ui/button";
import type { AgreementRow, ResultRow, ShownEstimate } from "~/services/results/result-rows";
import { turnsHref, type StudyAddress } from "./view";

export function Shown({ of, decimals = 2 }: { of: ShownEstimate; decimals?: number }) {
  return <EstimateText {...of} reason={of.undefined} decimals={decimals} />;
}

function Percent({ of }: { of: ShownEstimate }) {
  return (
    <EstimateText
      value={of.value === null ? null : of.value * 100}
      ci={of.ci && [of.ci[0] * 100, of.ci[1] * 100]}
      reason={of.undefined}
      withoutInterval={of.withoutInterval}
      decimals={0}
      suffix=" %"
    />
  );
}

const cellLabels = {
  both: "both",
  "peer-only": "peer only",
  "experts-only": "experts only",
  neither: "neither",
  "all-experts": "all",
  "split-experts": "split",
  "no-expert": "none",
  "one-expert": "one alone",
  "one-expert-not": "all but one",
};

interface CountsProps {
  row: ResultRow;
  of: AgreementRow;
  study: StudyAddress;
}

/** The counts of a row, each a way to its turns. */
function Counts({ row, of, study }: CountsProps) {
  const cells = Object.entries(of.counts) as [keyof typeof cellLabels, number][];
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm sm:min-w-44 print:min-w-0">
      {cells.map(([cell, count]) => (
        <li key={cell} className="whitespace-nowrap">
          {count > 0 ? (
            <TextLink
              to={turnsHref(study, row.key, cell)}
              aria-label={`${row.label}: ${count} ${row.unit}${count === 1 ? "" : "s"}, ${cellLabels[cell]}`}
            >
              {count}
            </TextLink>
          ) : (
            <span>0</span>
          )}{" "}
          <span className="text-second">{cellLabels[cell]}</span>
        </li>
      ))}
    </ul>
  );
}

export const tagColumn: DataColumn<ResultRow> = {
  id: "tag",
  header: "Tag",
  rowHeader: true,
  sortBy: (row) => row.label,
  cell: (row) => (
    <>
      {row.label}
      {row.unit === "session" && (
        <span className="block text-xs font-normal text-second">per session</span>
      )}
    </>
  ),
};

/** Heads of the columns of one comparison in a file. */
export const agreementHeads = (kappaName: string, cells: readonly string[]) => [
  ...["agreement", kappaName, "alpha", "ac1"].flatMap(estimateHeads),
  ...cells.map((cell) => `turns_${cell.replaceAll("-", "_")}`),
];

/** A row's part in it; shares are from 0 to 1. */
export const agreementCells = (
  { percentAgreement, kappa, alpha, ac1, counts }: AgreementRow,
  cells: readonly (keyof AgreementRow["counts"])[],
) => [
  ...[percentAgreement, kappa, alpha, ac1].flatMap(estimateCells),
  ...cells.map((cell) => counts[cell] ?? 0),
];

type Coefficient = "kappa" | "alpha" | "ac1";

/** The columns of one comparison, in the order in which they stand side by side. */
export function agreementColumns(
  of: (row: ResultRow) => AgreementRow,
  kappaName: string,
  study: StudyAddress,
): Record<"agreement" | Coefficient | "n" | "counts", DataColumn<ResultRow>> {
  const coefficient = (id: Coefficient, header: string): DataColumn<ResultRow> => ({
    id,
    header,
    numeric: true,
    sortBy: (row) => of(row)[id].value,
    cell: (row) => <Shown of={of(row)[id]} />,
  });
  return {
    agreement: {
      id: "agreement",
      header: "Agreement",
      numeric: true,
      sortBy: (row) => of(row).percentAgreement.value,
      cell: (row) => <Percent of={of(row).percentAgreement} />,
    },
    kappa: coefficient("kappa", kappaName),
    alpha: coefficient("alpha", "Alpha"),
    ac1: coefficient("ac1", "AC1"),
    n: {
      id: "n",
      header: "n",
      numeric: true,
      sortBy: (row) => of(row).units,
      cell: (row) => of(row).units.toLocaleString("en-GB"),
    },
    counts: {
      id: "counts",
      header: "Turns",
      cell: (row) => <Counts row={row} of={of(row)} study={study} />,
    },
  };
}
