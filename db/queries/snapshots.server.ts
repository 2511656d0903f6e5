import { and, desc, eq, lt } from "drizzle-orm";
import type { Database } from "../client.server";
import { people, snapshots } from "../schema";

export type NewSnapshot = typeof snapshots.$inferInsert;

/** Stores a snapshot; a second one under the same id is the first. */
export async function insertSnapshot(tx: Database, snapshot: NewSnapshot): Promise<boolean> {
  const rows = await tx
    .insert(snapshots)
    .values(snapshot)
    .onConflictDoNothing({ target: snapshots.id })
    .returning({ id: snapshots.id });
  return rows.length === 1;
}

const head = {
  id: snapshots.id,
  name: snapshots.name,
  madeAt: snapshots.madeAt,
  madeBy: people.name,
  dataHash: snapshots.dataHash,
  resultsHash: snapshots.resultsHash,
  seed: snapshots.seed,
  replicates: snapshots.replicates,
  softwareVersion: snapshots.softwareVersion,
  facts: snapshots.facts,
};

/** Snapshots of a study, newest first, without their data; `before` is the last id of the page before. */
export async function listSnapshots(
  db: Database,
  studyId: string,
  page: { limit: number; before?: string | undefined },
) {
  return db
    .select(head)
    .from(snapshots)
    .leftJoin(people, eq(people.id, snapshots.madeBy))
    .where(
      and(eq(snapshots.studyId, studyId), page.before ? lt(snapshots.id, page.before) : undefined),
    )
    .orderBy(desc(snapshots.id))
    .limit(page.limit);
}
export type SnapshotHead = Awaited<ReturnType<typeof listSnapshots>>[number];

/** One snapshot of a study with its data and results, or null. */
export async function findSnapshot(db: Database, studyId: string, snapshotId: string) {
  const [row] = await db
    .select({ ...head, data: snapshots.data, results: snapshots.results })
    .from(snapshots)
    .leftJoin(people, eq(people.id, snapshots.madeBy))
    .where(and(eq(snapshots.studyId, studyId), eq(snapshots.id, snapshotId)));
  return row ?? null;
}
export type StoredSnapshot = NonNullable<Awaited<ReturnType<typeof findSnapshot>>>;
