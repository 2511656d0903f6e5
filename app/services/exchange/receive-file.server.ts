import type { Database } from "~db/client.server";
import { forgetOldFiles, insertImportFile } from "~db/queries/import-files.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

export interface ReceivedFile {
  studyKey: string;
  /** Made by the person's device: sent twice, it is one file. */
  id: string;
  name: string;
  content: string;
}

/** Longest file, in bytes: a little less than what the page takes at all. */
export const longestFile = 30 * 1_048_576;

/** Keeps a file that is to be imported, for the person who sent it; nothing of it is in the study yet. */
export async function receiveFile(
  db: Database,
  actor: Actor,
  { studyKey, id, name, content }: ReceivedFile,
): Promise<Outcome<{ id: string }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  if (content.trim() === "") return invalid("Choose a file, or paste its rows.", "file");
  const bytes = Buffer.byteLength(content);
  if (bytes > longestFile)
    return invalid("The file is larger than 30 MB. Bring it in parts.", "file");
  if (content.includes("\0"))
    return invalid("This is no text file in UTF-8. Save it as CSV in UTF-8.", "file");
  await forgetOldFiles(db, programmeId);
  const file = { id, programmeId, studyId: study.id, createdBy: personId };
  await insertImportFile(db, { ...file, name: name.slice(0, 200), bytes, content });
  return done({ id });
}
