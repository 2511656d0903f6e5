import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "agreement-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly value: number | null;
  readonly ci: [number, number] | null;
  readonly ci_method: string | null;
  readonly units: number;
  readonly undefined: string | null;
  readonly bootstrap_ci?: [number, number];
  readonly df?: number;
  readonly p?: number;
}

interface Output {
  readonly input: Record<string, unknown>;
  readonly coefficients: Record<string, Printed>;
}

/** Runs the command on a file with this text. */
function run(text: string, ...options: string[]) {
  const file = join(folder, "input.csv");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/agreement.ts", file, ...options],
    { cwd: root, encoding: "utf8" },
  );
  return { status, stdout, stderr: stderr.trim() };
}

function output(text: string, ...options: string[]): Output {
  const { status, stdout, stderr } = run(text, ...options);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Output;
}

const ratings = `unit,rater,value
1,a,1
1,b,2
2,a,3
2,b,3
3,a,2
3,b,
4,a,4
4,b,4
`;

describe("the agreement command prints", () => {
  it("every coefficient of the level and of weaker ones, with interval and unit count", () => {
    const { input, coefficients } = output(ratings, "--level", "ordinal", "--seed", "2");
    expect(input).toEqual({
      kind: "ratings",
      level: "ordinal",
      units: 4,
      raters: 2,
      ratings: 7,
      complete_units: 3,
    });
    expect(coefficients.krippendorff_alpha_ordinal!.units).toBe(3);
    expect(coefficients.percent_agreement!.value).toBeCloseTo(2 / 3, 12);
    expect(coefficients.percent_agreement!.ci_method).toMatch(/^bootstrap over units, 2000/u);
    expect(coefficients.cohen_kappa_linear!.ci_method).toMatch(/1\.959964/u);
    expect(coefficients.cohen_kappa_linear!.bootstrap_ci).toHaveLength(2);
    expect(coefficients["specific_agreement[3]"]!.value).toBe(1);
    expect(coefficients.pabak!.undefined).toBe("needs exactly two categories");
    expect(coefficients).not.toHaveProperty("krippendorff_alpha_interval");
  });

  it("only what is asked for, without a bootstrap where none is wanted", () => {
    const only = "gwet_ac1,specific_agreement[x, y]";
    const text = 'unit,rater,value\n1,a,"x, y"\n1,b,"x, y"\n2,a,z\n2,b,z\n';
    const { coefficients } = output(text, "--only", only, "--replicates", "0");
    expect(Object.keys(coefficients)).toEqual(["gwet_ac1", "specific_agreement[x, y]"]);
    expect(coefficients.gwet_ac1).toMatchObject({ value: 1, ci: null, ci_method: null });
  });

  it("intervals over sessions where the file has them", () => {
    const rows = Array.from({ length: 24 }, (_, i) => {
      const session = `s${Math.floor(i / 2)}`;
      return [`${i % 2},a,${i % 3},${session}`, `${i % 2},b,${i % 3 || i % 5},${session}`];
    });
    const text = `unit,rater,value,session\n${rows.flat().join("\n")}\n`;
    const { input, coefficients } = output(text);
    expect(input).toMatchObject({ units: 24, sessions: 12 });
    expect(coefficients.gwet_ac1!.ci_method).toBe("bootstrap over sessions, 2000");
  });

  it("labels as exact strings, whatever the script and however alike", () => {
    const text = "unit,rater,value\n1,a,\u00e9\n1,b,e\u0301\n2,a, x\n2,b,x\n3,a,日本\n3,b,日本\n";
    const { coefficients } = output(text, "--replicates", "0");
    expect(coefficients.percent_agreement!.value).toBeCloseTo(1 / 3, 12);
    expect(coefficients["specific_agreement[日本]"]!.value).toBe(1);
    expect(coefficients["specific_agreement[ x]"]!.value).toBe(0);
  });

  it("tests with their degrees of freedom and p", () => {
    const text = `unit,rater,value\n${[..."yyynnnnyyn"].map((v, i) => `${i},a,${v}\n${i},b,${i < 8 ? "y" : v}`).join("\n")}\n`;
    const { coefficients } = output(text, "--replicates", "0");
    expect(coefficients.mcnemar_chi2).toMatchObject({ value: 4, df: 1 });
    expect(coefficients.mcnemar_exact_p!.value).toBe(0.125);
    expect(coefficients.mcnemar_chi2!.p).toBeCloseTo(0.04550026389635842, 12);
  });

  it("alpha of label sets, with the empty set apart from a missing one", () => {
    const text = "unit,rater,value\n1,a,{}\n1,b,{}\n2,a,x|y\n2,b,x\n3,a,y\n3,b,\n";
    const { input, coefficients } = output(text, "--kind", "sets");
    expect(input).toEqual({ kind: "sets", units: 3, raters: 2, ratings: 5 });
    expect(Object.keys(coefficients)).toEqual([
      "alpha_masi",
      "alpha_jaccard",
      "krippendorff_alpha_nominal_label[x]",
      "krippendorff_alpha_nominal_label[y]",
    ]);
    expect(coefficients.alpha_masi!.units).toBe(2);
  });

  it("unitizing alpha of spans on the continuum that is given", () => {
    const text = "rater,start,end,tag\n1,180,240,k\n2,180,240,k\n1,225,295,c\n2,220,300,c\n";
    const { input, coefficients } = output(
      text,
      ...["--kind", "spans", "--begin", "150", "--length", "300"],
    );
    expect(input).toMatchObject({ kind: "spans", begin: 150, length: 300, raters: 2 });
    expect(coefficients.u_alpha_1995_category_k!.value).toBe(1);
    expect(coefficients.u_alpha_1995!.value).toBeGreaterThan(0.9);
  });
});

describe("the agreement command refuses with exit code 2 and one line naming row and column", () => {
  const refusals: [string, string, string[], RegExp][] = [
    [
      "a rating that is no number",
      "unit,rater,value\n1,a,1\n1,b,x\n",
      ["--level", "ratio"],
      /^row 3, column value: "x" is not a number/u,
    ],
    [
      "a negative on a ratio scale",
      "unit,rater,value\n1,a,-1\n",
      ["--level", "ratio"],
      /^row 2, column value: "-1" is negative/u,
    ],
    [
      "a second rating of a unit",
      "unit,rater,value\n1,a,1\n1,b,2\n1,a,1\n",
      [],
      /^row 4, column rater: "a" has already rated unit "1"/u,
    ],
    [
      "an undeclared category",
      "unit,rater,value\n1,a,5\n",
      ["--categories", "1,2"],
      /^row 2, column value: "5" is not among/u,
    ],
    ["a missing column", "unit,value\n1,2\n", [], /^row 1, column rater: the header lacks it/u],
    [
      "a row that is too short",
      "unit,rater,value\n1,a,1\n1,b\n",
      [],
      /^row 3, column value: the cell is missing/u,
    ],
    ["a unit without a name", "unit,rater,value\n,a,1\n", [], /^row 2, column unit: it is empty/u],
    ["broken quoting", 'unit,rater,value\n1,a,"x"y\n', [], /^row 2, column value: /u],
    ["an empty file", "", [], /^row 1, column unit: the file is empty/u],
    [
      "a span that ends before it starts",
      "rater,start,end,tag\na,5,5,t\n",
      ["--kind", "spans"],
      /^row 2, column end: 5 does not lie after/u,
    ],
    [
      "a span outside the continuum",
      "rater,start,end,tag\na,1,9,t\n",
      ["--kind", "spans", "--length", "5"],
      /^row 2, column end: 9 lies after/u,
    ],
    [
      "overlapping spans of a rater and tag",
      "rater,start,end,tag\na,1,5,t\na,4,9,t\n",
      ["--kind", "spans"],
      /^row 3, column start: it overlaps row 2/u,
    ],
    [
      "an empty label in a set",
      "unit,rater,value\n1,a,x||y\n",
      ["--kind", "sets"],
      /^row 2, column value: .*empty label/u,
    ],
    [
      "an unknown coefficient",
      "unit,rater,value\n1,a,x\n",
      ["--only", "kappa"],
      /there is no coefficient "kappa"/u,
    ],
    ["an unknown option", "unit,rater,value\n", ["--levels", "ratio"], /--levels/u],
  ];
  for (const [what, text, options, message] of refusals) {
    it(`for ${what}`, () => {
      const { status, stdout, stderr } = run(text, ...options);
      expect(stderr).toMatch(message);
      expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 1]);
    });
  }

  it("for a file that is not there", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/agreement.ts", join(folder, "none.csv")],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/^cannot read .*none\.csv/u);
  });
});
