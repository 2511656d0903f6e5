import { estimateCells, estimateHeads } from "../../exchange/estimate-cells";
import type { ViewCell, ViewTable } from "./view";

type Field = string | number | null;

type Column = ViewTable["columns"][number];

/** What a cell gives to a file: its numbers, in what unit, and why there are none. */
interface Given {
  fields: Field[];
  unit: string;
  reason: string;
}

/** Words of a page as the name of a column. */
const nameOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_|_$/g, "");

function givenBy(cell: ViewCell | undefined): Given {
  const bare = { unit: "", reason: "" };
  if (cell === undefined) return { ...bare, fields: [null] };
  switch (cell.kind) {
    case "text":
      return { ...bare, fields: [cell.text] };
    case "number":
      return { ...bare, fields: [cell.value], reason: cell.value === null ? cell.reason : "" };
    case "count":
      return { ...bare, fields: [cell.count] };
    case "median": {
      const { value, ci, units, reason } = cell.median;
      return { ...bare, fields: [value, ...ci, units], reason };
    }
    case "estimate": {
      const { estimate, unit } = cell;
      const reason = estimate.undefined ?? estimate.withoutInterval ?? "";
      return { fields: estimateCells(estimate), unit, reason };
    }
  }
}

/** Words in a column of numbers say why there is none; a dash says nothing. */
const asReason = (words: string) => (/\p{L}/u.test(words) ? words : "");

const wordOf = (unit: string) => (unit === "%" ? "percent" : "");

/** Whether a column of numbers has one that can be undefined, or whose interval can. */
const isEstimated = (cells: readonly (ViewCell | undefined)[]) =>
  cells.some((cell) => cell?.kind === "estimate" || cell?.kind === "median") ||
  (cells.length > 0 && cells.every((cell) => cell?.kind === "text"));

/**
 * A column of a page as the columns of a file. Which there are follows from what the column can hold,
 * not from the values at hand: a script that reads one file reads the next.
 */
function columnsOf(
  name: string,
  { numeric, mayLack }: Column,
  cells: readonly (ViewCell | undefined)[],
) {
  const isNumbers = numeric || cells.some((cell) => cell !== undefined && cell.kind !== "text");
  if (!isNumbers) return { heads: [name], rows: cells.map((cell) => givenBy(cell).fields) };
  const given = cells.map((cell) =>
    cell?.kind === "text" ? { fields: [], unit: "", reason: asReason(cell.text) } : givenBy(cell),
  );
  const isWide = isEstimated(cells);
  const units = new Set(cells.flatMap((cell) => (cell?.kind === "estimate" ? [cell.unit] : [])));
  const isMixed = units.size > 1;
  const isPercent = !isMixed && units.has("%") && !name.endsWith("_points");
  const own = isPercent ? `${name}_percent` : name;
  const heads = isWide ? estimateHeads(own) : [own];
  const says = isWide || mayLack === true || cells.some((cell) => cell?.kind === "number");
  return {
    heads: [...heads, ...(isMixed ? [`${own}_unit`] : []), ...(says ? [`${name}_reason`] : [])],
    rows: given.map(({ fields, unit, reason }): Field[] => [
      ...heads.map((_, place) => fields[place] ?? null),
      ...(isMixed ? [wordOf(unit)] : []),
      ...(says ? [reason === "" ? null : reason] : []),
    ]),
  };
}

/** The names of columns: one that is there more than once takes that of the group it stands in, too. */
function namesOf(rowName: string, columns: readonly Column[]): string[] {
  const own = columns.map(({ header }) => nameOf(header));
  const taken = new Set([rowName]);
  return own.map((name, at) => {
    const isTwice = own.filter((each) => each === name).length > 1;
    const group = own[at - 1];
    const first = isTwice && group !== undefined ? `${group.replace(/_n$/, "")}_${name}` : name;
    let free = name === rowName ? `n_${name}` : first;
    for (let n = 2; taken.has(free); n += 1) free = `${first}_${n}`;
    taken.add(free);
    return free;
  });
}

/**
 * A question's table as the heads and rows of a file, at full precision. A column with estimates becomes
 * four: the value, the ends of its interval, and n, which is the estimate's own. Numbers stand without
 * words: why there is none is a column of its own.
 */
export function viewTableFile({
  rowWord = "of",
  columns,
  rows,
}: Pick<ViewTable, "rowWord" | "columns" | "rows">): { heads: string[]; rows: Field[][] } {
  const rowName = nameOf(rowWord);
  const names = namesOf(rowName, columns);
  const made = columns.map((column, at) => {
    const cells = rows.map((row) => row.cells[at]);
    return columnsOf(names[at] ?? "", column, cells);
  });
  return {
    heads: [rowName, ...made.flatMap(({ heads }) => heads)],
    rows: rows.map(({ label }, at) => [label, ...made.flatMap((column) => column.rows[at] ?? [])]),
  };
}
