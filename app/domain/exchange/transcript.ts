import type { Speaker } from "../practice/turn";
import type { CsvRecord } from "./cell";
import type { Problems, ReadingProblem } from "./problem";

/** A turn as an import found it. */
export interface ImportedTurn {
  /** From 0, without gaps. */
  position: number;
  speaker: Speaker;
  /** As it was read, never empty. */
  text: string;
  /** Seconds from the start of the conversation; null where the file does not say. */
  seconds: number | null;
  /** The position that the file gives it, where the file numbers otherwise. */
  filePosition?: number;
}

/** A conversation as an import found it, whatever the format. */
export interface ImportedTranscript {
  /** Its name in the file; unique within a study. */
  externalId: string;
  title: string;
  /** What it is about, in the file's words; may be empty. */
  topic: string;
  turns: readonly ImportedTurn[];
}

/**
 * Everything that was in the file, or everything that is wrong with it: nothing by halves. `notes`
 * are peculiarities that do not keep it from being read. Problems beyond the first hundred are only
 * counted.
 */
export type TranscriptReading<T extends ImportedTranscript = ImportedTranscript> =
  | { ok: true; transcripts: T[]; notes: ReadingProblem[]; rows: number }
  | { ok: false; problems: ReadingProblem[]; problemCount: number; rows: number };

/** What takes the records of a file of transcripts one by one and gives whole transcripts. */
export interface TranscriptReader {
  /** Takes the next record; `row` counts the header as row 1. */
  add(record: CsvRecord, row: number): void;
  finish(): TranscriptReading;
}

/** What a reader has gathered when the file ends: whole transcripts, or every problem. */
export function transcriptReading<T extends ImportedTranscript>(
  rows: number,
  problems: Problems,
  notes: Problems,
  transcripts: () => T[],
): TranscriptReading<T> {
  if (rows === 0) {
    const message = "The file has no rows below its header.";
    problems.add({ row: null, column: null, message });
  }
  if (problems.count > 0)
    return { ok: false, problems: problems.list, problemCount: problems.count, rows };
  return { ok: true, transcripts: transcripts(), notes: notes.list, rows };
}
