import { csvLine } from "~/domain/exchange/csv-line";

/** Rows that are read at once for a file. */
const chunk = 500;

interface Table<Row> {
  heads: readonly string[];
  fields: (row: Row) => readonly (string | number | null)[];
}

interface PagedTable<Row> extends Table<Row> {
  /** The rows after the last one read, at most `limit` of them. */
  readAfter: (last: Row | undefined, limit: number) => Promise<Row[]>;
}

interface WholeTable<Row> extends Table<Row> {
  readAll: () => Promise<readonly Row[]>;
}

/** Every row of a table whose rows keep their places, as lines of CSV, read page by page while it is sent. */
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

/**
 * Every row of a table that is read at once, as lines of CSV: where a row may go to another place meanwhile, as
 * a person does who is renamed, pages would lose it or have it twice.
 */
export async function* linesAtOnce<Row>({ heads, readAll, fields }: WholeTable<Row>) {
  yield csvLine(heads);
  for (const row of await readAll()) yield csvLine(fields(row));
}
