import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shippedHelplines, type Helplines } from "../../app/domain/practice/safety/helplines";
import { ConfigError, readConfig } from "../../app/platform/config.server";
import { readHelplines, warnOfHelplines } from "../../app/platform/helplines.server";
import { startApp } from "../../app/platform/start-app.server";

const now = new Date("2026-11-30T12:00:00Z");
const german = { locale: "de-DE", name: "A line", number: "000", hours: "Day and night" };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "attune-helplines-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(text: string): Promise<string> {
  const file = path.join(folder, "lines.json");
  await writeFile(file, text);
  return file;
}

const read = (file: string | undefined, locale = "de-DE") => readHelplines({ file, locale }, now);

async function refusalOf(file: string | undefined, locale?: string): Promise<string> {
  const error: unknown = await read(file, locale).catch((thrown: unknown) => thrown);
  if (error instanceof ConfigError) return error.message;
  throw new Error("It was not refused.", { cause: error });
}

describe("The helplines at the start", () => {
  test("are those that ship where no file is set", async () => {
    expect(await read(undefined, "en-SG")).toEqual(shippedHelplines);
  });

  test("are those of the file for the locale, and none of those that ship", async () => {
    const known = [german, { ...german, locale: "de-AT" }];
    const shown = [{ ...german, verifiedOn: null }];
    expect(await read(await fileOf(JSON.stringify(known)))).toEqual(shown);
    expect(await read(await fileOf(`\uFEFF${JSON.stringify(known)}`))).toEqual(shown);
  });

  test("are read from the example in the documents", async () => {
    const [, example = ""] =
      /```json\n(\[[^`]+)```/.exec(await readFile("docs/screening.md", "utf8")) ?? [];
    expect(await read(await fileOf(example), "en-SG")).toMatchObject([
      { name: "A helpline of your place", verifiedOn: "2026-05-12" },
      { number: "1767", hours: null, verifiedOn: null },
    ]);
  });

  test("are refused where the file is not there or cannot be read, by its path", async () => {
    const nowhere = path.join(folder, "nowhere.json");
    expect(await refusalOf(nowhere)).toBe(
      `Attune cannot start.\nHELPLINES_FILE: there is no file ${nowhere}.`,
    );
    expect(await refusalOf(folder)).toContain(`HELPLINES_FILE: ${folder} cannot be read (EISDIR).`);
  });

  test("are refused where the file is not JSON, and nothing of it is repeated", async () => {
    const refusal = await refusalOf(await fileOf("ATTUNE_SECRET=something"));
    expect(refusal).toMatch(/^Attune cannot start\.\nHELPLINES_FILE: .*lines\.json is not JSON\.$/);
  });

  test("are refused by the name of each entry and what is wrong with it", async () => {
    const faults = [
      german,
      { ...german, number: "call us" },
      { ...german, number: "001", verifiedOn: "2027-01-01" },
    ];
    const refusal = await refusalOf(await fileOf(JSON.stringify(faults)));
    expect(refusal.split("\n").slice(2)).toEqual([
      'Entry 2 (A line): number "call us" is not a number to dial.',
      'Entry 3 (A line): verifiedOn "2027-01-01" is in the future.',
    ]);
  });

  test("are refused for a locale of which no line is known, with those that are", async () => {
    expect(await refusalOf(await fileOf(JSON.stringify([german])), "en-SG")).toBe(
      "Attune cannot start.\nHELPLINE_LOCALE: no helpline is known for en-SG, only for de-DE.",
    );
    expect(await refusalOf(undefined, "fr-FR")).toContain("for fr-FR, only for en-SG.");
  });

  test("are read before a database is made", async () => {
    const dataDir = path.join(folder, "data");
    const config = readConfig({ NODE_ENV: "test", DATA_DIR: dataDir, HELPLINE_LOCALE: "fr-FR" });
    await expect(startApp(config)).rejects.toThrow(ConfigError);
    expect(existsSync(dataDir)).toBe(false);
  });

  test("are warned of one by one where nobody has verified them, or not for a year", () => {
    const of = (name: string, verifiedOn: string | null) => ({ ...german, name, verifiedOn });
    const lines: Helplines = [
      of("Never", null),
      of("Lately", "2026-05-12"),
      of("Old", "2025-05-12"),
    ];
    const warned: unknown[] = [];
    warnOfHelplines(lines, { warn: (line: unknown) => void warned.push(line) }, now);
    expect(warned).toEqual([
      expect.stringContaining("Never (000, de-DE) is not verified yet"),
      expect.stringContaining("Old (000, de-DE) was verified on 2025-05-12"),
    ]);
  });
});
