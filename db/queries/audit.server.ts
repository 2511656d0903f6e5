import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { AuditDetails } from "../../app/domain/access/audit-details";
import { everyLine, monthSpan, type AuditFilter } from "../../app/domain/access/audit-filter";
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

/**
 * Whether somebody did this to that subject of a programme before: for acts that are known again by what they
 * made, from any page and however late. What is known again by its form is done in `answerOnce`.
 */
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

/** The kinds of act that a programme's lines tell of, and the months in which they stand, the latest first. */
export async function listAuditChoices(db: Database, programmeId: string) {
  const month = sql<string>`to_char(${auditLog.at} at time zone 'UTC', 'YYYY-MM')`;
  const rows = await db
    .selectDistinct({ act: auditLog.action, month })
    .from(auditLog)
    .where(eq(auditLog.programmeId, programmeId));
  return {
    acts: [...new Set(rows.map(({ act }) => act))].sort(),
    months: [...new Set(rows.map((row) => row.month))].sort().reverse(),
  };
}

function within({ act, month }: AuditFilter) {
  const span = month === null ? null : monthSpan(month);
  return and(
    act === null ? undefined : eq(auditLog.action, act),
    span ? and(gte(auditLog.at, span.from), lt(auditLog.at, span.to)) : undefined,
  );
}

/** A page of an audit log. Ids are in order of time: `before` is the last one seen. */
export interface AuditPage {
  limit: number;
  before?: string | undefined;
  filter?: AuditFilter;
}

/** Lines of a programme, newest first. */
export async function listAuditLines(
  db: Database,
  programmeId: string,
  { limit, before, filter = everyLine }: AuditPage,
) {
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
    .where(
      and(
        eq(auditLog.programmeId, programmeId),
        before ? lt(auditLog.id, before) : undefined,
        within(filter),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit);
}
