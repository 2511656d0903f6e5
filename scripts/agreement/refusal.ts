/** Input or options that cannot be used: one line for the reader, exit code 2. */
export class Refusal extends Error {
  /** A refusal of one cell. Rows are counted from 1 with the header as row 1. */
  static at(row: number, column: string, reason: string): Refusal {
    return new Refusal(`row ${row}, column ${column}: ${reason}`);
  }
}

/** A cell's text as it is shown in a message: quoted, on one line and not too long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
