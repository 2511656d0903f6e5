import type { Estimate } from "../../app/statistics/estimate";
import { labelAlpha, setAlpha } from "../../app/statistics/set-alpha";
import { SetRatingsBuilder, type SetRatings } from "../../app/statistics/sets/set-ratings";
import { csvRows, filledCell, type CsvRow } from "./csv-rows";
import type { Options } from "./options";
import { Refusal, shown } from "./refusal";
import type { Report } from "./report";

/** The labels of a cell: joined by `|`, `{}` for none, null where the cell is empty. */
function labelsOf(row: CsvRow): string[] | null {
  const text = row.cell("value");
  if (text === "") return null;
  if (text === "{}") return [];
  const labels = text.split("|");
  if (labels.includes("")) throw Refusal.at(row.row, "value", `${shown(text)} has an empty label`);
  return labels;
}

async function readSets(options: Options): Promise<{ sets: SetRatings; ratings: number }> {
  const builder = new SetRatingsBuilder("sessions");
  for await (const row of csvRows(options.file, ["unit", "rater", "value"])) {
    const unit = filledCell(row, "unit");
    const rater = filledCell(row, "rater");
    const cluster = row.has("session") ? filledCell(row, "session") : undefined;
    if (!builder.add({ unit, rater, labels: labelsOf(row), cluster })) {
      const what = `${shown(rater)} has already rated unit ${shown(unit)}`;
      throw Refusal.at(row.row, "rater", what);
    }
  }
  return { sets: builder.build(), ratings: builder.ratings };
}

const labelName = (label: string): string => `krippendorff_alpha_nominal_label[${label}]`;

function namesFor(options: Options, sets: SetRatings): string[] {
  const labels = sets.labels.map(labelName);
  const all = ["alpha_masi", "alpha_jaccard", ...labels];
  if (options.only === null) return all;
  return options.only.flatMap((name) => {
    if (name === "krippendorff_alpha_nominal_label") return labels;
    if (all.includes(name)) return [name];
    throw new Refusal(`--only: there is no coefficient ${shown(name)}`);
  });
}

/** Coefficients of a file of label sets: columns unit, rater, value and optionally session. */
export async function setsReport(options: Options): Promise<Report> {
  const { sets, ratings } = await readSets(options);
  const names = namesFor(options, sets);
  const found = new Map<string, Estimate>();
  if (names.includes("alpha_masi") || names.includes("alpha_jaccard")) {
    const { masi, jaccard } = setAlpha(sets, options.plan);
    found.set("alpha_masi", masi).set("alpha_jaccard", jaccard);
  }
  for (const label of sets.labels) {
    const name = labelName(label);
    if (names.includes(name)) found.set(name, labelAlpha(sets, label, options.plan));
  }
  const { matrix } = sets;
  const sessions = matrix.clusterWord === "sessions" ? { sessions: matrix.clusters } : {};
  return {
    input: { kind: "sets", units: matrix.units, raters: matrix.raters, ratings, ...sessions },
    coefficients: new Map(names.map((name) => [name, found.get(name)!])),
  };
}
