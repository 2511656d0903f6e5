import type { Database } from "~db/client.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ImportReport } from "~/domain/exchange/import-file";
import type { LoadedEmotionModel } from "~/platform/emotion-model.server";
import { importRatings } from "./import-ratings.server";
import { importTranscripts } from "./import-transcripts.server";
import type { RatingChoices } from "./plan-ratings.server";
import type { FileReading, Watching } from "./read-file.server";

export type FileContent = Extract<FileReading, { ok: true }>["content"];

export interface ImportContent extends Watching {
  actor: Actor;
  /** Null for the command line, which signs nobody in. */
  auditId: string | null;
  studyKey: string;
  content: FileContent;
  choices: RatingChoices;
}

/** Brings what was read from a file into a study, all of it or nothing. */
export async function importContent(
  db: Database,
  model: LoadedEmotionModel,
  { content, choices, ...request }: ImportContent,
): Promise<Outcome<ImportReport>> {
  if (content.of === "transcripts") {
    const { transcripts } = content;
    const outcome = await importTranscripts(db, model, { ...request, transcripts });
    return outcome.ok ? done({ of: "transcripts", ...outcome.value }) : outcome;
  }
  const { lines } = content;
  const outcome = await importRatings(db, { ...request, lines, choices });
  if (!outcome.ok) return outcome;
  if (outcome.value.ok) return done(outcome.value.report);
  const { list: problems, count: problemCount } = outcome.value.problems;
  return done({ of: "problems", problems, problemCount });
}
