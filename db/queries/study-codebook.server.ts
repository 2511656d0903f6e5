import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Database } from "../client.server";
import { codebookMoves, codebooks, codebookVersions, sessions, studies } from "../schema";

/** The studies of a programme that are under one of these versions. */
export async function listStudiesUnder(
  db: Database,
  programmeId: string,
  versionIds: readonly string[],
) {
  if (versionIds.length === 0) return [];
  return db
    .select({ key: studies.key, title: studies.title })
    .from(studies)
    .where(
      and(
        eq(studies.programmeId, programmeId),
        inArray(studies.codebookVersionId, [...versionIds]),
      ),
    )
    .orderBy(asc(studies.title));
}
/** Whether a study has a session, from when on its settings are frozen. */
export async function hasSessions(db: Database, studyId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.studyId, studyId))
    .limit(1);
  return row !== undefined;
}

/** Puts a study under another version, on record. Null where somebody else moved it meanwhile. */
export async function moveStudy(
  tx: Database,
  move: {
    studyId: string;
    fromVersionId: string;
    toVersionId: string;
    movedBy: string | null;
    note: string;
  },
): Promise<string | null> {
  const [moved] = await tx
    .update(studies)
    .set({ codebookVersionId: move.toVersionId })
    .where(and(eq(studies.id, move.studyId), eq(studies.codebookVersionId, move.fromVersionId)))
    .returning({ id: studies.id });
  if (!moved) return null;
  const id = uuid();
  await tx.insert(codebookMoves).values({ id, ...move });
  return id;
}

/** How a study was moved last; null where it never was. */
export async function findLastMove(db: Database, studyId: string) {
  const [last] = await db
    .select({
      fromVersionId: codebookMoves.fromVersionId,
      toVersionId: codebookMoves.toVersionId,
      movedBy: codebookMoves.movedBy,
    })
    .from(codebookMoves)
    .where(eq(codebookMoves.studyId, studyId))
    .orderBy(desc(codebookMoves.id))
    .limit(1);
  return last ?? null;
}

/** The versions that a study was under, latest move first. */
export async function listMoves(db: Database, studyId: string) {
  return db
    .select({
      id: codebookMoves.id,
      key: codebooks.key,
      title: codebooks.title,
      version: codebookVersions.version,
      note: codebookMoves.note,
      at: codebookMoves.movedAt,
    })
    .from(codebookMoves)
    .innerJoin(codebookVersions, eq(codebookVersions.id, codebookMoves.toVersionId))
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId))
    .where(eq(codebookMoves.studyId, studyId))
    .orderBy(desc(codebookMoves.id));
}
