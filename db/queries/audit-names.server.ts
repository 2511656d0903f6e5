import { and, eq, exists, inArray, isNull, or, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { SubjectKind } from "../../app/domain/access/audit-details";
import type { Database } from "../client.server";
import { keptNoLonger } from "./invitations.server";
import {
  assignmentPlans,
  cohorts,
  invitations,
  programmeRoles,
  snapshots,
  studies,
} from "../schema";

/** Nobody has taken it, or who took it has a role in its programme. Selects from `invitations`. */
const isNotOfWhoLeft = (db: Database) =>
  or(
    isNull(invitations.usedBy),
    exists(
      db
        .select({ role: programmeRoles.role })
        .from(programmeRoles)
        .where(
          and(
            eq(programmeRoles.personId, invitations.usedBy),
            eq(programmeRoles.programmeId, invitations.programmeId),
          ),
        ),
    ),
  );

type Named = { id: string; name: string }[];

/** Each kind of subject that has a name, read by its ids within a programme. A plan is named by its day, an invitation by whom it is for, unless they took it and belong to the programme no more. */
const readers: Record<
  SubjectKind,
  (
    db: Database,
    within: (id: AnyPgColumn, programmeId: AnyPgColumn) => SQL | undefined,
  ) => Promise<Named>
> = {
  cohort: (db, within) =>
    db
      .select({ id: cohorts.id, name: cohorts.name })
      .from(cohorts)
      .where(within(cohorts.id, cohorts.programmeId)),
  study: (db, within) =>
    db
      .select({ id: studies.id, name: studies.title })
      .from(studies)
      .where(within(studies.id, studies.programmeId)),
  snapshot: (db, within) =>
    db
      .select({ id: snapshots.id, name: snapshots.name })
      .from(snapshots)
      .innerJoin(studies, eq(studies.id, snapshots.studyId))
      .where(within(snapshots.id, studies.programmeId)),
  plan: async (db, within) => {
    const rows = await db
      .select({ id: assignmentPlans.id, at: assignmentPlans.createdAt })
      .from(assignmentPlans)
      .innerJoin(studies, eq(studies.id, assignmentPlans.studyId))
      .where(within(assignmentPlans.id, studies.programmeId));
    return rows.map(({ id, at }) => ({ id, name: at.toISOString().slice(0, 10) }));
  },
  invitation: async (db, within) => {
    const rows = await db
      .select({ id: invitations.id, name: invitations.name, email: invitations.email })
      .from(invitations)
      .where(and(within(invitations.id, invitations.programmeId), isNotOfWhoLeft(db)));
    return rows.flatMap(({ id, name, email }) => {
      const known = name || email;
      return known.endsWith(keptNoLonger) ? [] : [{ id, name: known }];
    });
  },
};

/** The names of a programme's subjects of one kind, by id. */
export async function listSubjectNames(
  db: Database,
  programmeId: string,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await readers[kind](db, (id, programme) =>
    and(inArray(id, [...ids]), eq(programme, programmeId)),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
