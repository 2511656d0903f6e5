import { isEmail } from "../access/email";

/** Somebody whom a list names. The name may be empty: then they choose it themselves. */
export interface ListedPerson {
  line: number;
  name: string;
  /** In lower case. */
  email: string;
}

export interface ListProblem {
  line: number;
  message: string;
}

export interface ListRow {
  line: number;
  cells: readonly string[];
}

const longestName = 120;
/** A name stands in one cell, or in one for the first and one for the last name. */
const mostNames = 2;

/** "Ama Osei <ama@example.org>" as two cells; other words in angle brackets are part of a name. */
function spread(cells: readonly string[]): string[] {
  return cells.flatMap((cell) => {
    const both = /^(.*)<([^<>]*@[^<>]*)>$/.exec(cell);
    return both ? [both[1]?.trim() ?? "", both[2]?.trim() ?? ""] : [cell];
  });
}

/** The name that stands beside an e-mail, and the first cell that belongs to neither. */
function nameBeside(cells: readonly string[], email: string): { name: string; more?: string } {
  const at = cells.indexOf(email);
  const filled = (some: readonly string[]) => some.filter((cell) => cell !== "");
  const [before, after] = [filled(cells.slice(0, at)), filled(cells.slice(at + 1))];
  const [names, beside] = before.length > 0 ? [before, after] : [after, []];
  const more = beside[0] ?? names[mostNames];
  return { name: names.join(" "), ...(more !== undefined && { more }) };
}

/** Reads a row of a list: somebody, or what keeps it from being read. */
export function readRow({ line, cells }: ListRow): ListedPerson | ListProblem {
  const each = spread(cells.map((cell) => cell.trim()));
  const withAt = each.filter((cell) => cell.includes("@"));
  const [email, other] = withAt;
  if (email === undefined) return { line, message: "There is no e-mail in this row." };
  if (other !== undefined) return { line, message: "There is more than one e-mail in this row." };
  if (!isEmail(email)) return { line, message: `“${email.slice(0, 80)}” is not an e-mail.` };
  const { name, more } = nameBeside(each, email);
  if (more !== undefined)
    return {
      line,
      message: `“${more.slice(0, 80)}” is neither name nor e-mail. A row holds these two alone.`,
    };
  if (name.length > longestName || /\0|\p{Surrogate}/u.test(name))
    return {
      line,
      message: `This name has more than ${longestName} letters, or one that cannot be kept.`,
    };
  return { line, name, email: email.toLowerCase() };
}
