import { readFileSync } from "node:fs";
import { z } from "zod";
import { hear } from "../app/domain/practice/hearing/hear";
import { codePointLength } from "../app/domain/practice/span";
import { longestMessage } from "../app/domain/practice/turn";
import { endWhenReaderLeaves } from "./reader-gone";

/** No longer than what can be sent: the product hears nothing longer. */
const message = z.string().superRefine((text, context) => {
  const length = codePointLength(text);
  if (length <= longestMessage) return;
  const said = `This is ${length} characters long. At most ${longestMessage} are read.`;
  context.addIssue({ code: "custom", message: said });
});

const lineSchema = z.object({
  id: z.union([z.string(), z.number()], { error: "This must be a text or a number." }),
  text: message,
  previous: message.nullish(),
});

/** Prints what was heard in each line of a JSONL file (`-` for standard input), in order. */
function main(file: string | undefined): void {
  if (file === undefined) fail("usage: npm run -s moves -- FILE (JSONL, - for standard input)");
  const out: string[] = [];
  for (const [index, line] of readLines(file).entries()) {
    if (line.trim() === "") continue;
    const { id, text, previous } = readLine(line, index + 1);
    const { moves, main: mainly } = hear(text, previous ?? null);
    out.push(JSON.stringify({ id, moves, main: mainly }));
  }
  if (out.length > 0) process.stdout.write(`${out.join("\n")}\n`);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
  } catch (error) {
    fail(`cannot read ${file}: ${error instanceof Error ? error.message : "unknown reason"}`);
  }
}

function readLine(line: string, number: number): z.infer<typeof lineSchema> {
  const parsed = lineSchema.safeParse(parseJson(line, number));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  fail(`line ${number}: ${where}${issue?.message ?? "not understood"}`);
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    fail(`line ${number}: not JSON`);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

endWhenReaderLeaves();
main(process.argv[2]);
