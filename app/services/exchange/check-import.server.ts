import type { Database } from "~db/client.server";
import { findImported } from "~db/queries/imports.server";
import type { Study } from "~db/queries/studies.server";
import { columnProblems } from "~/domain/exchange/format";
import { counted } from "~/domain/wording/counted";
import type { ImportChoices } from "~/domain/exchange/import-file";
import type { ReadingProblem } from "~/domain/exchange/problem";
import { namesProblem } from "~/domain/exchange/speaker-names";
import type { ImportedTranscript } from "~/domain/exchange/transcript";
import { transcriptDigest } from "./import-transcripts.server";
import { outlineFile } from "./outline-file.server";
import { planRatings } from "./plan-ratings.server";
import { readFile, type FileReading } from "./read-file.server";
import type { SourceFile } from "./read-records.server";

/** What an import would do, or everything that stands against it. */
export type ImportCheck =
  | { ok: true; words: string; notes: ReadingProblem[] }
  | { ok: false; problems: ReadingProblem[]; problemCount: number };

const refused = (problems: ReadingProblem[], problemCount = problems.length): ImportCheck => ({
  ...{ ok: false, problems, problemCount },
});

/** Reads a file as it was chosen. */
export function readChosen(
  source: SourceFile,
  choices: ImportChoices,
  watching: Parameters<typeof readFile>[2] = {},
): Promise<FileReading> {
  const { format, columns, client, supporter } = choices;
  return readFile(source, { format, columns, names: { client, supporter } }, watching);
}

/** Goes through an import without storing anything. */
export async function checkImport(
  db: Database,
  study: Study,
  source: SourceFile,
  choices: ImportChoices,
): Promise<ImportCheck> {
  const { format } = choices;
  const unnamed = format.startsWith("transcript") ? namesProblem(choices) : null;
  if (unnamed) {
    const { header } = await outlineFile(source);
    const missing = columnProblems(format, header, choices.columns);
    return refused([...missing, { row: null, column: null, message: unnamed }]);
  }
  const reading = await readChosen(source, choices);
  if (!reading.ok) return refused(reading.problems, reading.problemCount);
  const { content, notes } = reading;
  if (content.of === "transcripts") return checkTranscripts(db, study, content.transcripts, notes);
  const planned = await planRatings(db, study, content.lines, choices);
  if (!planned.ok) return refused(planned.problems.list, planned.problems.count);
  const { reviews, unchanged, newReviewers, codebook } = planned.plan;
  const made = codebook
    ? ` A codebook will be made with ${counted(codebook.tags.length, "tag")} and ${counted(codebook.scales.length, "scale")}.`
    : "";
  const words = `${counted(reviews.length, "review")} by ${counted(newReviewers.length, "new reviewer")} to import; ${unchanged} there already.${made}`;
  return { ok: true, words, notes };
}

async function checkTranscripts(
  db: Database,
  study: Study,
  transcripts: readonly ImportedTranscript[],
  notes: ReadingProblem[],
): Promise<ImportCheck> {
  const ids = transcripts.map(({ externalId }) => externalId);
  const stored = await findImported(db, study.id, ids);
  const fresh = transcripts.filter(({ externalId }) => !stored.has(externalId));
  const changed = transcripts.filter(
    (each) => stored.has(each.externalId) && stored.get(each.externalId) !== transcriptDigest(each),
  );
  if (changed.length > 0) {
    const problems = changed.slice(0, 100).map(({ externalId }) => ({
      ...{ row: null, column: "transcript_id" },
      message: `Conversation ${externalId} is in this study already, with other words.`,
    }));
    return refused(problems, changed.length);
  }
  const turns = fresh.reduce((sum, { turns: own }) => sum + own.length, 0);
  const there = transcripts.length - fresh.length;
  const words = `${counted(fresh.length, "conversation")} with ${counted(turns, "turn")} to import; ${there} there already.`;
  return { ok: true, words, notes };
}
