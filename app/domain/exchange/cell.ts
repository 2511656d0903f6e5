import { codePointLength } from "../practice/span";

/** One row of a file, by column. */
export type CsvRecord = Readonly<Record<string, string>>;

/** Longest imported turn, in Unicode code points. */
export const longestImportedTurn = 20_000;

/** Says what is wrong with a cell; answers null so that a reader can return it. */
export type Refuse = (column: string, message: string) => null;

/** Refuses text that no database can hold. */
export function isStorable(value: string, column: string, refuse: Refuse): boolean {
  if (!/\0|\p{Surrogate}/u.test(value)) return true;
  refuse(column, "A character here cannot be stored.");
  return false;
}

/** A cell in a message: short, on one line. */
export function shownCell(value: string): string {
  const points = Array.from(value.replaceAll(/\s+/g, " "));
  return points.length > 40 ? `"${points.slice(0, 40).join("")}..."` : `"${points.join("")}"`;
}

/** A name that must be there: trimmed, at most so many characters. */
export function nameCell(
  record: CsvRecord,
  column: string,
  most: number,
  refuse: Refuse,
): string | null {
  const value = (record[column] ?? "").trim();
  if (value === "") return refuse(column, "This cell is empty.");
  if (!isStorable(value, column, refuse)) return null;
  if (codePointLength(value) > most)
    return refuse(column, `This is longer than ${most} characters.`);
  return value;
}

/** A whole number from 0; `empty` where the cell is. */
export function wholeCell<Empty>(
  record: CsvRecord,
  column: string,
  empty: Empty,
  refuse: Refuse,
): number | Empty | null {
  const value = (record[column] ?? "").trim();
  if (value === "") return empty;
  if (/^\d{1,7}$/.test(value)) return Number(value);
  return refuse(column, `${shownCell(value)} is not a whole number from 0.`);
}

/** The words of a turn, exactly as they stand; never blank. */
export function wordsCell(record: CsvRecord, column: string, refuse: Refuse): string | null {
  const value = record[column] ?? "";
  if (value.trim() === "") return refuse(column, "There are no words here.");
  if (!isStorable(value, column, refuse)) return null;
  if (codePointLength(value) <= longestImportedTurn) return value;
  return refuse(column, `This is longer than ${longestImportedTurn} characters.`);
}
