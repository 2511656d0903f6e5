import { listAuditLines, type AuditPage } from "~db/queries/audit.server";
import { listSubjectNames } from "~db/queries/audit-names.server";
import { listNamesHere } from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import {
  namedDetails,
  personIn,
  subjectKinds,
  subjectsIn,
  type SubjectKind,
} from "~/domain/access/audit-details";
import { can, type Action, type Actor } from "~/domain/access/can";
import { nobodysName } from "~/domain/access/nobodys-name";

type Row = Awaited<ReturnType<typeof listAuditLines>>[number];
export type AuditRow = Awaited<ReturnType<typeof readAuditLines>>[number];

/** What somebody has to be allowed who reads the name of each kind of subject. */
const readsNames = {
  cohort: "cohort.manage",
  study: "study.read",
  plan: "assignment.manage",
  snapshot: "snapshot.read",
  invitation: "invitations.manage",
} as const satisfies Record<SubjectKind, Action>;

async function subjectNames(db: Database, actor: Actor, rows: readonly Row[]) {
  const { programmeId } = actor;
  const subjects = rows.flatMap(subjectsIn);
  const names = new Map<string, string>();
  for (const kind of subjectKinds.filter((each) => can(actor, readsNames[each], { programmeId }))) {
    const ids = subjects.flatMap((each) => (each.kind === kind ? [each.id] : []));
    const found = await listSubjectNames(db, programmeId, kind, [...new Set(ids)]);
    for (const [id, name] of found) names.set(id, name);
  }
  return names;
}

/**
 * Lines of a programme's audit log, newest first. Who belongs to the programme is named; who does not, or
 * not any more, is somebody who left, and the invitation that they took has no name either. A cohort, a study,
 * its plans and snapshots, and an invitation are named to those who may read them; a page is named by its address.
 */
export async function readAuditLines(db: Database, actor: Actor, page: AuditPage) {
  const { programmeId } = actor;
  const rows = await listAuditLines(db, programmeId, page);
  const people = rows.flatMap(({ subjectType, subjectId, details }) => [
    ...(subjectType === "person" ? [subjectId] : []),
    ...[personIn(details)].filter((id) => id !== null),
  ]);
  const persons = await listNamesHere(db, programmeId, [...new Set(people)]);
  const names = await subjectNames(db, actor, rows);
  const personName = (id: string) => persons.get(id) ?? nobodysName;
  const nameOf = ({ subjectType, subjectId }: Row) => {
    if (subjectType === "person") return personName(subjectId);
    return subjectType === "page" ? subjectId : (names.get(subjectId) ?? null);
  };
  return rows.map((row) => ({
    ...row,
    /** What the line is about; null where that has no name that may be read. */
    subjectName: nameOf(row),
    /** Whom the details name. */
    personId: personIn(row.details),
    details: namedDetails(row.details, personName, names),
  }));
}
