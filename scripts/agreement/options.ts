import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";
import { measurementLevels, type MeasurementLevel } from "../../app/statistics/krippendorff-alpha";
import type { BootstrapPlan } from "../../app/statistics/resampling/bootstrap";
import { Refusal, shown } from "./refusal";

const kinds = ["ratings", "sets", "spans"] as const;

/** What the command was asked to do. */
export interface Options {
  readonly file: string;
  readonly kind: (typeof kinds)[number];
  readonly level: MeasurementLevel;
  readonly categories: readonly string[] | null;
  readonly begin: number | null;
  readonly length: number | null;
  /** Null where no bootstrap is wanted. */
  readonly plan: BootstrapPlan | null;
  readonly only: readonly string[] | null;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new Refusal(`--${name} must be one of ${allowed.join(", ")}, not ${shown(value)}`);
  }
  return found;
}

function wholeNumber(name: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  const number = /^-?\d+$/u.test(value) ? Number(value) : NaN;
  if (!Number.isSafeInteger(number) || number < least) {
    throw new Refusal(`--${name} must be a whole number of at least ${least}, not ${shown(value)}`);
  }
  return number;
}

/** A comma-separated list; an entry with a comma stands in double quotes, as in CSV. */
function categoryList(value: string | undefined): string[] | null {
  if (value === undefined) return null;
  let entries: string[];
  try {
    entries = parse(value)[0] ?? [];
  } catch {
    throw new Refusal(`--categories is not a comma-separated list: ${shown(value)}`);
  }
  const twice = entries.find((entry, at) => entries.indexOf(entry) !== at);
  if (twice !== undefined) throw new Refusal(`--categories names ${shown(twice)} twice`);
  if (entries.includes("")) throw new Refusal("--categories has an empty entry");
  return entries;
}

/** Names with commas between them; commas inside square brackets belong to a label. */
function nameList(value: string | undefined): string[] | null {
  if (value === undefined) return null;
  return value.match(/(?:[^,[]|\[[^\]]*\])+/gu) ?? [];
}

const knownOptions = {
  kind: { type: "string", default: "ratings" },
  level: { type: "string", default: "nominal" },
  categories: { type: "string" },
  begin: { type: "string" },
  length: { type: "string" },
  seed: { type: "string" },
  replicates: { type: "string" },
  only: { type: "string" },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: knownOptions, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message.split("\n")[0] : String(error));
  }
}

/** Reads the command line. Throws a Refusal for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal("usage: npm run -s agreement -- FILE [options]");
  if (more.length > 0) throw new Refusal(`one file at a time, not also ${shown(more[0]!)}`);
  const replicates = wholeNumber("replicates", values.replicates, 0) ?? 2000;
  return {
    file,
    kind: oneOf("kind", values.kind, kinds),
    level: oneOf("level", values.level, measurementLevels),
    categories: categoryList(values.categories),
    begin: wholeNumber("begin", values.begin, 0),
    length: wholeNumber("length", values.length, 1),
    plan: replicates > 0 ? { replicates, seed: wholeNumber("seed", values.seed, 0) ?? 1 } : null,
    only: nameList(values.only),
  };
}
