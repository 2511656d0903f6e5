import { nameCell, shownCell, wholeCell, type CsvRecord, type Refuse } from "./cell";
import type { ReviewKind } from "../review/review-status";
import type { Span } from "../practice/span";

/** Kinds of reviewers as files name them. */
export const fileKinds = ["expert", "peer", "crowd", "model"] as const;
export type FileKind = (typeof fileKinds)[number];

/** The kind of review that each becomes: a peer's is a self-review. */
export const reviewKindOf: Record<FileKind, ReviewKind> = {
  expert: "expert",
  peer: "self",
  crowd: "crowd",
  model: "model",
};

/** One row of a file of ratings, as it was understood; what its value means depends on the codebook. */
export interface RatingLine {
  row: number;
  transcript: string;
  reviewer: string;
  kind: FileKind;
  /** A tag or a scale of the study's codebook. */
  name: string;
  /** Trimmed; empty is missing. */
  value: string;
  /** The turn, as the transcript's file numbers it; null for the conversation as a whole. */
  position: number | null;
  /** In code points of the turn; null where the turn as a whole is meant. */
  span: Span | null;
}

/** Understands one record, or says for each cell why not. */
export function readRatingLine(record: CsvRecord, row: number, refuse: Refuse): RatingLine | null {
  const transcript = nameCell(record, "transcript_id", 500, refuse);
  const reviewer = nameCell(record, "reviewer", 80, refuse);
  const kind = readKind(record, refuse);
  const name = nameCell(record, "name", 80, refuse);
  const position = wholeCell(record, "position", "none", refuse);
  const span = readSpan(record, position, refuse);
  const wrong = transcript === null || reviewer === null || kind === null || name === null;
  if (wrong || position === null || span === "wrong") return null;
  const value = (record.value ?? "").trim();
  const at = position === "none" ? null : position;
  return { row, transcript, reviewer, kind, name, value, position: at, span };
}

function readKind(record: CsvRecord, refuse: Refuse): FileKind | null {
  const value = (record.kind ?? "").trim().toLowerCase();
  const kind = fileKinds.find((each) => each === value);
  return kind ?? refuse("kind", `${shownCell(value)} is none of ${fileKinds.join(", ")}.`);
}

function readSpan(
  record: CsvRecord,
  position: number | "none" | null,
  refuse: Refuse,
): Span | null | "wrong" {
  const start = wholeCell(record, "start", "none", refuse);
  const end = wholeCell(record, "end", "none", refuse);
  if (start === null || end === null) return "wrong";
  if (start === "none" && end === "none") return null;
  const wrong = (column: string, message: string) => {
    refuse(column, message);
    return "wrong" as const;
  };
  if (start === "none") return wrong("start", "There is an end without a start.");
  if (end === "none") return wrong("end", "There is a start without an end.");
  if (end <= start) return wrong("end", `The end, ${end}, is not after the start, ${start}.`);
  if (position === "none")
    return wrong("position", "Words can be marked only in a turn: name its position.");
  return { start, end };
}
