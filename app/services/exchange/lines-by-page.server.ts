import { csvLine } from "~/domain/exchange/csv-line";

/** Rows that are read at once for a file. */
const chunk = 500;

interface PagedTable<Row> {
  heads: readonly string[];
  /** The rows after the last one read, at most `limit` of them. */
  readAfter: (last: Row | undefined, limit: number) => Promise<Row[]>;
  fields: (row: Row) => readonly (string | number | null)[];
}

/** Every row of a table that is paged by key as lines of CSV, read while it is sent. */
export async function* linesByPage<Row>({ heads, readAfter, fields }: PagedTable<Row>) {
  yield csvLine(heads);
  let last: Row | undefined;
  for (;;) {
    const rows: Row[] = await readAfter(last, chunk);
    for (const row of rows) yield csvLine(fields(row));
    if (rows.length < chunk) return;
    last = rows.at(-1);
  }
}
