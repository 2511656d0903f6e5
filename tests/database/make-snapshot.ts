import { v7 as uuid } from "uuid";
import { makeSnapshot } from "../../app/services/snapshots/make-snapshot.server";
import type { Database } from "../../db/client.server";

/** A snapshot of a study, made at once as the worker makes it; answers its id. */
export async function madeSnapshot(
  db: Database,
  { programmeId, studyId }: { programmeId: string; studyId: string },
  replicates = 0,
): Promise<string> {
  const id = uuid();
  const payload = { kind: "snapshot" as const, name: "As submitted", seed: 7, replicates };
  const { signal } = new AbortController();
  const nothing = () => Promise.resolve();
  await makeSnapshot(
    { db },
    { id, programmeId, studyId, payload, signal, report: nothing, passOver: nothing },
  );
  return id;
}
