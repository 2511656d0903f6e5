import { quoted } from "../../csv-line";

/** What a cell of a table holds; null is an empty field. */
export type Cell = string | number | boolean | null;

/** A column with what it means. */
export interface Column {
  name: string;
  about: string;
}

/** A table of a bundle: one file, described column by column, and its rows. */
export interface Table<Source> {
  file: string;
  /** What one row is. */
  about: string;
  columns: readonly Column[];
  rows: (source: Source) => Iterable<readonly Cell[]>;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  return quoted(typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell));
}

const rowsInPiece = 2_000;

/**
 * A table as CSV, piece by piece: no table need fit into memory. Quoted as RFC 4180 says, with a header and
 * plain line feeds; unlike lines for spreadsheets (`csvLine`), words stand exactly as they are frozen.
 */
export function* csvPieces<Source>(table: Table<Source>, source: Source): Generator<string> {
  let piece = `${table.columns.map(({ name }) => name).join(",")}\n`;
  let rows = 0;
  for (const row of table.rows(source)) {
    piece += `${row.map(field).join(",")}\n`;
    rows += 1;
    if (rows % rowsInPiece === 0) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
