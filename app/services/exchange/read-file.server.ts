import { AnnomiReader } from "~/domain/exchange/annomi";
import type { CsvRecord } from "~/domain/exchange/cell";
import {
  columnProblems,
  mapColumns,
  type ColumnMapping,
  type ImportFormat,
} from "~/domain/exchange/format";
import { Problems, type ReadingProblem } from "~/domain/exchange/problem";
import type { RatingLine } from "~/domain/exchange/rating-row";
import { RatingsCsvReader } from "~/domain/exchange/ratings-csv";
import type { SpeakerNames } from "~/domain/exchange/speaker-names";
import type { ImportedTranscript } from "~/domain/exchange/transcript";
import { TranscriptCsvReader } from "~/domain/exchange/transcript-csv";
import { TranscriptTextReader } from "~/domain/exchange/transcript-text";
import { NotCsv, readRows, type SourceFile } from "./read-records.server";

/** How a file is to be read. */
export interface ReadingChoices {
  format: ImportFormat;
  /** Null: found by the header's names. */
  columns: ColumnMapping | null;
  names: SpeakerNames;
}

/** What a file holds, or everything that is wrong with it. */
export type FileReading =
  | {
      ok: true;
      content:
        | { of: "transcripts"; transcripts: ImportedTranscript[] }
        | { of: "ratings"; lines: RatingLine[] };
      notes: ReadingProblem[];
      rows: number;
    }
  | { ok: false; problems: ReadingProblem[]; problemCount: number };

export interface Watching {
  onProgress?: (done: number, all: number) => void;
  signal?: AbortSignal;
}

interface Reader {
  add(record: CsvRecord, row: number): void;
  finish(): FileReading;
}

function readerFor({ format, names }: ReadingChoices): Reader {
  if (format === "ratings-csv") {
    const reader = new RatingsCsvReader();
    return {
      add: (record, row) => reader.add(record, row),
      finish: () => {
        const found = reader.finish();
        if (!found.ok) return found;
        const { lines, rows } = found;
        return { ok: true, content: { of: "ratings", lines }, notes: [], rows };
      },
    };
  }
  const reader =
    format === "annomi"
      ? new AnnomiReader()
      : format === "transcript-csv"
        ? new TranscriptCsvReader(names)
        : new TranscriptTextReader(names);
  return {
    add: (record, row) => reader.add(record, row),
    finish: () => {
      const found = reader.finish();
      if (!found.ok) return found;
      const { transcripts, notes, rows } = found;
      return { ok: true, content: { of: "transcripts", transcripts }, notes, rows };
    },
  };
}

const refused = (problems: ReadingProblem[]): FileReading => ({
  ...{ ok: false, problems, problemCount: problems.length },
});

/** Whether a row fits the header; the AnnoMI corpus has rows that end early. */
function lengthProblem(cells: string[], header: string[], row: number): ReadingProblem | null {
  if (cells.length <= header.length) return null;
  const message = `This row has ${cells.length} cells where the header has ${header.length}. Words that hold the separator need quotes.`;
  return { row, column: null, message };
}

/** Reads a file row by row; everything that is wrong with it comes together, by row and column. */
export async function readFile(
  source: SourceFile,
  choices: ReadingChoices,
  { onProgress, signal }: Watching = {},
): Promise<FileReading> {
  const { format } = choices;
  const reader = readerFor(choices);
  const uneven = new Problems();
  let header: string[] | null = null;
  let columns: [column: string, at: number][] = [];
  try {
    for await (const { row, cells, bytes } of readRows(source)) {
      if (signal?.aborted) break;
      if (header === null) {
        header = cells.map((name) => name.trim());
        const mapping = choices.columns ?? mapColumns(format, header);
        const problems = columnProblems(format, header, mapping);
        if (problems.length > 0) return refused(problems);
        const places = header;
        columns = Object.entries(mapping).map(([column, name]) => [column, places.indexOf(name)]);
        continue;
      }
      const problem = format === "annomi" ? null : lengthProblem(cells, header, row);
      if (problem) uneven.add(problem);
      else reader.add(recordOf(cells, columns), row);
      onProgress?.(bytes, Math.max(1, source.bytes));
    }
  } catch (error) {
    if (error instanceof NotCsv) return refused([error.problem]);
    throw error;
  }
  if (header === null) {
    return refused([{ row: null, column: null, message: "The file is empty." }]);
  }
  const reading = reader.finish();
  if (uneven.count === 0) return reading;
  const others = reading.ok ? { problems: [], problemCount: 0 } : reading;
  const problems = [...uneven.list, ...others.problems].slice(0, 100);
  return { ok: false, problems, problemCount: uneven.count + others.problemCount };
}

function recordOf(cells: readonly string[], columns: readonly [string, number][]): CsvRecord {
  const record: Record<string, string> = {};
  for (const [column, at] of columns) record[column] = cells[at] ?? "";
  return record;
}
