/** What cannot be read, and where. `row` counts as a spreadsheet does: the header is row 1. */
export interface ReadingProblem {
  row: number | null;
  column: string | null;
  message: string;
}

/** Problems beyond these are only counted. */
const mostProblems = 100;

/** Collects what is wrong with a file: the first hundred problems whole, the others by their number. */
export class Problems {
  readonly list: ReadingProblem[] = [];
  count = 0;

  add(problem: ReadingProblem): void {
    this.count += 1;
    if (this.list.length < mostProblems) this.list.push(problem);
  }
}

/** A problem in one line: `Row 12, column interlocutor: "nurse" is neither therapist nor client.` */
export function problemLine({ row, column, message }: ReadingProblem): string {
  const place = [
    row === null ? null : `Row ${row}`,
    column === null ? null : `${row === null ? "Column" : "column"} ${column}`,
  ].filter((part) => part !== null);
  return place.length === 0 ? message : `${place.join(", ")}: ${message}`;
}
