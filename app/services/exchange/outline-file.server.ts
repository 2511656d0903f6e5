import {
  detectFormat,
  formatColumns,
  mapColumns,
  type ImportFormat,
} from "~/domain/exchange/format";
import type { ImportChoices } from "~/domain/exchange/import-file";
import { guessSpeakers, mostFrequent, namesInLines } from "~/domain/exchange/speakers-found";
import { NotCsv, readRows, type SourceFile } from "./read-records.server";

/** What a file looks like, before it is read in any format. */
export interface FileOutline {
  header: string[];
  /** The first rows, as they stand. */
  first: string[][];
  /** Rows below the header. */
  rows: number;
}

const firstRows = 5;
const mostNames = 12;

/** The header, the first rows and the number of rows; rows end where the file stops being CSV. */
export async function outlineFile(source: SourceFile): Promise<FileOutline> {
  const outline: FileOutline = { header: [], first: [], rows: 0 };
  try {
    for await (const { row, cells } of readRows(source)) {
      if (row === 1) outline.header = cells.map((name) => name.trim());
      else {
        if (outline.first.length < firstRows) outline.first.push(cells);
        outline.rows += 1;
      }
    }
  } catch (error) {
    if (!(error instanceof NotCsv)) throw error;
  }
  return outline;
}

/** The names of speakers that a file has, the most frequent first. */
export async function speakersIn(
  source: SourceFile,
  { header }: FileOutline,
  { format, columns }: Pick<ImportChoices, "format" | "columns">,
): Promise<string[]> {
  const column = format === "transcript-csv" ? columns.speaker : columns.text;
  const at = column === undefined ? -1 : header.indexOf(column);
  if (at < 0 || (format !== "transcript-csv" && format !== "transcript-text")) return [];
  const names: string[] = [];
  try {
    for await (const { row, cells } of readRows(source)) {
      if (row === 1) continue;
      const cell = cells[at] ?? "";
      if (format === "transcript-csv") names.push(cell);
      else names.push(...namesInLines(cell));
    }
  } catch (error) {
    if (!(error instanceof NotCsv)) throw error;
  }
  return mostFrequent(names, mostNames);
}

/** How a file would be read if nobody said otherwise: its format by its header, who is who by their names. */
export async function firstChoices(
  source: SourceFile,
  outline: FileOutline,
  format: ImportFormat | null = null,
): Promise<ImportChoices> {
  const chosen = format ?? detectFormat(outline.header) ?? "transcript-csv";
  const columns = { ...mapColumns(chosen, outline.header) };
  const guess = guessSpeakers(await speakersIn(source, outline, { format: chosen, columns }));
  return {
    ...{ format: chosen, columns },
    ...(guess ?? { client: "", supporter: "" }),
    ...{ createCodebook: false, sawAll: false },
  };
}

/** Choices with only those columns that the format has and the file holds. */
export function fittingColumns(
  format: ImportFormat,
  columns: Readonly<Record<string, string>>,
  header: readonly string[],
): Record<string, string> {
  const { needed, optional } = formatColumns[format];
  return Object.fromEntries(
    [...needed, ...optional]
      .map((column) => [column, columns[column] ?? ""] as const)
      .filter(([, name]) => name !== "" && header.includes(name)),
  );
}
