import { DataTable, type DataColumn } from "~/components/table/data-table";
import { EstimateText } from "~/components/table/number-text";
import { ForestInterval } from "~/components/charts/forest-interval";
import { counted } from "~/domain/wording/counted";
import { estimateCells, estimateHeads } from "~/domain/exchange/estimate-cells";
import type { SkillDifference } from "~/domain/progress/cohort-course";
import { skillWords } from "~/domain/review/skills";

interface DifferenceTableProps {
  caption: string;
  rows: readonly SkillDifference[];
  /** What the two rates are called; the difference is the first minus the second. */
  first: string;
  second: string;
}

/** Heads of the file of such a table; `first` and `second` name the two rates there. */
export const differenceHeads = (first: string, second: string) => [
  "skill",
  ...[first, second].flatMap((side) => estimateHeads(`${side}_per_100_turns`)),
  ...estimateHeads("difference"),
  "peers",
];

/** A row's line in the file. */
export const differenceLine = ({ skill, rateA, rateB, difference, clusters }: SkillDifference) => [
  skillWords[skill],
  ...[rateA, rateB, difference].flatMap(estimateCells),
  clusters,
];

/** Rates of two groups of turns by skill, side by side, with their difference. Less is better. */
export function DifferenceTable({ caption, rows, first, second }: DifferenceTableProps) {
  const reach = Math.max(
    10,
    ...rows.flatMap(({ difference }) => (difference.ci ?? []).map((end) => Math.abs(end))),
  );
  const max = Math.ceil(reach / 10) * 10;
  const rate = (
    id: string,
    header: string,
    of: (row: SkillDifference) => SkillDifference["rateA"],
  ) => ({
    id,
    header,
    numeric: true,
    cell: (row: SkillDifference) => {
      const estimate = of(row);
      return (
        <span className="inline-grid justify-items-end">
          <EstimateText
            value={estimate.value}
            ci={estimate.ci}
            reason={estimate.undefined}
            decimals={1}
          />
          <span className="text-xs text-third">n = {counted(estimate.units, "turn")}</span>
        </span>
      );
    },
  });
  const columns: DataColumn<SkillDifference>[] = [
    { id: "skill", header: "Skill", cell: ({ skill }) => skillWords[skill], rowHeader: true },
    rate("first", first, (row) => row.rateA),
    rate("second", second, (row) => row.rateB),
    {
      id: "difference",
      header: "Difference",
      numeric: true,
      cell: ({ difference }) => (
        <EstimateText
          value={difference.value}
          ci={difference.ci}
          reason={difference.undefined}
          decimals={1}
        />
      ),
    },
    {
      id: "picture",
      header: "Fewer to the left",
      className: "w-56",
      cell: ({ difference }) => (
        <ForestInterval
          estimate={difference.value}
          low={difference.ci?.[0] ?? null}
          high={difference.ci?.[1] ?? null}
          min={-max}
          max={max}
          ariaLabel="The difference and its interval; the middle is no difference"
        />
      ),
    },
  ];
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} rowId={({ skill }) => skill} />
      <p className="pt-2 text-sm text-second">{wordsOf(rows)}</p>
    </>
  );
}

function wordsOf(rows: readonly SkillDifference[]): string {
  const clear = rows.filter(({ difference: { ci } }) => ci && (ci[0] > 0 || ci[1] < 0));
  const clusters = rows[0]?.clusters ?? 0;
  const few = rows.some((row) => row.fewClusters)
    ? ` Only ${counted(clusters, "peer stands", "peers stand")} behind this: the intervals are too narrow.`
    : "";
  if (clear.length === 0)
    return `No skill shows a clear difference: every interval includes zero.${few}`;
  const names = clear.map(({ skill }) => skillWords[skill].toLowerCase()).join(", ");
  return `A clear difference in ${names}; with ${rows.length} skills looked at, one in twenty would show one by chance.${few}`;
}
