import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import { useMemo, type ReactNode } from "react";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "./table";
import { SortChoice } from "./sort-choice";
import { SortLink } from "./sort-link";

export type SortValue = string | number | null;

export interface TableSort {
  column: string;
  descending: boolean;
}

export interface DataColumn<Row> {
  id: string;
  header: ReactNode;
  /** The header's plain words for the narrow list; needed where the header is not a string; "" for none. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** What the column sorts by; null goes last. Without it the column does not sort. */
  sortBy?: (row: Row) => SortValue;
  numeric?: boolean;
  /** The cell that names the row. */
  rowHeader?: boolean;
  className?: string;
}

/** The look of a column of acts: as narrow as they are, at the end of the row. */
export const actColumn = "sm:w-px sm:text-right sm:whitespace-nowrap";

export interface DataTableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  /** Has more columns than a window of 1,024 pixels holds. */
  wide?: boolean;
  /** The narrow list has as many facts on a line as it holds. */
  compact?: boolean;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Held in the address by the page. */
  sort?: TableSort | null;
  /** The address that sorts by this column. */
  sortHref?: (sort: TableSort) => string;
  /** The loader has sorted already: rows stay in the order given. */
  sorted?: boolean;
  isLit?: (row: Row) => boolean;
  empty?: ReactNode;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

function compare(left: SortValue | undefined, right: SortValue | undefined): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  return String(left ?? "").localeCompare(String(right ?? ""), "en", { numeric: true });
}

function toColumnDef<Row extends object>(
  column: DataColumn<Row>,
): ColumnDef<typeof features, Row, unknown> {
  return {
    id: column.id,
    accessorFn: (row) => column.sortBy?.(row) ?? undefined,
    enableSorting: column.sortBy !== undefined,
    sortUndefined: "last",
    sortFn: (a, b, id) =>
      compare(a.getValue<SortValue | undefined>(id), b.getValue<SortValue | undefined>(id)),
  };
}

/** A table of rows with sorting by links; a list of labelled facts below 640 pixels. */
export function DataTable<Row extends object>({
  caption,
  captionHidden = true,
  wide,
  compact,
  columns,
  rows,
  rowId,
  sort = null,
  sortHref,
  sorted = false,
  isLit,
  empty,
}: DataTableProps<Row>) {
  const defs = useMemo(() => columns.map(toColumnDef), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo(() => (sort ? [{ id: sort.column, desc: sort.descending }] : []), [sort]);
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: rowId,
    manualSorting: sorted,
    state: { sorting },
  });
  if (rows.length === 0 && empty) return <>{empty}</>;
  const sortable = columns.filter((column) => column.sortBy !== undefined);
  return (
    <>
      {sortHref && rows.length > 1 && (
        <SortChoice
          columns={sortable.map((column) => ({ ...column, label: labelOf(column) ?? column.id }))}
          sort={sort}
          href={sortHref}
        />
      )}
      <Table {...{ caption, captionHidden, wide }}>
        <TableHead>
          <tr>
            {columns.map((column) => (
              <TableHeader
                key={column.id}
                numeric={column.numeric}
                className={column.className}
                sort={
                  sort?.column === column.id
                    ? sort.descending
                      ? "descending"
                      : "ascending"
                    : undefined
                }
              >
                {sortHref && column.sortBy ? (
                  <SortLink column={column.id} sort={sort} href={sortHref} numeric={column.numeric}>
                    {column.header}
                  </SortLink>
                ) : (
                  column.header
                )}
              </TableHeader>
            ))}
          </tr>
        </TableHead>
        <TableBody>
          {table.getRowModel().rows.map((row) => (
            <TableRow key={row.id} lit={isLit?.(row.original)} compact={compact}>
              {columns.map((column) => (
                <TableCell
                  key={column.id}
                  label={labelOf(column)}
                  numeric={column.numeric}
                  rowHeader={column.rowHeader}
                  compact={compact}
                  className={column.className}
                >
                  {column.cell(row.original)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  );
}

const labelOf = <Row,>({ label, header }: DataColumn<Row>) =>
  label ?? (typeof header === "string" ? header : undefined);
