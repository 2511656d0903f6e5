import { SaveTable } from "../table/save-table";
import type { ViewCell, ViewRow, ViewTable } from "~/domain/misalignment/questions/view";
import { viewTableFile } from "~/domain/misalignment/questions/view-table-file";
import { counted, inWords } from "~/domain/wording/counted";
import { DataTable, type DataColumn, type SortValue, type TableSort } from "../table/data-table";
import { EstimateText } from "../table/number-text";
import { TextLink } from "../ui/button";
import { SectionTitle } from "../ui/page-title";
import { FoldOnNarrow } from "../ui/fold-on-narrow";

interface ViewTableProps {
  table: ViewTable;
  /** The address of the units behind a count; null where none can be opened. */
  behindHref: ((row: string, cell: string) => string) | null;
  /** By which column it is sorted; null for the order of the answer. */
  sort: TableSort | null;
  sortHref: (sort: TableSort) => string;
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
        <>{inWords(cell.value, cell.decimals)}</>
      );
    case "estimate": {
      const { value, ci, undefined: reason, withoutInterval } = cell.estimate;
      const suffix = cell.unit === "%" ? " %" : "";
      return (
        <EstimateText
          {...{ value, ci, reason, suffix, withoutInterval, decimals: cell.decimals }}
        />
      );
    }
    case "median":
      return <>{cell.words}</>;
    case "count":
      return cell.opens === null || cell.count === 0 || behindHref === null ? (
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
  if (cell.kind === "median") return cell.median.value;
  return cell.kind === "count" ? cell.count : cell.estimate.value;
}

/** A table of a question: every count that stands for units opens them. */
export function ResultTable({ table, behindHref, sort, sortHref }: ViewTableProps) {
  const columns: DataColumn<ViewRow>[] = [
    {
      id: "row",
      header: table.rowWord ?? "Of",
      rowHeader: true,
      sortBy: (row) => row.label,
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
      <SectionTitle
        id={`table-${table.id}`}
        aside={
          table.rows.length > 0 && (
            <SaveTable file={table.id} of={table.title} {...viewTableFile(table)} />
          )
        }
      >
        {table.title}
      </SectionTitle>
      {table.about !== "" && <p className="max-w-[52rem] text-sm text-second">{table.about}</p>}
      <FoldOnNarrow
        words={`Show the table, ${counted(table.rows.length, "row")}`}
        open={sort !== null}
      >
        <DataTable
          wide
          caption={table.title}
          columns={columns}
          rows={table.rows}
          rowId={(row) => row.key}
          sort={sort}
          sortHref={sortHref}
        />
      </FoldOnNarrow>
    </section>
  );
}

/** The table and column that an address sorts by; null where it names none. */
export function readTableSort(search: URLSearchParams): (TableSort & { table: string }) | null {
  const asked = /^([a-z-]{1,30})\.(-?)(row|c\d{1,2})$/.exec(search.get("sort") ?? "");
  if (asked === null) return null;
  const [, table = "", sign, column = ""] = asked;
  return { table, column, descending: sign === "-" };
}

/** A sort as `readTableSort` reads it. */
export function tableSortText(table: string, { column, descending }: TableSort): string {
  return `${table}.${descending ? "-" : ""}${column}`;
}
