import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SavedTitle } from "~/components/table/saved-title";
import { readinessLevels, readinessWords, type ReadinessRound } from "~/domain/progress/readiness";

const headOf = (level: string) => level.replaceAll("-", "_");

const share = (n: number, of: number) => `${n} (${Math.round((100 * n) / of)} %)`;

const columns: DataColumn<ReadinessRound>[] = [
  {
    id: "round",
    header: "Sessions",
    cell: ({ from, to }) => `${from} to ${to}`,
    rowHeader: true,
  },
  ...readinessLevels.map((level): DataColumn<ReadinessRound> => ({
    id: level,
    header: readinessWords[level],
    cell: ({ peers, n }) => share(peers[level], n),
    numeric: true,
  })),
  {
    id: "picture",
    header: "Distribution",
    cell: (round) => <Levels round={round} />,
    className: "w-48",
  },
  { id: "n", header: "n peers", cell: ({ n }) => n, numeric: true },
];

/** How many peers stand at each level of readiness, by round of three sessions. */
export function ReadinessTable({ rounds }: { rounds: readonly ReadinessRound[] }) {
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="readiness">
      <div className="pb-2">
        <SavedTitle
          id="readiness"
          file="readiness"
          of="readiness"
          heads={["from_session", "to_session", ...readinessLevels.map(headOf), "peers_rated"]}
          rows={rounds.map(({ from, to, peers, n }) => [
            ...[from, to],
            ...readinessLevels.map((level) => peers[level]),
            n,
          ])}
        >
          Readiness, as experts rated it
        </SavedTitle>
      </div>
      <DataTable
        caption="Readiness by round of three sessions"
        columns={columns}
        rows={rounds}
        rowId={({ round }) => String(round)}
      />
    </section>
  );
}

const shades = ["20%", "45%", "70%", "100%"];

/** The four levels as parts of a bar, lowest at the left and lightest. */
function Levels({ round: { peers, n } }: { round: ReadinessRound }) {
  return (
    <span aria-hidden="true" className="keep-colors flex h-4 w-44 overflow-hidden rounded-sm">
      {readinessLevels.map((level, index) => (
        <span
          key={level}
          style={{
            width: `${(100 * peers[level]) / n}%`,
            background: `color-mix(in srgb, var(--accent) ${shades[index]}, var(--surface))`,
          }}
        />
      ))}
    </span>
  );
}
