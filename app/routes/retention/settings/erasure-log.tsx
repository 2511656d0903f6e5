import { ErasureProgress } from "~/components/erasure/erasure-progress";
import type { DataColumn } from "~/components/table/data-table";
import { FiledTable } from "~/components/table/filed-table";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import type { ErasureEnd, ErasureKind } from "~/domain/erasure/erasure";

export interface ErasureLine {
  id: string;
  kind: ErasureKind;
  personId: string | null;
  createdAt: Date;
  sessions: number;
  reviews: number;
  drills: number;
  end: ErasureEnd | null;
  gone: number;
  by: string | null;
}

const columns: DataColumn<ErasureLine>[] = [
  {
    id: "at",
    header: "Begun",
    rowHeader: true,
    cell: (row) => <DateText at={row.createdAt} withTime />,
  },
  {
    id: "because",
    header: "Because",
    cell: (row) =>
      row.personId === null ? (
        "The period was over"
      ) : (
        <TextLink to={`/people/${row.personId}/erasure`}>
          A person<span className="sr-only"> {row.personId.slice(-8)}</span>
        </TextLink>
      ),
  },
  { id: "by", header: "By", cell: (row) => row.by ?? "The sweep" },
  { id: "reviews", header: "Reviews", numeric: true, cell: (row) => row.reviews },
  { id: "drills", header: "Drills", numeric: true, cell: (row) => row.drills },
  { id: "sessions", header: "Sessions", cell: (row) => <ErasureProgress erasure={row} /> },
];

/** What was erased, newest first: counts, never content. */
export function ErasureLog({ erasures }: { erasures: ErasureLine[] }) {
  return (
    <FiledTable
      id="erased"
      title="What was erased"
      file="/retention/erasures.csv"
      of="erasures"
      caption="Erasures"
      columns={columns}
      rows={erasures}
      rowId={(row) => row.id}
      empty="Nothing has been erased yet."
    />
  );
}
