import type { Database } from "~db/client.server";
import { listOpenImports } from "~db/queries/import-files.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/** Files that are listed to be gone on with. */
const listed = 20;

export interface OfferedImport {
  study: { key: string; title: string };
  /** The person's own files that are kept and not imported yet. */
  open: { id: string; name: string; bytes: number; createdAt: Date }[];
}

/** The study that somebody may import into, with what they sent before and did not import. */
export async function offerImport(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<OfferedImport>> {
  const { programmeId, personId: createdBy } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  const open = await listOpenImports(db, { studyId: study.id, createdBy, limit: listed });
  return done({ study: { key: study.key, title: study.title }, open });
}
