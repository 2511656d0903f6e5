import { and, desc, eq, lt, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { AuditDetails } from "../../app/domain/access/audit-details";
import type { Database } from "../client.server";
import { auditLog, people } from "../schema";

export interface AuditLine {
  programmeId: string;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  /** Facts, never words from a transcript, a note or a name. */
  details?: AuditDetails;
}

export async function insertAuditLine(db: Database, line: AuditLine): Promise<void> {
  await db.insert(auditLog).values({ id: uuid(), ...line });
}

/** Whether somebody did this to that subject of a programme before. */
export async function hasDone(
  db: Database,
  line: Pick<AuditLine, "programmeId" | "action" | "subjectId"> & { actorId: string },
): Promise<boolean> {
  const same = and(
    eq(auditLog.programmeId, line.programmeId),
    eq(auditLog.actorId, line.actorId),
    eq(auditLog.action, line.action),
    eq(auditLog.subjectId, line.subjectId),
  );
  return (await db.$count(auditLog, same)) > 0;
}

/** Whether a draft of this version of a codebook was discarded in a programme. */
export async function wasDiscarded(
  db: Database,
  programmeId: string,
  { key, version }: { key: string; version: number },
): Promise<boolean> {
  const same = and(
    eq(auditLog.programmeId, programmeId),
    eq(auditLog.action, "codebook draft discarded"),
    sql`${auditLog.details}->>'codebook' = ${key}`,
    sql`${auditLog.details}->>'version' = ${String(version)}`,
  );
  return (await db.$count(auditLog, same)) > 0;
}

/** Lines of a programme, newest first. Ids are in order of time: `before` is the last one seen. */
export async function listAuditLines(
  db: Database,
  programmeId: string,
  page: { limit: number; before?: string | undefined },
) {
  const scope = eq(auditLog.programmeId, programmeId);
  return db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actor: people.name,
      action: auditLog.action,
      subjectType: auditLog.subjectType,
      subjectId: auditLog.subjectId,
      details: auditLog.details,
    })
    .from(auditLog)
    .leftJoin(people, eq(people.id, auditLog.actorId))
    .where(page.before ? and(scope, lt(auditLog.id, page.before)) : scope)
    .orderBy(desc(auditLog.id))
    .limit(page.limit);
}
