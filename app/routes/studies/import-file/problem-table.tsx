import { DataTable, type DataColumn } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import type { ReadingProblem } from "~/domain/exchange/problem";

type Row = ReadingProblem & { id: number };

const columns: DataColumn<Row>[] = [
  {
    id: "row",
    header: "Row",
    numeric: true,
    cell: ({ row }) => row?.toLocaleString("en-GB") ?? "",
  },
  {
    id: "column",
    header: "Column",
    cell: ({ column }) => (column === null ? "" : <code>{column}</code>),
  },
  { id: "message", header: "What is wrong", rowHeader: true, cell: ({ message }) => message },
];

export interface ProblemTableProps {
  problems: readonly ReadingProblem[];
  problemCount: number;
  /** The address of the table as a file. */
  file: string;
}

/** What is wrong with a file, by row and column; the header is row 1. */
export function ProblemTable({ problems, problemCount, file }: ProblemTableProps) {
  const more = problemCount - problems.length;
  return (
    <div className="grid max-w-[60rem] gap-2">
      <div className="flex justify-end">
        <FileLink to={file} of="what is wrong" />
      </div>
      <DataTable
        caption="What is wrong, by row and column"
        columns={columns}
        rows={problems.map((problem, id) => ({ ...problem, id }))}
        rowId={({ id }) => String(id)}
      />
      {more > 0 && (
        <p className="text-sm text-second">and {more.toLocaleString("en-GB")} more like these.</p>
      )}
    </div>
  );
}
