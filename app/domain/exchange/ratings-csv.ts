import { shownCell, type CsvRecord } from "./cell";
import { Problems, type ReadingProblem } from "./problem";
import { readRatingLine, type RatingLine } from "./rating-row";

/** Every row of a file of ratings, or everything that is wrong with it. */
export type RatingsReading =
  | { ok: true; lines: RatingLine[]; rows: number }
  | { ok: false; problems: ReadingProblem[]; problemCount: number; rows: number };

/**
 * Takes the records of a file of ratings one by one: `transcript_id`, `reviewer`, `kind`, `name`, `value`
 * and, where they are there, `position`, `start` and `end`. What a reviewer says twice of the same is
 * refused, also where it is the same.
 */
export class RatingsCsvReader {
  readonly #lines: RatingLine[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #problems = new Problems();
  #rows = 0;

  /** Takes the next record; `row` counts the header as row 1. */
  add(record: CsvRecord, row: number): void {
    this.#rows += 1;
    const line = readRatingLine(record, row, (column, message) => {
      this.#problems.add({ row, column, message });
      return null;
    });
    if (line === null) return;
    const { transcript, kind, reviewer, name, position, span } = line;
    const key = JSON.stringify([
      transcript,
      kind,
      reviewer,
      name,
      position,
      span?.start,
      span?.end,
    ]);
    const known = this.#rowOf.get(key);
    if (known === undefined) {
      this.#rowOf.set(key, row);
      this.#lines.push(line);
      return;
    }
    const message = `${shownCell(reviewer)} has rated this in row ${known} already.`;
    this.#problems.add({ row, column: "name", message });
  }

  finish(): RatingsReading {
    const rows = this.#rows;
    if (rows === 0) {
      const message = "The file has no rows below its header.";
      this.#problems.add({ row: null, column: null, message });
    }
    return this.#problems.count > 0
      ? { ok: false, problems: this.#problems.list, problemCount: this.#problems.count, rows }
      : { ok: true, lines: this.#lines, rows };
  }
}
