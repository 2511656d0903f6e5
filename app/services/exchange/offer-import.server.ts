import type { Database } from "~db/client.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/** The study that somebody may import into. */
export async function offerImport(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<{ study: { key: string; title: string } }>> {
  const { programmeId } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  return study ? done({ study: { key: study.key, title: study.title } }) : notFound;
}
