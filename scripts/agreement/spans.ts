import type { Estimate } from "../../app/statistics/estimate";
import { KeyIndex } from "../../app/statistics/ratings/matrix";
import {
  overlappingSpans,
  type Continuum,
  type MarkedSpan,
} from "../../app/statistics/spans/sections";
import { unitizingAlpha } from "../../app/statistics/unitizing-alpha";
import { csvRows, filledCell, numberCell, type CsvRow } from "./csv-rows";
import type { Options } from "./options";
import { Refusal, shown } from "./refusal";
import type { Report } from "./report";

interface SpanFile {
  readonly spans: readonly MarkedSpan[];
  readonly rows: readonly number[];
  readonly raters: number;
  readonly documents: number;
}

function offset(row: CsvRow, column: string): number {
  const value = numberCell(row, column, "");
  if (!Number.isSafeInteger(value)) {
    throw Refusal.at(row.row, column, `${shown(row.cell(column))} is not a whole number`);
  }
  return value;
}

async function readSpans(options: Options): Promise<SpanFile> {
  const raters = new KeyIndex();
  const documents = new KeyIndex();
  const spans: MarkedSpan[] = [];
  const rows: number[] = [];
  const begin = options.begin ?? 0;
  for await (const row of csvRows(options.file, ["rater", "start", "end", "tag"])) {
    const start = offset(row, "start");
    const end = offset(row, "end");
    if (end <= start) throw Refusal.at(row.row, "end", `${end} does not lie after start ${start}`);
    if (start < begin)
      throw Refusal.at(row.row, "start", `${start} lies before the begin ${begin}`);
    if (options.length !== null && end > begin + options.length) {
      throw Refusal.at(row.row, "end", `${end} lies after the end ${begin + options.length}`);
    }
    spans.push({
      rater: raters.of(filledCell(row, "rater")),
      document: documents.of(row.has("document") ? filledCell(row, "document") : ""),
      start,
      end,
      tag: filledCell(row, "tag"),
    });
    rows.push(row.row);
  }
  return { spans, rows, raters: raters.keys.length, documents: documents.keys.length };
}

/** Where the length is not given, a document ends with its last span. */
function continua(file: SpanFile, options: Options): Continuum[] {
  const begin = options.begin ?? 0;
  const ends = new Array<number>(file.documents).fill(begin);
  for (const { document, end } of file.spans) ends[document] = Math.max(ends[document]!, end);
  return ends.map((end) => ({ begin, length: options.length ?? end - begin }));
}

function namesFor(options: Options, all: readonly string[]): readonly string[] {
  if (options.only === null) return all;
  const stranger = options.only.find((name) => !all.includes(name));
  if (stranger === undefined) return options.only;
  throw new Refusal(`--only: there is no coefficient ${shown(stranger)}`);
}

/** Coefficients of a file of spans: columns rater, start, end, tag and optionally document. */
export async function spansReport(options: Options): Promise<Report> {
  const file = await readSpans(options);
  const clash = overlappingSpans(file.spans);
  if (clash) {
    const [first, second] = clash.map((at) => file.rows[at]!) as [number, number];
    throw Refusal.at(second, "start", `it overlaps row ${first}, by the same rater and tag`);
  }
  const documents = continua(file, options);
  const { overall, categories } = unitizingAlpha({ ...file, documents }, options.plan);
  const found = new Map<string, Estimate>([["u_alpha_1995", overall]]);
  for (const [tag, estimate] of categories) found.set(`u_alpha_1995_category_${tag}`, estimate);
  return {
    input: {
      kind: "spans",
      units: file.spans.length,
      raters: file.raters,
      documents: file.documents,
      begin: options.begin ?? 0,
      length: documents.reduce((sum, { length }) => sum + length, 0),
    },
    coefficients: new Map(
      namesFor(options, [...found.keys()]).map((name) => [name, found.get(name)!]),
    ),
  };
}
