import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const packageSchema = z.object({ version: z.string() });

let version: string | null = null;

/** The version of Attune that runs here, from its package. */
export function softwareVersion(): string {
  version ??= packageSchema.parse(
    JSON.parse(readFileSync(path.resolve("package.json"), "utf8")),
  ).version;
  return version;
}
