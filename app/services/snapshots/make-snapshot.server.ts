import { insertAuditLine } from "~db/queries/audit.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findJob } from "~db/queries/jobs.server";
import { insertSnapshot } from "~db/queries/snapshots.server";
import { findStudyById } from "~db/queries/studies.server";
import { canonicalJson } from "~/domain/exchange/snapshot/canonical-json";
import { snapshotInput } from "~/domain/exchange/snapshot/document-input";
import { repeatedSessions } from "~/domain/exchange/snapshot/repeated-sessions";
import { snapshotFacts } from "~/domain/exchange/snapshot/facts";
import type { FrozenStudy } from "~/domain/exchange/snapshot/frozen-study";
import type { JobFailure } from "~/domain/jobs/job";
import { standardOptions } from "~/domain/misalignment/study-results";
import type { App } from "~/platform/app.server";
import { runHeavy } from "~/platform/heavy/run-heavy.server";
import type { JobInHand } from "~/platform/job-worker.server";
import { softwareVersion } from "~/platform/software-version.server";
import { packed, sha256 } from "./packed.server";
import { readFrozenStudy } from "./read-frozen-study.server";

/**
 * Makes a snapshot, step by step; nothing is stored before the last one, so a cancelled or broken job
 * leaves nothing behind. The data are read in one transaction that sees one state of the database.
 * The snapshot has its job's id: done again, it is stored once.
 */
export async function makeSnapshot(
  { db }: Pick<App, "db">,
  job: JobInHand<"snapshot">,
): Promise<JobFailure | null> {
  const { name, seed, replicates } = job.payload;
  await job.report(0);
  const madeAt = new Date();
  const read = await db.transaction(
    async (tx) => {
      const study = await findStudyById(tx, job.studyId);
      const codebook = study && (await readCodebook(tx, study.codebookVersionId));
      if (!study || !codebook) throw new Error("A job's study is gone.");
      return { study, frozen: await readFrozenStudy(tx, study, codebook) };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  await job.report(1);
  const text = canonicalJson(read.frozen);
  const data = { dataHash: sha256(text), data: await packed(text) };
  await job.report(2);
  const version = softwareVersion();
  const plan = replicates === 0 ? null : { replicates, seed };
  const input = snapshotInput(
    JSON.parse(text) as FrozenStudy,
    { ...standardOptions, plan },
    version,
  );
  const answers = (read.frozen.responses ?? []).map(({ tag, answer: view }) => ({ tag, view }));
  const beside = { answers, repeated: repeatedSessions(read.frozen) };
  const document = await runHeavy(
    "study-document",
    { ...input, ...beside },
    { signal: job.signal },
  );
  const results = { resultsHash: sha256(document), results: await packed(document) };
  await job.report(3);
  const stored = await findJob(db, job.studyId, job.id);
  const madeBy = stored?.createdBy ?? null;
  await db.transaction(async (tx) => {
    const made = await insertSnapshot(tx, {
      ...{ id: job.id, studyId: job.studyId, name, madeBy, madeAt, seed, replicates },
      ...{ codebookVersionId: read.study.codebookVersionId, softwareVersion: version },
      ...{ ...data, ...results, facts: snapshotFacts(read.frozen) },
    });
    if (!made) return;
    await insertAuditLine(tx, {
      ...{ programmeId: job.programmeId, actorId: madeBy, action: "snapshot made" },
      ...{ subjectType: "study", subjectId: job.studyId },
      details: { snapshot: job.id, hash: data.dataHash },
    });
  });
  await job.report(4);
  return null;
}
