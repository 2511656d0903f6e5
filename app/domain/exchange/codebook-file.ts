import { z } from "zod";
import { codebookSchema, type Codebook } from "../review/codebook";
import { storedLineageSchema, type TracedCodebook } from "../review/codebook-versions/lineage";

/** A codebook as a file: one version, whole, with how it came from the version before it. */
export const codebookFileSchema = z.strictObject({
  format: z.literal("attune-codebook"),
  v: z.literal(1),
  codebook: codebookSchema,
  lineage: storedLineageSchema,
});

/** What is wrong with a file, and where: "codebook.tags.3.label". */
export interface FileProblem {
  path: string;
  message: string;
}

export type ReadFile = { ok: true; value: TracedCodebook } | { ok: false; problems: FileProblem[] };

/** The text of a codebook's file: readable JSON, the same for the same version. */
export function writeCodebookFile({ codebook, steps }: TracedCodebook): string {
  const file = { format: "attune-codebook", v: 1, codebook, lineage: { v: 1, steps } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const mostProblems = 20;

/** Reads a codebook's file; every problem comes with the path to what it is about. */
export function readCodebookFile(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: "", message: "This is not JSON." }] };
  }
  const read = codebookFileSchema.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.slice(0, mostProblems).map((issue) => ({
      path: issue.path.map(String).join("."),
      message: issue.message,
    }));
    return { ok: false, problems };
  }
  const { codebook, lineage } = read.data;
  return { ok: true, value: { codebook, steps: lineage.steps } };
}

/** A name for the file, of letters that every system takes. */
export function codebookFileName({ key, version }: Codebook): string {
  return `codebook-${key}-${version}.json`;
}
