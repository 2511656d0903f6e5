import { useSearchParams } from "@remix-run/react";
import { Dumbbell, DumbbellKey } from "~/components/charts/dumbbell";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { FoldOnNarrow } from "~/components/ui/fold-on-narrow";
import { estimateCells, estimateHeads } from "~/domain/exchange/estimate-cells";
import { counted, inWords } from "~/domain/wording/counted";
import { expertsWord } from "~/domain/misalignment/cells";
import { notDefined } from "~/domain/wording/not-defined";
import type { ResultRow, ShownEstimate } from "~/services/results/result-rows";
import {
  agreementCells,
  agreementColumns,
  agreementHeads,
  Shown,
  tagColumn,
} from "./agreement-columns";
import { viewHref, type StudyAddress } from "./view";

interface Props {
  rows: ResultRow[];
  study: StudyAddress;
  sort: TableSort;
  litTag: string | null;
  /** How many experts the study's reviews are of. */
  experts: number;
}

function rateWords({ value }: ShownEstimate): string {
  return value === null ? notDefined : inWords(value, 1);
}

function Pair({ row, max }: { row: ResultRow; max: number }) {
  const words = `${row.label}: peers ${rateWords(row.peerRate)}, experts ${rateWords(row.expertRate)} per 100 ${row.unit}s`;
  return (
    <Dumbbell peer={row.peerRate.value} expert={row.expertRate.value} max={max} ariaLabel={words} />
  );
}

/** Flags per 100 over the counts that they come from. */
function Rate({ of, flags, seen }: { of: ShownEstimate; flags: number; seen: number }) {
  if (of.value === null) return <Shown of={of} decimals={1} />;
  return (
    <span className="inline-grid justify-items-end text-right whitespace-nowrap">
      <span>{inWords(of.value, 1)}</span>
      <span className="text-xs text-second">
        {flags} of {seen.toLocaleString("en-GB")}
      </span>
    </span>
  );
}

function columnsFor(study: StudyAddress, max: number): DataColumn<ResultRow>[] {
  const { agreement, kappa, alpha, ac1, n, counts } = agreementColumns(
    (row) => row.peers,
    "Cohen kappa",
    study,
  );
  return [
    tagColumn,
    {
      id: "peer",
      header: "Peer",
      numeric: true,
      sortBy: (row) => row.peerRate.value,
      cell: (row) => <Rate of={row.peerRate} flags={row.peerFlags} seen={row.peerSeen} />,
    },
    {
      id: "expert",
      header: "Expert",
      numeric: true,
      sortBy: (row) => row.expertRate.value,
      cell: (row) => <Rate of={row.expertRate} flags={row.expertFlags} seen={row.expertSeen} />,
    },
    {
      id: "picture",
      header: (
        <span className="inline-grid gap-0.5 whitespace-nowrap">
          Per 100
          <span className="font-normal">
            <DumbbellKey />
          </span>
        </span>
      ),
      label: "Per 100",
      className: "sm:w-[16%] print:hidden",
      cell: (row) => <Pair row={row} max={max} />,
    },
    {
      id: "gap",
      header: "Peer minus expert",
      numeric: true,
      sortBy: (row) => row.gap.value,
      cell: (row) => <Shown of={row.gap} decimals={1} />,
    },
    ...[agreement, kappa, alpha, ac1, n, counts],
  ];
}

const cells = ["both", "peer-only", "experts-only", "neither"] as const;

const heads = [
  ...["tag", "unit", "peer_flags", "peer_seen", "expert_flags", "expert_seen"],
  ...["peer_per_100", "expert_per_100", "peer_minus_expert_per_100"].flatMap(estimateHeads),
  ...agreementHeads("cohen_kappa", cells),
];

const lineOf = (row: ResultRow) => [
  ...[row.label, row.unit, row.peerFlags, row.peerSeen, row.expertFlags, row.expertSeen],
  ...[row.peerRate, row.expertRate, row.gap].flatMap(estimateCells),
  ...agreementCells(row.peers, cells),
];

/** Peer against experts, a row a tag. */
export function PeersAndExperts({ rows, study, sort, litTag, experts }: Props) {
  const isSorted = useSearchParams()[0].has("sort");
  const rates = rows.flatMap((row) => [row.peerRate.value ?? 0, row.expertRate.value ?? 0]);
  return (
    <FoldOnNarrow words={`Show the table, ${counted(rows.length, "tag")}`} open={isSorted}>
      <SaveTable
        file="by tag"
        of="peers and experts, by tag"
        {...{ heads, rows: rows.map(lineOf) }}
      />
      <DataTable
        wide
        caption={`Peers against ${expertsWord(experts)}, by tag`}
        columns={columnsFor(study, Math.max(1, ...rates))}
        rows={rows}
        rowId={(row) => row.key}
        sort={sort}
        sortHref={(next) => viewHref(study, "rates", next)}
        isLit={(row) => row.key === litTag}
      />
    </FoldOnNarrow>
  );
}
