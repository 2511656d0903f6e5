import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { FrozenDocument } from "../../../../app/domain/misalignment/study-document/study-document";
import { methodsText } from "../../../../app/domain/exchange/snapshot/bundle/methods";
import { numberTable } from "../../../../app/domain/exchange/snapshot/bundle/numbers";
import { questionNumberTable } from "../../../../app/domain/exchange/snapshot/bundle/question-numbers";
import { readmeText } from "../../../../app/domain/exchange/snapshot/bundle/readme";
import { csvPieces } from "../../../../app/domain/exchange/snapshot/bundle/table";
import { studyTables } from "../../../../app/domain/exchange/snapshot/bundle/tables";
import { generatedSource } from "./generated-study";
import { writeBundle } from "./write-bundle";

type Row = Record<string, string>;

const read = (text: string) => parse<Row>(text, { columns: true });
const source = generatedSource();
const tableOf = (file: string) => {
  const table = studyTables.find((each) => each.file === file);
  if (!table) throw new Error(`There is no ${file}.`);
  return read([...csvPieces(table, source.frozen)].join(""));
};
const numbers = () => read([...csvPieces(numberTable, source.document)].join(""));
const questionNumbers = () => read([...csvPieces(questionNumberTable, source.document)].join(""));
const keys = ["about", "item", "comparison", "first", "second", "rule", "weights", "coefficient"];
const keyOf = (row: Row) => keys.map((key) => row[key]).join(" | ");
const hasR = spawnSync("Rscript", ["--version"]).status === 0;

/** What R computed and what the bundle says, by the same key; those that differ by more than 1e-9. */
function apartFrom(oracle: string, own: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const byR = new Map(
    read(readFileSync(`tests/fixtures/oracles/${oracle}`, "utf8")).map((row) => [
      keyOf(row),
      row.r,
    ]),
  );
  expect(own.length).toBe(byR.size);
  return own.filter((row) => {
    const r = byR.get(keyOf(row));
    if (r === undefined || (r === "") !== (row.value === "")) return true;
    return Math.abs(Number(r) - Number(row.value)) > 1e-9 * Math.max(1, Math.abs(Number(r)));
  });
}

describe("A bundle", () => {
  it("has in every number what R computed from its tables with psych and base definitions", () => {
    expect(apartFrom("snapshot-bundle.csv", numbers(), keyOf)).toEqual([]);
  });

  it("has in the numbers of marked words, detection, lag and steadiness what R computed from its tables", () => {
    const own = questionNumbers().filter(({ question }) =>
      ["words", "detection", "lag", "steadiness"].includes(question ?? ""),
    );
    const relaxed = own.find(({ number }) => number === "overlapping")?.value;
    const strict = own.find(({ number }) => number === "same")?.value;
    expect(Number(relaxed)).toBeGreaterThan(Number(strict));
    const key = ({ question, row, number }: Row) => [question, row, number].join(" | ");
    expect(apartFrom("snapshot-questions.csv", own, key)).toEqual([]);
  });

  const live = hasR ? it : it.skip;
  live(
    `gives the same numbers when its script runs${hasR ? "" : " (SKIPPED: there is no Rscript on this machine; the kept output of R is checked above)"}`,
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), "attune-bundle-"));
      await writeBundle(generatedSource(12), folder);
      const said = execFileSync("Rscript", [path.join(folder, "analysis.R"), folder], {
        encoding: "utf8",
      });
      rmSync(folder, { recursive: true });
      expect(said).toMatch(/\d{4} numbers compared/);
      for (const question of ["words", "detection", "lag", "steadiness"])
        expect(said).toMatch(
          new RegExp(`^${question}: (\\d{2,}) numbers compared, \\1 agree`, "m"),
        );
      expect(said).not.toContain("differ:");
    },
  );

  it("keeps no and missing apart, for tags and for scales", () => {
    const [review] = source.frozen.reviews;
    if (!review) throw new Error("Nothing was generated.");
    const rows = tableOf("decisions.csv").filter(
      (row) => row.session === review.session && row.reviewer === review.reviewer,
    );
    const onTurns = rows.filter((row) => row.position !== "");
    for (const { position, tag, decision } of onTurns) {
      const seen = review.visited.includes(Number(position));
      const marked = review.marks.some(
        (mark) => mark.tag === tag && mark.position === Number(position),
      );
      expect(decision).toBe(marked ? "yes" : seen ? "no" : "missing");
    }
    expect(new Set(onTurns.map((row) => row.decision)).has("missing")).toBe(true);
    const states = new Set(tableOf("scales.csv").map((row) => row.state));
    expect([...states].sort()).toEqual(["missing", "not_applicable", "rated"]);
  });

  it("has the numbers behind every question in a table, and reads as before where they were not frozen", () => {
    const table = (document: FrozenDocument) =>
      read([...csvPieces(questionNumberTable, document)].join(""));
    const rows = table(source.document);
    const raters = rows.filter(({ question }) => question === "raters");
    expect(raters.map(({ number }) => number)).toContain("minus_experts.alpha");
    for (const { value, undefined: reason } of rows) expect(value === "").toBe(reason !== "");
    const { answers: _answers, steadiness: _steadiness, ...first } = source.document;
    expect(table(first)).toEqual([]);
  });

  it("describes every column of every table, and tells what was done with the study's own facts", () => {
    const readme = readmeText(source, false);
    for (const { file, columns } of [...studyTables, numberTable, questionNumberTable]) {
      expect(readme).toContain(`### ${file}`);
      for (const { name, about } of columns) expect(readme).toContain(`| \`${name}\` | ${about} |`);
    }
    const methods = methodsText(source);
    for (const fact of ["20 practice sessions", "3 peer supporters", "3 experts", "version 1"])
      expect(methods).toContain(fact);
    expect(methods).not.toMatch(/NaN|undefined to|null/);
  });
});
