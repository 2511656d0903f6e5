import { useSearchParams } from "@remix-run/react";
import { ForestInterval } from "~/components/charts/forest-interval";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { FoldOnNarrow } from "~/components/ui/fold-on-narrow";
import { counted, inWords } from "~/domain/wording/counted";
import type { ResultRow } from "~/services/results/result-rows";
import { notDefined } from "~/domain/wording/not-defined";
import { agreementCells, agreementColumns, agreementHeads, tagColumn } from "./agreement-columns";
import { viewHref, type StudyAddress } from "./view";

function alphaWords({ label, experts: { alpha } }: ResultRow): string {
  if (alpha.value === null) return `${label}: alpha is not defined, ${alpha.undefined ?? ""}`;
  const interval = alpha.ci
    ? `, 95 % interval ${inWords(alpha.ci[0], 2)} to ${inWords(alpha.ci[1], 2)}`
    : "";
  return `${label}: alpha ${inWords(alpha.value, 2)}${interval}`;
}

const forest: DataColumn<ResultRow> = {
  id: "forest",
  header: "Alpha, −0.5 to 1",
  className: "sm:w-[15%]",
  cell: (row) => (
    <ForestInterval
      estimate={row.experts.alpha.value}
      low={row.experts.alpha.ci?.[0] ?? null}
      high={row.experts.alpha.ci?.[1] ?? null}
      min={-0.5}
      max={1}
      ticks={[-0.5, 0, 0.5, 1]}
      ariaLabel={alphaWords(row)}
    />
  ),
};

function columnsFor(study: StudyAddress, kappaName: string): DataColumn<ResultRow>[] {
  const { agreement, kappa, alpha, ac1, n, counts } = agreementColumns(
    (row) => row.experts,
    kappaName,
    study,
  );
  return [
    tagColumn,
    {
      id: "flags",
      header: "Flags",
      numeric: true,
      sortBy: (row) => row.expertFlagsAll,
      cell: (row) => row.expertFlagsAll,
    },
    {
      id: "prevalence",
      header: "Prevalence",
      numeric: true,
      sortBy: (row) => row.prevalence,
      cell: (row) =>
        row.prevalence === null ? notDefined : `${inWords(row.prevalence * 100, 1)} %`,
    },
    ...[agreement, kappa, alpha, forest, ac1, n, counts],
  ];
}

interface Props {
  rows: ResultRow[];
  study: StudyAddress;
  sort: TableSort;
}

const cells = [
  "all-experts",
  "split-experts",
  "no-expert",
  "one-expert",
  "one-expert-not",
] as const;

const lineOf = (row: ResultRow) => [
  ...[row.label, row.unit, row.expertFlagsAll, row.seen, row.prevalence],
  ...agreementCells(row.experts, cells),
];

/** Expert against expert, a row a tag. */
export function AmongExperts({ rows, study, sort }: Props) {
  const isSorted = useSearchParams()[0].has("sort");
  const many = rows.some((row) => row.experts.kappaName === "conger");
  return (
    <FoldOnNarrow words={`Show the table, ${counted(rows.length, "tag")}`} open={isSorted}>
      <SaveTable
        file="by tag"
        of="agreement among experts, by tag"
        heads={[
          ...["tag", "unit", "flags", "seen", "prevalence"],
          ...agreementHeads(many ? "conger_kappa" : "cohen_kappa", cells),
        ]}
        rows={rows.map(lineOf)}
      />
      <DataTable
        wide
        caption="Agreement among experts, by tag"
        columns={columnsFor(study, many ? "Conger kappa" : "Cohen kappa")}
        rows={rows}
        rowId={(row) => row.key}
        sort={sort}
        sortHref={(next) => viewHref(study, "agreement", next)}
      />
    </FoldOnNarrow>
  );
}
