import { ForestInterval } from "~/components/charts/forest-interval";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { numberWords } from "~/components/table/number-text";
import type { ResultRow } from "~/services/results/result-rows";
import { Counts, Percent, Shown } from "./peers-and-experts";
import { viewHref } from "./view";

function alphaWords({ label, experts: { alpha } }: ResultRow): string {
  if (alpha.value === null) return `${label}: alpha is not defined, ${alpha.undefined ?? ""}`;
  const interval = alpha.ci
    ? `, 95 % interval ${numberWords(alpha.ci[0], 2)} to ${numberWords(alpha.ci[1], 2)}`
    : "";
  return `${label}: alpha ${numberWords(alpha.value, 2)}${interval}`;
}

function columnsFor(studyKey: string, kappaName: string): DataColumn<ResultRow>[] {
  return [
    {
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
    },
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
        row.prevalence === null ? "undefined" : `${numberWords(row.prevalence * 100, 1)} %`,
    },
    {
      id: "agreement",
      header: "Agreement",
      numeric: true,
      sortBy: (row) => row.experts.percentAgreement.value,
      cell: (row) => <Percent of={row.experts.percentAgreement} />,
    },
    {
      id: "kappa",
      header: kappaName,
      numeric: true,
      sortBy: (row) => row.experts.kappa.value,
      cell: (row) => <Shown of={row.experts.kappa} />,
    },
    {
      id: "alpha",
      header: "Alpha",
      numeric: true,
      sortBy: (row) => row.experts.alpha.value,
      cell: (row) => <Shown of={row.experts.alpha} />,
    },
    {
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
    },
    {
      id: "ac1",
      header: "AC1",
      numeric: true,
      sortBy: (row) => row.experts.ac1.value,
      cell: (row) => <Shown of={row.experts.ac1} />,
    },
    {
      id: "n",
      header: "n",
      numeric: true,
      sortBy: (row) => row.experts.units,
      cell: (row) => row.experts.units.toLocaleString("en-GB"),
    },
    {
      id: "counts",
      header: "Turns",
      cell: (row) => <Counts row={row} of={row.experts} studyKey={studyKey} />,
    },
  ];
}

interface Props {
  rows: ResultRow[];
  studyKey: string;
  sort: TableSort;
}

/** Expert against expert, a row a tag. */
export function AmongExperts({ rows, studyKey, sort }: Props) {
  const many = rows.some((row) => row.experts.kappaName === "conger");
  const columns = columnsFor(studyKey, many ? "Conger kappa" : "Cohen kappa");
  return (
    <div className="overflow-x-auto lg:overflow-visible">
      <DataTable
        caption="Agreement among experts, by tag"
        columns={columns}
        rows={rows}
        rowId={(row) => row.key}
        sort={sort}
        sortHref={(next) => viewHref(studyKey, "among-experts", next)}
      />
    </div>
  );
}
