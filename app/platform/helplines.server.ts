import { readFile } from "node:fs/promises";
import { verificationWarning } from "../domain/practice/safety/helpline-verification";
import {
  helplinesFor,
  shippedHelplines,
  type Helpline,
  type Helplines,
} from "../domain/practice/safety/helplines";
import { parseHelplinesFile } from "../domain/practice/safety/helplines-file";
import { ConfigError, type HelplinesConfig } from "./config.server";
import type { Log } from "./log.server";

const refused = (variable: "HELPLINES_FILE" | "HELPLINE_LOCALE", problem: string) =>
  new ConfigError(`Attune cannot start.\n${variable}: ${problem}`);

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem =
      code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read (${code ?? "?"})`;
    throw refused("HELPLINES_FILE", `${problem}.`);
  }
}

/** Some editors put a byte order mark before what they save, which JSON does not know. */
function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // The parser's own message repeats what stands in the file, which may be the wrong file.
    throw refused("HELPLINES_FILE", `${file} is not JSON.`);
  }
}

async function readFileOf(file: string, now: Date): Promise<readonly Helpline[]> {
  const read = parseHelplinesFile(jsonOf(file, await textOf(file)), now);
  if (read.ok) return read.lines;
  throw refused("HELPLINES_FILE", [`${file} is not fit to be shown.`, ...read.problems].join("\n"));
}

/**
 * The helplines of the locale that is set, out of the file that is set or of those that ship. Throws ConfigError
 * where the file cannot be read, an entry is malformed, or no helpline is known for the locale.
 */
export async function readHelplines(
  { file, locale }: HelplinesConfig,
  now: Date,
): Promise<Helplines> {
  const known = file === undefined ? shippedHelplines : await readFileOf(file, now);
  const found = helplinesFor(locale, known);
  if (found) return found;
  const others = [...new Set(known.map((line) => line.locale))].join(", ");
  throw refused("HELPLINE_LOCALE", `no helpline is known for ${locale}, only for ${others}.`);
}

/** Says in the log which of the helplines that are shown nobody has verified, or not for long. */
export function warnOfHelplines(helplines: Helplines, log: Pick<Log, "warn">, now: Date): void {
  for (const line of helplines) {
    const warning = verificationWarning(line, now);
    if (warning !== null) log.warn(warning);
  }
}
