import type { Database } from "~db/client.server";
import { deleteImportFile, keepChoices, readImportContent } from "~db/queries/import-files.server";
import { findJob, insertJob, tryAgain } from "~db/queries/jobs.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { isAtWork } from "~/domain/jobs/job";
import type { ImportChoices } from "~/domain/exchange/import-file";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import { checkImport } from "./check-import.server";
import { firstChoices, fittingColumns, outlineFile } from "./outline-file.server";
import { findOwnImport } from "./show-import.server";
import { textSource } from "./text-source";

const gone = conflict("The file is no longer kept. Send it again.");

/** A file as it can be read; null once it is no longer kept. */
async function readKept(db: Database, fileId: string) {
  const content = await readImportContent(db, fileId);
  if (content === null) return null;
  const source = textSource(content);
  return { source, outline: await outlineFile(source) };
}

/**
 * Keeps how a file is to be read. A format that is chosen anew begins with the columns and the speakers
 * that are found for it.
 */
export async function chooseImport(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; fileId: string; choices: ImportChoices; formatWas: string },
): Promise<Outcome<null>> {
  const found = await findOwnImport(db, actor, asked.studyKey, asked.fileId);
  if (!found.ok) return found;
  const { file } = found.value;
  const kept = await readKept(db, file.id);
  if (kept === null) return gone;
  const { choices } = asked;
  const { source, outline } = kept;
  const chosen =
    asked.formatWas === choices.format
      ? { ...choices, columns: fittingColumns(choices.format, choices.columns, outline.header) }
      : await firstChoices(source, outline, choices.format);
  await keepChoices(db, file.id, chosen);
  return done(null);
}

/** Puts the import of a file in line, as it was chosen; a file with problems is not begun. */
export async function startImport(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; fileId: string },
): Promise<Outcome<null>> {
  const found = await findOwnImport(db, actor, asked.studyKey, asked.fileId);
  if (!found.ok) return found;
  const { study, file } = found.value;
  const job = await findJob(db, study.id, file.id);
  if (job && (isAtWork(job.status) || job.status === "done")) return done(null);
  const kept = await readKept(db, file.id);
  if (kept === null) return gone;
  const { source, outline } = kept;
  const choices = file.choices ?? (await firstChoices(source, outline));
  const check = await checkImport(db, study, source, choices);
  if (!check.ok) return conflict("Put right what is listed first. Nothing was imported.");
  await keepChoices(db, file.id, choices);
  if (job) {
    await tryAgain(db, job.id);
    return done(null);
  }
  const payload = { kind: "import" as const, fileId: file.id, rows: Math.max(1, outline.rows) };
  const { programmeId, personId: createdBy } = actor;
  await insertJob(db, { id: file.id, programmeId, studyId: study.id, createdBy, payload });
  return done(null);
}

/** Gives a file up: nothing of it stays. One that is at work is cancelled first. Sent twice, it is answered as once. */
export async function discardImport(
  db: Database,
  actor: Actor,
  { sent, ...asked }: { studyKey: string; fileId: string; sent: Sent },
): Promise<Outcome<null>> {
  if (!can(actor, "import.run", { programmeId: actor.programmeId })) return notAllowed;
  return answerOnce(db, sentAct(sent, actor, "discard a file", asked), async (tx) => {
    const found = await findOwnImport(tx, actor, asked.studyKey, asked.fileId);
    if (!found.ok) return found;
    const { study, file } = found.value;
    const job = await findJob(tx, study.id, file.id);
    if (job && isAtWork(job.status)) return conflict("It is being imported. Cancel that first.");
    await deleteImportFile(tx, file.id);
    return done(null);
  });
}
