import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";

interface Tally {
  passed: number;
  failed: number;
  /** What this machine lacks the tool for; its name says which. */
  skipped: number;
}

const bin = (name: string) => path.resolve("node_modules/.bin", name);

/** Runs a step with its output shown; true when it succeeded. */
function step(title: string, command: string, args: string[]): Promise<boolean> {
  console.log(`\n${title}`);
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

async function readJson<T>(file: string): Promise<T | null> {
  return readFile(file, "utf8").then(
    (text) => JSON.parse(text) as T,
    () => null,
  );
}

interface VitestReport {
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

interface PlaywrightReport {
  config: { metadata?: { browser?: string } };
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const none = (): Tally => ({ passed: 0, failed: 0, skipped: 0 });

function unitTallies(report: VitestReport | null): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const test of report?.testResults.flatMap((file) => file.assertionResults) ?? []) {
    const place = /\[(PGlite|PostgreSQL)\]/.exec(test.fullName)?.[1] ?? "no database";
    const tally = tallies.get(place) ?? none();
    if (test.status === "passed") tally.passed += 1;
    else if (test.status === "failed") tally.failed += 1;
    else tally.skipped += 1;
    tallies.set(place, tally);
  }
  return tallies;
}

async function main(): Promise<void> {
  await rm("test-results", { recursive: true, force: true });
  await mkdir("test-results", { recursive: true });
  const [types, lint, format] = await Promise.all([
    step("Types", bin("tsc"), ["--noEmit"]),
    step("Lint", bin("eslint"), [".", "--max-warnings", "0"]),
    step("Format", bin("prettier"), ["--check", "--log-level", "warn", "."]),
  ]);
  const units = await step("Rooms and both databases", bin("vitest"), [
    ...["run", "--config", "tests/vitest.config.ts"],
    ...["--reporter", "default", "--reporter", "json", "--outputFile.json=test-results/units.json"],
  ]);
  const pages = await step("Browser", bin("playwright"), [
    ...["test", "--config", "tests/e2e/playwright.config.ts"],
  ]);
  const browser = await readJson<PlaywrightReport>("test-results/browser.json");
  const tallies = unitTallies(await readJson<VitestReport>("test-results/units.json"));
  tallies.set(`browser (${browser?.config.metadata?.browser ?? "none"})`, {
    passed: browser?.stats.expected ?? 0,
    failed: (browser?.stats.unexpected ?? 0) + (browser?.stats.flaky ?? 0),
    skipped: browser?.stats.skipped ?? 0,
  });
  const checks = [types, lint, format];
  tallies.set("types, lint and format", {
    passed: checks.filter(Boolean).length,
    failed: checks.filter((passed) => !passed).length,
    skipped: 0,
  });
  const total = none();
  console.log("");
  for (const [place, { passed, failed, skipped }] of tallies) {
    const left = skipped > 0 ? `, ${skipped} skipped` : "";
    console.log(`${place}: ${passed} passed, ${failed} failed${left}`);
    total.passed += passed;
    total.failed += failed;
  }
  const succeeded = checks.every(Boolean) && units && pages && total.failed === 0;
  if (!succeeded && total.failed === 0) total.failed = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(succeeded ? 0 : 1);
}

await main();
