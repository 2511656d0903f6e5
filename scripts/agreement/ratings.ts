import {
  agreementByName,
  agreementNames,
  specificAgreementName,
  type AgreementName,
} from "../../app/statistics/agreement-by-name";
import { undefinedEstimate } from "../../app/statistics/estimate";
import { RatingMatrixBuilder, type RatingMatrix } from "../../app/statistics/ratings/matrix";
import { csvRows, filledCell, numberCell, type CsvRow } from "./csv-rows";
import type { Options } from "./options";
import { Refusal, shown } from "./refusal";
import type { Report } from "./report";

/** True where the scale's points are numbers: not a nominal one, and not one of declared words. */
function isNumeric({ level, categories }: Options): boolean {
  if (level === "nominal") return false;
  return (
    categories === null || categories.every((c) => c.trim() === c && Number.isFinite(Number(c)))
  );
}

/** Turns a cell into a value on the scale, or null where it is empty. */
function valueReader(options: Options): (row: CsvRow) => string | number | null {
  const { level, categories } = options;
  const numeric = isNumeric(options);
  if (!numeric && (level === "interval" || level === "ratio")) {
    throw new Refusal(`--categories must be numbers at the ${level} level`);
  }
  const known = categories && new Set(categories.map((c) => (numeric ? String(Number(c)) : c)));
  return (row) => {
    const text = row.cell("value");
    if (text === "") return null;
    const value = numeric ? numberCell(row, "value", `, as the ${level} level needs`) : text;
    if (level === "ratio" && Number(value) < 0) {
      throw Refusal.at(row.row, "value", `${shown(text)} is negative, which a ratio scale forbids`);
    }
    if (known && !known.has(String(value))) {
      throw Refusal.at(row.row, "value", `${shown(text)} is not among the declared categories`);
    }
    return value;
  };
}

async function readMatrix(options: Options): Promise<{ matrix: RatingMatrix; ratings: number }> {
  const builder = new RatingMatrixBuilder({
    numeric: isNumeric(options),
    categories: options.categories ?? undefined,
    clusterWord: "sessions",
  });
  const valueOf = valueReader(options);
  for await (const row of csvRows(options.file, ["unit", "rater", "value"])) {
    const unit = filledCell(row, "unit");
    const rater = filledCell(row, "rater");
    const cluster = row.has("session") ? filledCell(row, "session") : undefined;
    if (!builder.add({ unit, rater, value: valueOf(row), cluster })) {
      const what = `${shown(rater)} has already rated unit ${shown(unit)}`;
      throw Refusal.at(row.row, "rater", what);
    }
  }
  return { matrix: builder.build(), ratings: builder.ratings };
}

function isKnown(name: string): name is AgreementName {
  return (
    (agreementNames("ratio") as readonly string[]).includes(name) ||
    /^specific_agreement\[.*\]$/su.test(name)
  );
}

function namesFor(options: Options, matrix: RatingMatrix): AgreementName[] {
  const labels = matrix.categories.map(specificAgreementName);
  if (options.only === null) return [...agreementNames(options.level), ...labels];
  return options.only.flatMap((name) => {
    if (name === "specific_agreement") return labels;
    if (!isKnown(name)) throw new Refusal(`--only: there is no coefficient ${shown(name)}`);
    return [name];
  });
}

const isNominal = (name: AgreementName): boolean =>
  name.startsWith("specific_agreement[") || agreementNames("nominal").includes(name);

function completeUnits({ units, raters, codes }: RatingMatrix): number {
  let complete = 0;
  for (let u = 0; u < units; u += 1) {
    if (codes.subarray(u * raters, (u + 1) * raters).every((code) => code >= 0)) complete += 1;
  }
  return complete;
}

/** Coefficients of a file of ratings: columns unit, rater, value and optionally session. */
export async function ratingsReport(options: Options): Promise<Report> {
  const { matrix, ratings } = await readMatrix(options);
  const names = namesFor(options, matrix);
  const fit = options.level === "nominal" ? names.filter(isNominal) : names;
  const found = agreementByName(matrix, fit, options.plan);
  const tooWeak = undefinedEstimate("needs a stronger level than nominal", 0);
  const coefficients = new Map(names.map((name) => [name, found.get(name) ?? tooWeak]));
  const sessions = matrix.clusterWord === "sessions" ? { sessions: matrix.clusters } : {};
  return {
    input: {
      kind: "ratings",
      level: options.level,
      units: matrix.units,
      raters: matrix.raters,
      ratings,
      complete_units: completeUnits(matrix),
      ...sessions,
    },
    coefficients,
  };
}
