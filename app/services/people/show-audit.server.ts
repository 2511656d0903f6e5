import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { readAuditLines } from "./read-audit-lines.server";

const linesPerPage = 100;

/** A page of the audit log of the actor's programme, newest first. */
export async function showAudit(db: Database, actor: Actor, before: string | undefined) {
  const { programmeId } = actor;
  if (!can(actor, "audit.read", { programmeId })) return notAllowed;
  const rows = await readAuditLines(db, actor, { limit: linesPerPage + 1, before });
  return done({ lines: rows.slice(0, linesPerPage), hasMore: rows.length > linesPerPage });
}
