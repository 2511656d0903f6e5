import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { Refusal, shown } from "./refusal";

/** One row: its number (the header is row 1) and its cells by column. */
export interface CsvRow {
  readonly row: number;
  readonly cell: (column: string) => string;
  readonly has: (column: string) => boolean;
}

function places(header: readonly string[], required: readonly string[]): Map<string, number> {
  const place = new Map<string, number>();
  header.forEach((name, at) => {
    if (place.has(name)) throw Refusal.at(1, name, "the header names this column twice");
    place.set(name, at);
  });
  const missing = required.find((name) => !place.has(name));
  if (missing !== undefined) {
    throw Refusal.at(1, missing, `the header lacks it; it has ${shown(header.join(","))}`);
  }
  return place;
}

function lengthRefusal(record: readonly string[], header: readonly string[], row: number): Refusal {
  const counts = `${record.length} cells where the header has ${header.length}`;
  const missing = header[record.length];
  return missing === undefined
    ? Refusal.at(row, `number ${header.length + 1}`, `a cell without a name (${counts})`)
    : Refusal.at(row, missing, `the cell is missing (${counts})`);
}

function syntaxRefusal(error: CsvError, row: number, header: readonly string[] | null): Refusal {
  const at: unknown = error.column;
  const place = typeof at === "number" ? at : 0;
  const column = header?.[place] ?? `number ${place + 1}`;
  return Refusal.at(row, column, error.message.replace(/\s+/gu, " "));
}

/**
 * The rows of a CSV file with a header, one at a time, so that the file never has to fit into memory.
 * Nothing is trimmed. Blank lines are passed over but counted.
 * Throws a Refusal that names row and column for broken quoting, missing columns and uneven rows.
 */
export async function* csvRows(file: string, required: readonly string[]): AsyncGenerator<CsvRow> {
  const source = createReadStream(file);
  const parser = source.pipe(parse({ bom: true, relax_column_count: true }));
  source.on("error", (error) => parser.destroy(error));
  let header: readonly string[] | null = null;
  let place = new Map<string, number>();
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      if (header === null) {
        header = record;
        place = places(record, required);
        continue;
      }
      if (record.length === 1 && record[0] === "" && header.length > 1) continue;
      if (record.length !== header.length) throw lengthRefusal(record, header, row);
      yield {
        row,
        cell: (column) => record[place.get(column) ?? -1] ?? "",
        has: (column) => place.has(column),
      };
    }
  } catch (error) {
    if (error instanceof CsvError) throw syntaxRefusal(error, row + 1, header);
    if (error instanceof Error && "syscall" in error) {
      throw new Refusal(`cannot read ${file}: ${error.message}`);
    }
    throw error;
  }
  if (header === null) throw Refusal.at(1, required[0]!, "the file is empty");
}

/** A cell that must not be empty. */
export function filledCell(row: CsvRow, column: string): string {
  const text = row.cell(column);
  if (text === "") throw Refusal.at(row.row, column, "it is empty");
  return text;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;

/** The number that a cell's text stands for. Throws a Refusal where it is none, or not finite. */
export function numberCell(row: CsvRow, column: string, why: string): number {
  const text = row.cell(column);
  const number = decimal.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(number)) {
    throw Refusal.at(row.row, column, `${shown(text)} is not a number${why}`);
  }
  return number;
}
