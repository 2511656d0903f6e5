import {
  findImportFile,
  readImportContent,
  type ImportFile,
} from "~db/queries/import-files.server";
import { findJob } from "~db/queries/jobs.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ImportChoices, ImportReport } from "~/domain/exchange/import-file";
import { checkImport, type ImportCheck } from "./check-import.server";
import { firstChoices, outlineFile, speakersIn, type FileOutline } from "./outline-file.server";
import { textSource } from "./text-source";

/** A file on its way into a study, as the person who sent it sees it. */
export interface ShownImport {
  study: { id: string; key: string; title: string };
  file: { id: string; name: string; bytes: number };
  /** How it is to be read and what that gives; null once it is at work or over. */
  draft: {
    outline: FileOutline;
    choices: ImportChoices;
    speakers: string[];
    check: ImportCheck;
  } | null;
  job: {
    status: "waiting" | "running" | "done" | "failed" | "cancelled";
    failure: NonNullable<Awaited<ReturnType<typeof findJob>>>["failure"];
    cancelRequested: boolean;
    doneUnits: number;
    totalUnits: number;
  } | null;
  report: ImportReport | null;
}

/** A person's own file of a study they may import into. */
export async function findOwnImport(
  db: Database,
  actor: Actor,
  studyKey: string,
  fileId: string,
): Promise<Outcome<{ study: Study; file: ImportFile }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const asked = { id: fileId, studyId: study?.id ?? "", createdBy: personId };
  const file = study && (await findImportFile(db, asked));
  return study && file ? done({ study, file }) : notFound;
}

/** A file with its first rows, how it would be read, and what importing it would do. */
export async function showImport(
  db: Database,
  actor: Actor,
  studyKey: string,
  fileId: string,
): Promise<Outcome<ShownImport>> {
  const found = await findOwnImport(db, actor, studyKey, fileId);
  if (!found.ok) return found;
  const { study, file } = found.value;
  const job = await findJob(db, study.id, file.id);
  const open = job === null || job.status === "failed" || job.status === "cancelled";
  const content = open && file.isKept ? await readImportContent(db, file.id) : null;
  return done({
    study: { id: study.id, key: study.key, title: study.title },
    file: { id: file.id, name: file.name, bytes: file.bytes },
    draft: content === null ? null : await readDraft(db, study, content, file),
    job: job && {
      ...{ status: job.status, failure: job.failure },
      ...{ doneUnits: job.doneUnits, totalUnits: job.totalUnits },
      cancelRequested: job.cancelRequestedAt !== null,
    },
    report: file.report,
  });
}

async function readDraft(
  db: Database,
  study: Study,
  content: string,
  { choices: chosen }: Pick<ImportFile, "choices">,
) {
  const source = textSource(content);
  const outline = await outlineFile(source);
  const choices = chosen ?? (await firstChoices(source, outline));
  const speakers = await speakersIn(source, outline, choices);
  const check = await checkImport(db, study, source, choices);
  return { outline, choices, speakers, check };
}
