import type { Database } from "~db/client.server";
import { findCodebookVersionId, listCodebooks, readCodebook } from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Codebook } from "~/domain/review/codebook";

/** The codebooks of the actor's programme. */
export async function showCodebooks(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "codebook.read", { programmeId })) return notAllowed;
  return done(await listCodebooks(db, programmeId));
}

/** One version of a codebook of the actor's programme. */
export async function showCodebook(
  db: Database,
  actor: Actor,
  key: string,
  version: number,
): Promise<Outcome<Codebook>> {
  const { programmeId } = actor;
  if (!can(actor, "codebook.read", { programmeId })) return notAllowed;
  const versionId = await findCodebookVersionId(db, programmeId, key, version);
  const codebook = versionId && (await readCodebook(db, versionId));
  return codebook ? done(codebook) : notFound;
}
