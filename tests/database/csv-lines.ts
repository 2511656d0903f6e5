import type { Outcome } from "../../app/domain/access/outcome";

/** The lines of a file as it is sent, without their ends. */
export async function csvLinesOf(
  asked: Promise<Outcome<AsyncIterable<string>>>,
): Promise<string[]> {
  const file = await asked;
  if (!file.ok) throw new Error(file.reason);
  const lines: string[] = [];
  for await (const line of file.value) lines.push(line.trimEnd());
  return lines;
}
