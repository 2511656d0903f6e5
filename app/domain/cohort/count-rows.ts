import { isEmail } from "../access/email";
import { counted } from "../wording/counted";
import { isHeading } from "./heading";
import { readRow } from "./list-row";

/** The cells of a typed row, without the marks around them. */
const cellsOf = (row: string) =>
  row.split(/[,;\t]/).map((cell) => cell.replace(/^[\s"\ufeff]+|[\s"]+$/g, ""));

/** Problem rows beyond these are counted and not named. */
const mostNamed = 5;

/** What a list holds while it is typed: people, and by their numbers the rows that would be refused. */
export interface CountedRows {
  people: number;
  /** Without an e-mail. */
  without: number[];
  /** With more than a name and an e-mail, or with an e-mail of a row before. */
  unclear: number[];
}

/** How many people a list names while it is typed, and by their numbers the rows that would be refused. */
export function countRows(text: string): CountedRows {
  const rows = text.split("\n").map((words, index) => ({ line: index + 1, cells: cellsOf(words) }));
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const emails = new Set<string>();
  const found: CountedRows = { people: 0, without: [], unclear: [] };
  filled.forEach((row, index) => {
    if (index === 0 && isHeading(row.cells)) return;
    if (!row.cells.some((cell) => cell.split(/[\s<>]+/).some(isEmail))) {
      found.without.push(row.line);
      return;
    }
    const read = readRow(row);
    if ("message" in read || emails.has(read.email)) found.unclear.push(row.line);
    else {
      emails.add(read.email);
      found.people += 1;
    }
  });
  return found;
}

/** "row 6 holds", "rows 2 and 6 hold", "9 rows hold"; null for none. */
function rowsThat(lines: readonly number[], one: string, many: string): string | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  if (rest.length === 0) return `row ${first} ${one}`;
  if (lines.length > mostNamed) return `${lines.length} rows ${many}`;
  return `rows ${lines.slice(0, -1).join(", ")} and ${lines.at(-1)} ${many}`;
}

/** "7 people; row 6 holds no e-mail". */
export function countWords({ people, without, unclear }: CountedRows): string {
  return [
    counted(people, "person", "people"),
    rowsThat(without, "holds no e-mail", "hold no e-mail"),
    rowsThat(
      unclear,
      "cannot be read, or repeats an e-mail",
      "cannot be read, or repeat an e-mail",
    ),
  ]
    .filter((each) => each !== null)
    .join("; ");
}
