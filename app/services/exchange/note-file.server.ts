import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import type { Actor } from "~/domain/access/can";

/** Leaves a line in the audit log that a table of the programme was taken away as a file. */
export async function noteFile(
  db: Database,
  { programmeId, personId: actorId }: Actor,
  action: string,
): Promise<void> {
  const subject = { subjectType: "programme", subjectId: programmeId };
  await insertAuditLine(db, { ...{ programmeId, actorId, action, details: {} }, ...subject });
}
