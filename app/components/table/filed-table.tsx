import type { ReactNode } from "react";
import { SectionTitle } from "~/components/ui/page-title";
import { DataTable, type DataTableProps } from "./data-table";
import { FileLink } from "./file-link";

interface FiledTableProps<Row> extends DataTableProps<Row> {
  id: string;
  title: string;
  /** The address of the whole of it as a file. */
  file: string;
  /** What the file is of, for those who do not see where its link stands. */
  of: string;
  /** What stands below the table. */
  children?: ReactNode;
}

/** A section of a page with a table that the server holds, as a log: its latest rows, and all of them as a file. */
export function FiledTable<Row extends object>({
  id,
  title,
  file,
  of,
  children,
  ...table
}: FiledTableProps<Row>) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
      <SectionTitle id={id} aside={table.rows.length > 0 && <FileLink to={file} of={of} />}>
        {title}
      </SectionTitle>
      <DataTable {...table} />
      {children}
    </section>
  );
}
