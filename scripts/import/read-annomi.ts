import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parse } from "csv-parse";
import { AnnomiReader, checkAnnomiColumns, type AnnomiTranscript } from "~/domain/exchange/annomi";
import { problemLine } from "~/domain/exchange/problem";

export type ReadFile =
  { ok: true; transcripts: AnnomiTranscript[]; notes: string[] } | { ok: false; lines: string[] };

/** Why a file cannot be read at all, in words that name it. */
function fileProblem(error: unknown, file: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `${file}: there is no such file.`;
  if (code === "EISDIR") return `${file} is a folder.`;
  if (typeof code === "string" && code.startsWith("CSV_"))
    return `${file} is not a well-formed CSV file: ${(error as Error).message}`;
  return `${file} cannot be read (${code ?? "unknown reason"}).`;
}

/** Streams an AnnoMI file and gives its transcripts, or what is wrong with it, row by row. */
export async function readAnnomi(
  file: string,
  onProgress: (done: number, all: number) => void,
): Promise<ReadFile> {
  const reader = new AnnomiReader();
  let header: string[] | null = null;
  try {
    const { size } = await stat(file);
    const source = createReadStream(file);
    const records = source.pipe(parse({ bom: true, relax_column_count: true }));
    source.once("error", (error) => records.destroy(error));
    for await (const record of records as AsyncIterable<string[]>) {
      if (header === null) {
        header = record;
        const problems = checkAnnomiColumns(header);
        if (problems.length > 0) return { ok: false, lines: problems.map(problemLine) };
        continue;
      }
      const columns = header;
      reader.add(Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ""])));
      onProgress(source.bytesRead, Math.max(1, size));
    }
  } catch (error) {
    return { ok: false, lines: [fileProblem(error, file)] };
  }
  const reading = reader.finish();
  if (reading.ok) {
    return { ok: true, transcripts: reading.transcripts, notes: reading.notes.map(problemLine) };
  }
  const lines = reading.problems.map(problemLine);
  const more = reading.problemCount - lines.length;
  return { ok: false, lines: more > 0 ? [...lines, `and ${more} more.`] : lines };
}
