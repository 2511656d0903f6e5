import type { Database } from "~db/client.server";
import { listVersions, readCodebook, readVersionHead } from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  compareCodebooks as compare,
  type CodebookComparison,
} from "~/domain/review/codebook-versions/changes";
import { readLineBetween } from "./read-line.server";
import { findVisibleVersion, labelsOf, type NamedVersion } from "./show-codebook.server";

export interface ShownComparison extends CodebookComparison {
  before: NamedVersion;
  after: NamedVersion;
  labels: Record<string, string>;
  /** Whether the later came from the earlier: else tags are matched by key alone. */
  related: boolean;
  /** Versions that the later could be compared with. */
  others: NamedVersion[];
}

const named = ({ key, title, version }: NamedVersion): NamedVersion => ({ key, title, version });

/** Two versions side by side; without `earlier`, a version and the one that it is based on. */
export async function compareCodebooks(
  db: Database,
  actor: Actor,
  later: { key: string; version: number },
  earlier: { key: string; version: number } | null,
): Promise<Outcome<ShownComparison>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.read", { programmeId })) return notAllowed;
  const after = await findVisibleVersion(db, actor, later.key, later.version);
  if (!after) return notFound;
  const before = earlier
    ? await findVisibleVersion(db, actor, earlier.key, earlier.version)
    : await readVersionHead(db, after.basedOnId ?? after.id);
  if (!before) return notFound;
  const [a, b, line, versions] = await Promise.all([
    readCodebook(db, before.id),
    readCodebook(db, after.id),
    readLineBetween(db, before.id, after.id),
    listVersions(db, programmeId),
  ]);
  if (!a || !b) return notFound;
  const steps = (line ?? []).slice(1).flatMap((version) => version.steps);
  const mayManage = can(actor, "codebook.manage", { programmeId });
  return done({
    ...compare(a, b, steps),
    before: named(before),
    after: named(after),
    labels: labelsOf(...(line ?? []).map((version) => version.codebook), a, b),
    related: line !== null,
    others: versions
      .filter((each) => each.id !== after.id && (each.publishedAt !== null || mayManage))
      .map(named),
  });
}
