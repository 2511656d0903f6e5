import { PrintedText, printedCells } from "~/components/results/printed-text";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { TextLink } from "~/components/ui/button";
import { estimateHeads } from "~/domain/exchange/estimate-cells";
import { rangeWords } from "~/domain/review/scale-range";
import type { ScaleOverview } from "~/domain/misalignment/study-document/scale-overview";
import { comparedWords } from "./kind-words";

type Kind = ScaleOverview["kinds"][number];
const pairOf = ({ first, second }: Kind) => `${first} ${second}`;

/** The scales, one a row, with a column for each kind within itself and each two kinds that met. */
export function ScaleTable({
  hrefOf,
  scales,
  open,
}: {
  hrefOf: (scale: string) => string;
  scales: readonly ScaleOverview[];
  open: string | null;
}) {
  const pairs = new Map(scales.flatMap(({ kinds }) => kinds.map((kind) => [pairOf(kind), kind])));
  const columns: DataColumn<ScaleOverview>[] = [
    {
      id: "scale",
      header: "Scale",
      rowHeader: true,
      cell: ({ scale, label }) => <TextLink to={`${hrefOf(scale)}#pairs`}>{label}</TextLink>,
    },
    { id: "range", header: "From, to", cell: ({ range }) => rangeWords(range) },
    { id: "n", header: "Ratings", numeric: true, cell: ({ ratings }) => ratings },
    ...[...pairs].map(([id, compared]): DataColumn<ScaleOverview> => ({
      id,
      header: comparedWords(compared),
      numeric: true,
      cell: ({ kinds }) => <KappaCell kind={kinds.find((kind) => pairOf(kind) === id)} />,
    })),
  ];
  return (
    <div className="grid gap-2">
      <div className="justify-self-end">
        <SaveTable
          file="agreement"
          of="agreement on scales"
          heads={[
            ...["scale", "range", "ratings", "first", "second", "pairs_of_reviewers"],
            ...estimateHeads("mean_quadratic_kappa"),
          ]}
          rows={scales.flatMap(linesOf)}
        />
      </div>
      <DataTable
        caption="Mean quadratic kappa over pairs of reviewers, by scale"
        columns={columns}
        rows={scales}
        rowId={({ scale }) => scale}
        isLit={({ scale }) => scale === open}
      />
    </div>
  );
}

/** A scale's lines in a file: one for each kind within itself and each two kinds that met. */
const linesOf = ({ label, range, ratings, kinds }: ScaleOverview) =>
  kinds.map(({ first, second, pair_kappas: { pairs, mean } }) => [
    ...[label, rangeWords(range), ratings, first, second, pairs],
    ...printedCells(mean),
  ]);

function KappaCell({ kind }: { kind: Kind | undefined }) {
  if (kind === undefined) return <span className="text-third">none met</span>;
  const { mean, pairs } = kind.pair_kappas;
  return (
    <span className="inline-grid justify-items-end">
      <PrintedText of={mean} />
      <span className="text-xs text-second">
        {pairs} {pairs === 1 ? "pair" : "pairs"}, n = {mean.units.toLocaleString("en-GB")}
      </span>
    </span>
  );
}
