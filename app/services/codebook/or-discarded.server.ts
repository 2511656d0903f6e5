import type { Database } from "~db/client.server";
import { wasDiscarded } from "~db/queries/audit.server";
import { findVersion } from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { discarded, type Outcome } from "~/domain/access/outcome";

interface Asked {
  db: Database;
  actor: Actor;
  name: { key: string; version: number };
}

/** Tells who comes back to a draft that was discarded why it is not there; only those who may see drafts. */
export async function orDiscarded<T>(
  { db, actor, name }: Asked,
  outcome: Outcome<T>,
): Promise<Outcome<T>> {
  if (outcome.ok || outcome.reason !== "not-found") return outcome;
  const { programmeId } = actor;
  if (!can(actor, "codebook.manage", { programmeId })) return outcome;
  if (await findVersion(db, programmeId, name.key, name.version)) return outcome;
  return (await wasDiscarded(db, programmeId, name)) ? discarded : outcome;
}
