import type { Database } from "~db/client.server";
import { listAuditChoices } from "~db/queries/audit.server";
import { everyLine, type AuditFilter } from "~/domain/access/audit-filter";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { readAuditLines } from "./read-audit-lines.server";

const linesPerPage = 100;

/** A page of the audit log of the actor's programme, newest first, and what it can be narrowed to. */
export async function showAudit(
  db: Database,
  actor: Actor,
  { before, filter = everyLine }: { before?: string | undefined; filter?: AuditFilter } = {},
) {
  const { programmeId } = actor;
  if (!can(actor, "audit.read", { programmeId })) return notAllowed;
  const [rows, choices] = await Promise.all([
    readAuditLines(db, actor, { limit: linesPerPage + 1, before, filter }),
    listAuditChoices(db, programmeId),
  ]);
  const hasMore = rows.length > linesPerPage;
  return done({ lines: rows.slice(0, linesPerPage), hasMore, choices });
}
