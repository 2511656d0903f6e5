import type { Database } from "~db/client.server";
import { readCodebook, readVersionHead } from "~db/queries/codebooks.server";
import type { LineVersion } from "~/domain/review/codebook-versions/work-list";

/** More versions than any line has: a guard against a ring that cannot be. */
const longestLine = 500;

/** A version with its tags, scales and steps; null where there is none with this id. */
export async function readTraced(db: Database, versionId: string): Promise<LineVersion | null> {
  const [head, codebook] = await Promise.all([
    readVersionHead(db, versionId),
    readCodebook(db, versionId),
  ]);
  return head && codebook && { id: versionId, codebook, steps: head.lineage.steps };
}

/** The ids of the versions that a version came from, oldest first, itself last. */
export async function listLineIds(db: Database, versionId: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = versionId;
  while (next !== null && ids.length < longestLine) {
    ids.unshift(next);
    next = (await readVersionHead(db, next))?.basedOnId ?? null;
  }
  return ids;
}

/** The versions from one to another that came from it, both included; null where it did not. */
export async function readLineBetween(
  db: Database,
  fromId: string,
  toId: string,
): Promise<LineVersion[] | null> {
  const ids = await listLineIds(db, toId);
  const start = ids.indexOf(fromId);
  return start < 0 ? null : readLine(db, ids.slice(start));
}

/** These versions, whole, in this order. */
export async function readLine(db: Database, ids: readonly string[]): Promise<LineVersion[]> {
  const versions = await Promise.all(ids.map((id) => readTraced(db, id)));
  return versions.filter((version) => version !== null);
}
