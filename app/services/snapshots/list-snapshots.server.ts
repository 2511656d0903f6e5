import type { Database } from "~db/client.server";
import { listStudyJobs } from "~db/queries/jobs.server";
import { listSnapshots } from "~db/queries/snapshots.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { SnapshotFacts } from "~/domain/exchange/snapshot/facts";
import type { JobFailure, JobStatus } from "~/domain/jobs/job";
import { standardPlan } from "~/statistics/resampling/bootstrap";

const snapshotsPerPage = 25;
/** Unfinished jobs that are looked for. */
const jobsShown = 10;

/** The making of a snapshot that is not done. */
export interface ShownMaking {
  id: string;
  name: string;
  status: JobStatus;
  failure: JobFailure | null;
  cancelRequested: boolean;
  doneUnits: number;
  totalUnits: number;
}

/** A snapshot in a list. */
export interface ListedSnapshot {
  id: string;
  name: string;
  madeAt: Date;
  madeBy: string | null;
  dataHash: string;
  facts: SnapshotFacts;
}

export interface ShownSnapshots {
  study: { key: string; title: string };
  making: ShownMaking[];
  snapshots: ListedSnapshot[];
  /** The last id of this page where there are older ones. */
  next: string | null;
  replicates: number;
  seed: number;
}

/** The snapshots of a study, newest first, and those being made. */
export async function showSnapshots(
  db: Database,
  actor: Actor,
  studyKey: string,
  before: string | undefined,
): Promise<Outcome<ShownSnapshots>> {
  const { programmeId } = actor;
  if (!can(actor, "snapshot.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const [rows, jobs] = await Promise.all([
    listSnapshots(db, study.id, { limit: snapshotsPerPage + 1, before }),
    listStudyJobs(db, study.id, { kind: "snapshot", limit: jobsShown }),
  ]);
  const page = rows.slice(0, snapshotsPerPage);
  return done({
    study: { key: study.key, title: study.title },
    making: jobs.flatMap(({ id, payload, cancelRequestedAt, ...job }) =>
      payload.kind !== "snapshot" || job.status === "done"
        ? []
        : {
            ...{ id, name: payload.name, status: job.status, failure: job.failure },
            ...{ doneUnits: job.doneUnits, totalUnits: job.totalUnits },
            cancelRequested: cancelRequestedAt !== null,
          },
    ),
    snapshots: page.map(({ id, name, madeAt, madeBy, dataHash, facts }) => ({
      ...{ id, name, madeAt, madeBy, dataHash, facts },
    })),
    next: rows.length > snapshotsPerPage ? (page.at(-1)?.id ?? null) : null,
    ...standardPlan,
  });
}
