import { readFileSync } from "node:fs";
import { z } from "zod";
import { likeliestCategory } from "~/domain/emotion/reading";
import { loadEmotionModel } from "~/platform/emotion-model.server";
import { endWhenReaderLeaves } from "./reader-gone";

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

class BadLine extends Error {}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(`Line ${number} is not JSON.`);
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  throw new BadLine(`Line ${number}${where}: ${issue?.message ?? "not an id and a text"}.`);
}

function main(file: string | undefined): number {
  if (!file) {
    console.error(
      'Usage: npm run -s emotion -- FILE   (lines of {"id", "text"}; - for standard input)',
    );
    return 2;
  }
  const model = loadEmotionModel();
  let lines: string[];
  try {
    lines = readFileSync(file === "-" ? 0 : file, "utf8")
      .replace(/^\uFEFF/u, "")
      .split(/\r?\n/u);
  } catch (error) {
    console.error(
      `Cannot read ${file}: ${error instanceof Error ? error.message : "unknown error"}`,
    );
    return 2;
  }
  const out: string[] = [];
  try {
    lines.forEach((line, i) => {
      if (line.trim() === "") return;
      const { id, text } = parseLine(line, i + 1);
      const { valence, arousal, distribution } = model.readText(text);
      const label = likeliestCategory(distribution);
      out.push(`${JSON.stringify({ id, valence, arousal, distribution, label })}\n`);
    });
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    console.error(error.message);
    return 2;
  }
  process.stdout.write(out.join(""));
  return 0;
}

endWhenReaderLeaves();
process.exitCode = main(process.argv[2]);
