import { Dumbbell, DumbbellKey } from "~/components/charts/dumbbell";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { EstimateText, numberWords } from "~/components/table/number-text";
import { TextLink } from "~/components/ui/button";
import type { AgreementRow, ResultRow, ShownEstimate } from "~/services/results/result-rows";
import { turnsHref, viewHref } from "./view";

interface Props {
  rows: ResultRow[];
  studyKey: string;
  sort: TableSort;
  litTag: string | null;
}

export function Shown({ of, decimals = 2 }: { of: ShownEstimate; decimals?: number }) {
  return <EstimateText value={of.value} ci={of.ci} reason={of.undefined} decimals={decimals} />;
}

export function Percent({ of }: { of: ShownEstimate }) {
  const times = (value: number) => value * 100;
  return (
    <EstimateText
      value={of.value === null ? null : times(of.value)}
      ci={of.ci && [times(of.ci[0]), times(of.ci[1])]}
      reason={of.undefined}
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
  "one-expert-not": "one alone, no",
};

/** The counts of a row, each a way to its turns. */
export function Counts({
  row,
  of,
  studyKey,
}: {
  row: ResultRow;
  of: AgreementRow;
  studyKey: string;
}) {
  const cells = Object.entries(of.counts) as [keyof typeof cellLabels, number][];
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm sm:min-w-52">
      {cells.map(([cell, count]) => (
        <li key={cell} className="whitespace-nowrap">
          {count > 0 ? (
            <TextLink
              to={turnsHref(studyKey, row.key, cell)}
              aria-label={`${row.label}: ${count} ${row.unit}s, ${cellLabels[cell]}`}
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

function rateWords({ value }: ShownEstimate): string {
  return value === null ? "not defined" : numberWords(value, 1);
}

function Pair({ row, max }: { row: ResultRow; max: number }) {
  const words = `${row.label}: peers ${rateWords(row.peerRate)}, experts ${rateWords(row.expertRate)} per 100 ${row.unit}s`;
  return (
    <Dumbbell peer={row.peerRate.value} expert={row.expertRate.value} max={max} ariaLabel={words} />
  );
}

function columnsFor(studyKey: string, max: number): DataColumn<ResultRow>[] {
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
        <span className="inline-flex items-center gap-1.5">
          Per 100: <DumbbellKey />
        </span>
      ),
      label: "Per 100",
      className: "sm:w-[18%]",
      cell: (row) => <Pair row={row} max={max} />,
    },
    {
      id: "gap",
      header: "Peer minus expert",
      numeric: true,
      sortBy: (row) => row.gap.value,
      cell: (row) => <Shown of={row.gap} decimals={1} />,
    },
    {
      id: "agreement",
      header: "Agreement",
      numeric: true,
      sortBy: (row) => row.peers.percentAgreement.value,
      cell: (row) => <Percent of={row.peers.percentAgreement} />,
    },
    {
      id: "kappa",
      header: "Cohen kappa",
      numeric: true,
      sortBy: (row) => row.peers.kappa.value,
      cell: (row) => <Shown of={row.peers.kappa} />,
    },
    {
      id: "alpha",
      header: "Alpha",
      numeric: true,
      sortBy: (row) => row.peers.alpha.value,
      cell: (row) => <Shown of={row.peers.alpha} />,
    },
    {
      id: "ac1",
      header: "AC1",
      numeric: true,
      sortBy: (row) => row.peers.ac1.value,
      cell: (row) => <Shown of={row.peers.ac1} />,
    },
    {
      id: "n",
      header: "n",
      numeric: true,
      sortBy: (row) => row.peers.units,
      cell: (row) => row.peers.units.toLocaleString("en-GB"),
    },
    {
      id: "counts",
      header: "Turns",
      cell: (row) => <Counts row={row} of={row.peers} studyKey={studyKey} />,
    },
  ];
}

function Rate({ of, flags, seen }: { of: ShownEstimate; flags: number; seen: number }) {
  if (of.value === null) return <Shown of={of} decimals={1} />;
  return (
    <span className="inline-grid justify-items-end whitespace-nowrap text-right">
      <span>{numberWords(of.value, 1)}</span>
      <span className="text-xs text-second">
        {flags} of {seen.toLocaleString("en-GB")}
      </span>
    </span>
  );
}

/** Peer against the experts' consensus, a row a tag. */
export function PeersAndExperts({ rows, studyKey, sort, litTag }: Props) {
  const rates = rows.flatMap((row) => [row.peerRate.value ?? 0, row.expertRate.value ?? 0]);
  const columns = columnsFor(studyKey, Math.max(1, ...rates));
  return (
    <div className="overflow-x-auto lg:overflow-visible">
      <DataTable
        caption="Peers against the experts' consensus, by tag"
        columns={columns}
        rows={rows}
        rowId={(row) => row.key}
        sort={sort}
        sortHref={(next) => viewHref(studyKey, "peers-and-experts", next)}
        isLit={(row) => row.key === litTag}
      />
    </div>
  );
}
