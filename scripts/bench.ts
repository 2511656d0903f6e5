import { readdir } from "node:fs/promises";

/** One measured figure. */
interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

/** What every file in scripts/bench exports. */
interface Bench {
  readonly name: string;
  readonly run: () => Promise<Figure[]>;
}

const folder = new URL("./bench/", import.meta.url);

function isBench(module: unknown): module is Bench {
  return typeof module === "object" && module !== null && "name" in module && "run" in module;
}

/** Three significant digits, without an exponent for the sizes that occur. */
function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function printTable(figures: readonly Figure[]): void {
  const widest = Math.max(...figures.map(({ label }) => label.length));
  for (const { label, value, unit, note } of figures) {
    const figure = `${shown(value).padStart(8)} ${unit.padEnd(6)}`;
    console.log(`  ${label.padEnd(widest)}  ${figure}  ${note ?? ""}`.trimEnd());
  }
}

const asked = process.argv.slice(2);
const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
for (const file of files) {
  const module: unknown = await import(new URL(file, folder).href);
  if (!isBench(module)) continue;
  if (asked.length > 0 && !asked.includes(module.name)) continue;
  console.log(module.name);
  printTable(await module.run());
}
