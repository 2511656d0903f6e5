import type { Database } from "~db/client.server";
import { insertAuditLine, type AuditLine } from "~db/queries/audit.server";
import type { Actor } from "~/domain/access/can";

interface FileSubject extends Pick<AuditLine, "subjectId" | "details"> {
  subjectType: "programme" | "study" | "review" | "page";
}

/** Leaves a line in the audit log that a table was taken away as a file: of the programme, or of what is named. */
export async function noteFile(
  db: Database,
  { programmeId, personId: actorId }: Actor,
  action: string,
  subject: FileSubject = { subjectType: "programme", subjectId: programmeId },
): Promise<void> {
  await insertAuditLine(db, { ...{ programmeId, actorId, action, details: {} }, ...subject });
}
