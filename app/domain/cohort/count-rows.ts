import { counted } from "../wording/counted";
import { isHeading } from "./heading";

const hasEmail = /[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+/;

/** The cells of a typed row, without the marks around them. */
const cellsOf = (row: string) =>
  row.split(/[,;\t]/).map((cell) => cell.replace(/^[\s"\ufeff]+|[\s"]+$/g, ""));

/** Problem rows beyond these are counted and not named. */
const mostNamed = 5;

/** How many people a list names while it is typed, and by their numbers the rows that hold no e-mail. */
export function countRows(text: string): { people: number; without: number[] } {
  const rows = text.split("\n").map((words, index) => ({ words, line: index + 1 }));
  const filled = rows.filter(({ words }) => words.trim() !== "");
  const people = filled.filter(({ words }) => hasEmail.test(words)).length;
  const without = filled.filter(
    ({ words }, index) => !hasEmail.test(words) && !(index === 0 && isHeading(cellsOf(words))),
  );
  return { people, without: without.map(({ line }) => line) };
}

/** "7 people; row 6 holds no e-mail". */
export function countWords({ people, without }: ReturnType<typeof countRows>): string {
  const named = counted(people, "person", "people");
  const [first, ...rest] = without;
  if (first === undefined) return named;
  if (rest.length === 0) return `${named}; row ${first} holds no e-mail`;
  if (without.length > mostNamed) return `${named}; ${without.length} rows hold no e-mail`;
  return `${named}; rows ${without.slice(0, -1).join(", ")} and ${without.at(-1)} hold no e-mail`;
}
