import { listAuditLines } from "~db/queries/audit.server";
import { listNamesHere } from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import { namedDetails, personIn } from "~/domain/access/audit-details";
import { nobodysName } from "~/domain/access/nobodys-name";

export type AuditRow = Awaited<ReturnType<typeof readAuditLines>>[number];

/**
 * Lines of a programme's audit log, newest first. Who belongs to the programme is named; who does not, or
 * not any more, is somebody who left.
 */
export async function readAuditLines(
  db: Database,
  programmeId: string,
  page: { limit: number; before?: string | undefined },
) {
  const rows = await listAuditLines(db, programmeId, page);
  const people = rows.flatMap(({ subjectType, subjectId, details }) => [
    ...(subjectType === "person" ? [subjectId] : []),
    ...[personIn(details)].filter((id) => id !== null),
  ]);
  const names = await listNamesHere(db, programmeId, [...new Set(people)]);
  const nameOf = (id: string) => names.get(id) ?? nobodysName;
  return rows.map((row) => ({
    ...row,
    /** Whom the line is about; null where it is about no person. */
    subjectName: row.subjectType === "person" ? nameOf(row.subjectId) : null,
    /** Whom the details name. */
    personId: personIn(row.details),
    details: namedDetails(row.details, nameOf),
  }));
}
