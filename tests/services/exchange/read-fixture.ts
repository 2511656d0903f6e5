import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Readable } from "node:stream";
import type { SourceFile } from "../../../app/services/exchange/read-records.server";

/** A text as a file to be imported. */
export function sourceOfText(text: string): SourceFile {
  return { head: text, bytes: Buffer.byteLength(text), open: () => Readable.from([text]) };
}

/** A file of tests/fixtures/import by its name without ending. */
export function fixture(name: string): SourceFile {
  const path = fileURLToPath(new URL(`../../fixtures/import/${name}.csv`, import.meta.url));
  return sourceOfText(readFileSync(path, "utf8"));
}
