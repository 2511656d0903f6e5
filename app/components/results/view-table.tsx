import type { ViewCell, ViewRow, ViewTable } from "~/domain/misalignment/questions/view";
import { DataTable, type DataColumn, type SortValue } from "../table/data-table";
import { EstimateText, numberWords } from "../table/number-text";
import { TextLink } from "../ui/button";

interface ViewTableProps {
  table: ViewTable;
  /** The address of the units behind a count. */
  behindHref: (row: string, cell: string) => string;
}

const countWords = (count: number) => count.toLocaleString("en-GB");

function Cell({
  row,
  cell,
  header,
  behindHref,
}: {
  row: ViewRow;
  cell: ViewCell;
  header: string;
  behindHref: ViewTableProps["behindHref"];
}) {
  switch (cell.kind) {
    case "text":
      return <>{cell.text}</>;
    case "number":
      return cell.value === null ? (
        <EstimateText value={null} ci={null} reason={cell.reason} decimals={0} />
      ) : (
        <>{numberWords(cell.value, cell.decimals)}</>
      );
    case "estimate": {
      const { value, ci, undefined: reason } = cell.estimate;
      const suffix = cell.unit === "%" ? " %" : "";
      return <EstimateText {...{ value, ci, reason, suffix, decimals: cell.decimals }} />;
    }
    case "count":
      return cell.opens === null || cell.count === 0 ? (
        <>{countWords(cell.count)}</>
      ) : (
        <TextLink
          to={behindHref(row.key, cell.opens)}
          aria-label={`${row.label}, ${header}: ${countWords(cell.count)}, open them`}
        >
          {countWords(cell.count)}
        </TextLink>
      );
  }
}

function valueOf(cell: ViewCell | undefined): SortValue {
  if (cell === undefined) return null;
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "count" ? cell.count : cell.estimate.value;
}

/** A table of a question: every count that stands for units opens them. */
export function ResultTable({ table, behindHref }: ViewTableProps) {
  const columns: DataColumn<ViewRow>[] = [
    {
      id: "row",
      header: <span className="sr-only">Row</span>,
      rowHeader: true,
      cell: (row) => row.label,
    },
    ...table.columns.map(({ header, numeric }, index): DataColumn<ViewRow> => ({
      id: `c${index}`,
      ...{ header, numeric },
      sortBy: (row) => valueOf(row.cells[index]),
      cell: (row) => {
        const cell = row.cells[index];
        return cell ? <Cell {...{ row, cell, header, behindHref }} /> : null;
      },
    })),
  ];
  return (
    <section aria-labelledby={`table-${table.id}`} className="grid gap-2">
      <h2 id={`table-${table.id}`} className="text-sm font-semibold">
        {table.title}
      </h2>
      {table.about !== "" && <p className="max-w-[52rem] text-sm text-second">{table.about}</p>}
      <div className="overflow-x-auto lg:overflow-visible">
        <DataTable
          caption={table.title}
          columns={columns}
          rows={table.rows}
          rowId={(row) => row.key}
        />
      </div>
    </section>
  );
}
