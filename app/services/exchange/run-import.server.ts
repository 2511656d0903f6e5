import type { Database } from "~db/client.server";
import { findImportFileById, keepReport } from "~db/queries/import-files.server";
import { listMemberships } from "~db/queries/people.server";
import { findStudyById } from "~db/queries/studies.server";
import type { Actor } from "~/domain/access/can";
import type { JobFailure } from "~/domain/jobs/job";
import { loadEmotionModel } from "~/platform/emotion-model.server";
import { JobStopped, type JobInHand } from "~/platform/job-worker.server";
import { readChosen } from "./check-import.server";
import { importContent } from "./import-content.server";
import { textSource } from "./text-source";

/** Who sent the file, with the roles that they hold now. */
async function senderOf(
  db: Database,
  programmeId: string,
  personId: string,
): Promise<Actor | null> {
  const memberships = await listMemberships(db, personId);
  const here = memberships.find((membership) => membership.programmeId === programmeId);
  return here ? { personId, programmeId, roles: here.roles } : null;
}

/** How often a long job says how far it is, in steps of its units. */
const steps = 20;

/**
 * Imports a file that was kept: all of it in one transaction, or nothing. It reads first and says how far
 * it is; once it stores, it goes through or is cancelled whole. Doing it again changes nothing.
 */
export async function runImport(
  { db }: { db: Database },
  job: JobInHand<"import">,
): Promise<JobFailure | null> {
  const [file, study] = await Promise.all([
    findImportFileById(db, job.payload.fileId),
    findStudyById(db, job.studyId),
  ]);
  if (file === null || study === null) return "error";
  if (file.report !== null && file.report.of !== "problems") return null;
  const { content: text, choices, createdBy } = file;
  const actor = await senderOf(db, job.programmeId, createdBy);
  if (text === null || choices === null || actor === null) return "unavailable";
  const units = job.payload.rows;
  await job.report(0);
  const reading = await readChosen(textSource(text), choices, { signal: job.signal });
  if (job.signal.aborted) throw new JobStopped();
  if (!reading.ok) {
    const { problems, problemCount } = reading;
    await keepReport(db, file.id, { of: "problems", problems, problemCount });
    return "error";
  }
  const said = { last: 0 };
  const outcome = await importContent(db, loadEmotionModel(), {
    ...{ actor, auditId: actor.personId, studyKey: study.key, choices },
    ...{ content: reading.content, signal: job.signal },
    onProgress: (at, all) => {
      const step = Math.floor((steps * at) / all);
      if (step === said.last) return;
      said.last = step;
      // Not waited for: the import's own transaction may hold the only connection.
      void job.report(Math.floor((units * step) / steps)).catch(() => undefined);
    },
  });
  if (!outcome.ok) {
    if (job.signal.aborted) throw new JobStopped();
    const problem = { row: null, column: null };
    const message = "message" in outcome ? outcome.message : "The study may no longer be changed.";
    await keepReport(db, file.id, {
      ...{ of: "problems", problems: [{ ...problem, message }], problemCount: 1 },
    });
    return "error";
  }
  await keepReport(db, file.id, outcome.value);
  if (outcome.value.of === "problems") return "error";
  await job.report(units);
  return null;
}
