import { mostListed } from "./cohort";
import { isHeading } from "./heading";
import { readRow, type ListedPerson, type ListProblem, type ListRow } from "./list-row";

/**
 * The people of a list, one a row, in whatever order name and e-mail stand; a row of headings at the top
 * and empty rows are passed over. Each row that cannot be read, or says what another says, is a problem
 * with its line.
 */
export function readPeopleList(rows: readonly ListRow[]): {
  people: ListedPerson[];
  problems: ListProblem[];
} {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first, ...rest] = filled;
  const listed = first && isHeading(first.cells) ? rest : filled;
  if (listed.length > mostListed)
    return {
      people: [],
      problems: [{ line: 0, message: `A list names at most ${mostListed} people.` }],
    };
  const people: ListedPerson[] = [];
  const problems: ListProblem[] = [];
  const lineOf = new Map<string, number>();
  for (const row of listed) {
    const read = readRow(row);
    if ("message" in read) {
      problems.push(read);
      continue;
    }
    const before = lineOf.get(read.email);
    if (before !== undefined) {
      problems.push({ line: row.line, message: `This e-mail stands in row ${before} too.` });
      continue;
    }
    lineOf.set(read.email, row.line);
    people.push(read);
  }
  return { people, problems };
}

/** A problem for each person of one list who is in the other too. */
export function inBothLists(
  one: readonly ListedPerson[],
  other: readonly ListedPerson[],
  message: string,
): ListProblem[] {
  const emails = new Set(one.map(({ email }) => email));
  return other.filter(({ email }) => emails.has(email)).map(({ line }) => ({ line, message }));
}
