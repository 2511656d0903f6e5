import { and, asc, desc, eq, isNotNull, isNull, max, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { StudyMemberRole } from "../../app/domain/practice/study";
import type { Asks } from "../../app/domain/review/asks";
import type { Database } from "../client.server";
import { erasedSessions, people, sessions, studies, studyArms, studyMembers } from "../schema";

export type Study = typeof studies.$inferSelect;

export async function findStudy(db: Database, programmeId: string, key: string) {
  const [study] = await db
    .select()
    .from(studies)
    .where(and(eq(studies.programmeId, programmeId), eq(studies.key, key)));
  return study ?? null;
}

export async function listStudies(db: Database, programmeId: string) {
  return db
    .select()
    .from(studies)
    .where(eq(studies.programmeId, programmeId))
    .orderBy(desc(studies.createdAt), desc(studies.id));
}

/** The open studies in which a person practises, with the arm that decides what they see, if they have one. */
export async function listStudiesOfPeer(db: Database, programmeId: string, personId: string) {
  return db
    .select({ study: studies, arm: studyArms })
    .from(studyMembers)
    .innerJoin(studies, eq(studies.id, studyMembers.studyId))
    .leftJoin(studyArms, eq(studyArms.id, studyMembers.armId))
    .where(
      and(
        eq(studyMembers.personId, personId),
        eq(studyMembers.role, "peer"),
        eq(studies.programmeId, programmeId),
        eq(studies.status, "open"),
        isNull(studyMembers.leftAt),
      ),
    )
    .orderBy(asc(studies.createdAt));
}

/** People of a study with their code; names are for those whom `can` allows to know them. */
export async function listStudyMembers(db: Database, studyId: string) {
  return db
    .select({
      personId: studyMembers.personId,
      role: studyMembers.role,
      code: studyMembers.code,
      armId: studyMembers.armId,
      name: people.name,
    })
    .from(studyMembers)
    .innerJoin(people, eq(people.id, studyMembers.personId))
    .where(and(eq(studyMembers.studyId, studyId), isNull(studyMembers.leftAt)))
    .orderBy(asc(studyMembers.code));
}

export async function listArms(db: Database, studyId: string) {
  return db
    .select()
    .from(studyArms)
    .where(eq(studyArms.studyId, studyId))
    .orderBy(asc(studyArms.key));
}

/** Adds a person to a study under the next free code of their role; somebody who left comes back under theirs. False where they are in it. */
export async function addStudyMember(
  tx: Database,
  member: { studyId: string; personId: string; role: StudyMemberRole; armId: string | null },
): Promise<boolean> {
  await tx.execute(sql`select id from studies where id = ${member.studyId} for update`);
  const [count] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(studyMembers)
    .where(and(eq(studyMembers.studyId, member.studyId), eq(studyMembers.role, member.role)));
  const letter = { peer: "P", expert: "E", lead: "L", researcher: "R" }[member.role];
  const code = `${letter}${String((count?.n ?? 0) + 1).padStart(2, "0")}`;
  const added = await tx
    .insert(studyMembers)
    .values({ ...member, code })
    .onConflictDoUpdate({
      target: [studyMembers.studyId, studyMembers.personId, studyMembers.role],
      set: { leftAt: null },
      setWhere: isNotNull(studyMembers.leftAt),
    })
    .returning({ personId: studyMembers.personId });
  return added.length > 0;
}

export interface NewStudy {
  programmeId: string;
  key: string;
  title: string;
  codebookVersionId: string;
  blinded: boolean;
  release: Study["release"];
  asks?: Asks;
  arms: { key: string; label: string; suggestions: boolean; emotionCurve: boolean }[];
}

/** Stores a study with its arms; answers its id and theirs, in the order given. */
export async function insertStudy(tx: Database, { arms, ...study }: NewStudy) {
  const studyId = uuid();
  await tx.insert(studies).values({ id: studyId, ...study });
  const rows = arms.map((arm) => ({ id: uuid(), studyId, ...arm }));
  if (rows.length > 0) await tx.insert(studyArms).values(rows);
  return { studyId, armIds: rows.map((row) => row.id) };
}

/** Holds a study's row until the transaction ends, and reads it as it stands now. */
export async function holdStudy(tx: Database, studyId: string): Promise<Study> {
  const [study] = await tx.select().from(studies).where(eq(studies.id, studyId)).for("update");
  if (!study) throw new Error("A study that was just found is gone.");
  return study;
}

/** Holds back new sessions of a study until the transaction ends; what else refers to the study goes on. */
export async function holdNewSessions(tx: Database, studyId: string): Promise<void> {
  await tx.execute(sql`select id from studies where id = ${studyId} for no key update`);
}

/**
 * The next number of a session in its study; an erased session's is not given again. Holds the study's row
 * until the transaction ends.
 */
export async function nextSessionNumber(tx: Database, studyId: string): Promise<number> {
  await holdNewSessions(tx, studyId);
  const lastOf = async (table: typeof sessions | typeof erasedSessions) => {
    const [row] = await tx
      .select({ last: max(table.number) })
      .from(table)
      .where(eq(table.studyId, studyId));
    return row?.last ?? 0;
  };
  return Math.max(await lastOf(sessions), await lastOf(erasedSessions)) + 1;
}

/** A study by its id, for what is already known to be of the programme. */
export async function findStudyById(db: Database, studyId: string) {
  const [study] = await db.select().from(studies).where(eq(studies.id, studyId));
  return study ?? null;
}
