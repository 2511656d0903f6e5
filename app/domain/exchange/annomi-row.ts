import { codePointLength } from "../practice/span";
import type { Speaker } from "../practice/turn";
import { isStorable, shownCell as shown, wordsCell, type CsvRecord, type Refuse } from "./cell";
import type { ReadingProblem } from "./problem";

/** Columns that are read where they are there; the file's "n/a" is null. */
export const labelColumns = [
  "main_therapist_behaviour",
  "client_talk_type",
  "question_subtype",
  "reflection_subtype",
  "therapist_input_subtype",
] as const;
export type LabelColumn = (typeof labelColumns)[number];

export type Quality = "high" | "low";

/** One annotator's labels of one utterance, in the file's words; null is the file's "n/a". */
export interface AnnomiLabels extends Record<LabelColumn, string | null> {
  /** Empty where the file does not name annotators. */
  annotator: string;
}

/** One row as it was understood. */
export interface AnnomiRow {
  transcript: string;
  utterance: number;
  speaker: Speaker;
  text: string;
  seconds: number | null;
  /** The file gives a time that no clock shows; `seconds` is null then. */
  oddTime: boolean;
  title: string;
  topic: string;
  quality: Quality | null;
  labels: AnnomiLabels;
}

type Cell = { value: string; column: string };

/**
 * Understands one record, or says for each cell why not. Text is kept exactly as it stands, line
 * breaks included. A time of the form H:MM:SS with a needless zero ("00:09:025") is read.
 */
export function readAnnomiRow(
  record: CsvRecord,
  row: number,
): { ok: true; row: AnnomiRow } | { ok: false; problems: ReadingProblem[] } {
  const problems: ReadingProblem[] = [];
  const refuse = (column: string, message: string) => {
    problems.push({ row, column, message });
    return null;
  };
  const cell = (column: string): Cell => ({ value: record[column] ?? "", column });
  const transcript = readName(cell("transcript_id"), refuse);
  const utterance = readWhole(cell("utterance_id"), refuse);
  const speaker = readSpeaker(cell("interlocutor"), refuse);
  const text = readText(record, "utterance_text", refuse);
  const time = readTime(cell("timestamp"), refuse);
  const quality = readQuality(cell("mi_quality"), refuse);
  const title = readLine(cell("video_title"), refuse);
  const topic = readLine(cell("topic"), refuse);
  const annotator = readLine(cell("annotator_id"), refuse);
  const complete =
    transcript !== null && utterance !== null && speaker !== null && text !== null && time !== null;
  if (problems.length > 0 || !complete) return { ok: false, problems };
  const labels: AnnomiLabels = { annotator: annotator ?? "", ...readLabels(record) };
  const about = { title: title ?? "", topic: topic ?? "", quality };
  return { ok: true, row: { transcript, utterance, speaker, text, ...time, ...about, labels } };
}

const isAbsent = (value: string) => value === "" || value === "n/a";

function readName({ value, column }: Cell, refuse: Refuse): string | null {
  if (value.trim() === "") return refuse(column, "This cell is empty.");
  return readLine({ value, column }, refuse);
}

function readLine({ value, column }: Cell, refuse: Refuse): string | null {
  if (!isStorable(value, column, refuse)) return null;
  if (codePointLength(value) > 500) return refuse(column, "This is longer than 500 characters.");
  return isAbsent(value) ? "" : value.trim();
}

function readWhole({ value, column }: Cell, refuse: Refuse): number | null {
  if (/^\d{1,7}$/.test(value.trim())) return Number(value);
  return refuse(column, `${shown(value)} is not a whole number from 0.`);
}

function readSpeaker({ value, column }: Cell, refuse: Refuse): Speaker | null {
  if (value === "therapist") return "supporter";
  if (value === "client") return "client";
  return refuse(column, `${shown(value)} is neither therapist nor client.`);
}

function readText(record: CsvRecord, column: string, refuse: Refuse): string | null {
  if ((record[column] ?? "").trim() === "") return refuse(column, "This utterance has no text.");
  return wordsCell(record, column, refuse);
}

function readTime(
  { value, column }: Cell,
  refuse: Refuse,
): { seconds: number | null; oddTime: boolean } | null {
  if (isAbsent(value.trim())) return { seconds: null, oddTime: false };
  const found = /^(\d{1,3}):(\d{1,3}):(\d{1,3})$/.exec(value.trim());
  if (found === null) return refuse(column, `${shown(value)} is not a time like 00:01:05.`);
  const [hours, minutes, seconds] = found.slice(1).map(Number) as [number, number, number];
  if (minutes > 59 || seconds > 59) return { seconds: null, oddTime: true };
  return { seconds: hours * 3600 + minutes * 60 + seconds, oddTime: false };
}

function readQuality({ value, column }: Cell, refuse: Refuse): Quality | null {
  if (isAbsent(value)) return null;
  if (value === "high" || value === "low") return value;
  return refuse(column, `${shown(value)} is neither high nor low.`);
}

function readLabels(record: CsvRecord): Record<LabelColumn, string | null> {
  const label = (column: LabelColumn) => {
    const value = record[column] ?? "";
    return isAbsent(value) ? null : value;
  };
  return {
    main_therapist_behaviour: label("main_therapist_behaviour"),
    client_talk_type: label("client_talk_type"),
    question_subtype: label("question_subtype"),
    reflection_subtype: label("reflection_subtype"),
    therapist_input_subtype: label("therapist_input_subtype"),
  };
}
