import { estimateCells, estimateHeads } from "../../exchange/estimate-cells";
import type { ViewCell, ViewTable } from "./view";

type Field = string | number | null;

/** Words of a page as the name of a column. */
const nameOf = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_|_$/g, "");

function fieldsOf(cell: ViewCell | undefined): Field[] {
  if (cell === undefined) return [null];
  switch (cell.kind) {
    case "text":
      return [cell.text];
    case "number":
      return [cell.value];
    case "count":
      return [cell.count];
    case "estimate":
      return estimateCells(cell.estimate);
  }
}

/**
 * A question's table as the heads and rows of a file, at full precision. A column with estimates becomes
 * four: the value, the ends of its interval, and n.
 */
export function viewTableFile({
  rowWord = "of",
  columns,
  rows,
}: Pick<ViewTable, "rowWord" | "columns" | "rows">): { heads: string[]; rows: Field[][] } {
  const names = columns.map(({ header }, at) => {
    const cells = rows.map((row) => row.cells[at]);
    const estimate = cells.find((cell) => cell?.kind === "estimate");
    if (estimate === undefined) return [nameOf(header)];
    return estimateHeads(nameOf(header) + (estimate.unit === "%" ? "_percent" : ""));
  });
  return {
    heads: [nameOf(rowWord), ...names.flat()],
    rows: rows.map(({ label, cells }) => [
      label,
      ...names.flatMap((own, at) => {
        const fields = fieldsOf(cells[at]);
        return own.map((_, place) => fields[place] ?? null);
      }),
    ]),
  };
}
