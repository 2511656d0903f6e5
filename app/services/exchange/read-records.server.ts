import type { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { ReadingProblem } from "~/domain/exchange/problem";

/** A file of rows, wherever it is kept. */
export interface SourceFile {
  /** Its beginning, at least its first line. */
  head: string;
  bytes: number;
  open: () => Readable;
}

/** A row: where it stands, the header being row 1, its cells, and how much of the file is read. */
export interface SourceRow {
  row: number;
  cells: string[];
  bytes: number;
}

/** The file is no CSV: what is wrong, and where. */
export class NotCsv extends Error {
  constructor(readonly problem: ReadingProblem) {
    super(problem.message);
  }
}

const delimiters = [",", ";", "\t"] as const;

/** What stands between cells: the one of comma, semicolon and tab that the first line has most of. */
export function delimiterOf(head: string): string {
  const line = head.replaceAll(/"[^"]*"/g, "").split(/\r|\n/, 1)[0] ?? "";
  const count = (delimiter: string) => line.split(delimiter).length;
  return [...delimiters].sort((a, b) => count(b) - count(a))[0]!;
}

/**
 * The rows of a file one at a time, the header first, so that the file never has to fit into memory as
 * records. Blank rows are passed over and counted. Throws NotCsv for broken quoting.
 */
export async function* readRows(source: SourceFile): AsyncGenerator<SourceRow> {
  const stream = source.open();
  let bytes = 0;
  stream.on("data", (chunk: string | Buffer) => {
    bytes += Buffer.byteLength(chunk);
  });
  const delimiter = delimiterOf(source.head);
  const records = stream.pipe(parse({ bom: true, relax_column_count: true, delimiter }));
  stream.once("error", (error) => records.destroy(error));
  let row = 0;
  try {
    for await (const cells of records as AsyncIterable<string[]>) {
      row += 1;
      if (row > 1 && cells.every((cell) => cell === "")) continue;
      yield { row, cells, bytes };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `This is not well-formed CSV: ${error.message.replaceAll(/\s+/g, " ")}`;
    // The parser may be ahead of what was taken from it: it says itself how many rows were whole.
    const whole: unknown = error.records;
    const at = typeof whole === "number" ? whole + 1 : row + 1;
    throw new NotCsv({ row: at, column: null, message });
  }
}
