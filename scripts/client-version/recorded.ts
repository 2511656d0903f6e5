import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const file = path.resolve(import.meta.dirname, "../../tests/fixtures/client-version.json");

const recordedSchema = z.strictObject({ version: z.string(), digest: z.string() });

/** A version of the client's rules with the digest of what the client says by them. */
export type Recorded = z.infer<typeof recordedSchema>;

export function readRecorded(): Recorded {
  return recordedSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

export function writeRecorded(recorded: Recorded): void {
  writeFileSync(file, `${JSON.stringify(recorded)}\n`);
}
