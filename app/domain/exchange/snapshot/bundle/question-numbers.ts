import type { PrintedValue } from "../../../misalignment/study-document/answers-section";
import type { FrozenDocument } from "../../../misalignment/study-document/study-document";
import type { PrintedEstimate } from "../../../../statistics/printed-estimate";
import { reasonColumn, uncertaintyColumns, valueColumn } from "./columns";
import type { Cell, Table } from "./table";

const isEstimate = (value: object): value is PrintedEstimate =>
  "units" in value && "ci_method" in value && "undefined" in value;

/** Every number under a row of an answer: estimates with their intervals, counts as they are. */
function* leavesOf(value: unknown, path: string): Generator<Cell[]> {
  if (typeof value === "number") {
    yield [path, value, ...Array<Cell>(6).fill(null)];
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isEstimate(value)) {
    const { value: number, units, se, ci, ci_method: method, undefined: reason } = value;
    yield [path, number, units, se, ci?.[0] ?? null, ci?.[1] ?? null, method, reason];
    return;
  }
  for (const [name, inner] of Object.entries(value))
    yield* leavesOf(inner, path === "" ? name : `${path}.${name}`);
}

const textOf = (row: PrintedValue, name: string): string => {
  const found =
    typeof row === "object" && row !== null
      ? (row as Record<string, PrintedValue>)[name]
      : undefined;
  return typeof found === "string" ? found : "";
};

/** Every number of the questions' pages, one a row. */
export const questionNumberTable: Table<FrozenDocument> = {
  file: "question_numbers.csv",
  about:
    "One row a number behind a question's page: marked words, detection, lag, advice timing, self-ratings, raters on one axis, suggestions, emotion, practice and planning; and how experts agree with themselves (steadiness). Empty in snapshots made before these were frozen.",
  columns: [
    {
      name: "question",
      about: "The question's key, as in results.json under answers; or steadiness.",
    },
    { name: "row", about: "The key of the row of its measure." },
    { name: "label", about: "The row in words." },
    {
      name: "number",
      about:
        "Which number of the row, by its path in results.json, such as detection.sensitivity or counts.hit.",
    },
    valueColumn,
    { name: "units", about: "n: the units that it rests on; empty for a count." },
    ...uncertaintyColumns,
    reasonColumn,
  ],
  *rows({ answers, steadiness = [] }) {
    for (const [question, { rows }] of Object.entries(answers ?? {}))
      for (const row of Array.isArray(rows) ? (rows as PrintedValue[]) : [])
        for (const leaf of leavesOf(row, ""))
          yield [question, textOf(row, "key"), textOf(row, "label"), ...leaf];
    for (const { reviewer, ...row } of steadiness)
      for (const leaf of leavesOf(row, "")) yield ["steadiness", reviewer, reviewer, ...leaf];
  },
};
