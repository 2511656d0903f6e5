import { asc, eq } from "drizzle-orm";
import type { Database } from "../../db/client.server";
import { auditLog } from "../../db/schema";

/** What the audit says was done to a subject, in order. */
export async function actionsAbout(db: Database, subjectId: string): Promise<string[]> {
  const lines = await db
    .select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.subjectId, subjectId))
    .orderBy(asc(auditLog.id));
  return lines.map(({ action }) => action);
}
