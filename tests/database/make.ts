import { v7 as uuid } from "uuid";
import type { Actor } from "../../app/domain/access/can";
import type { Role } from "../../app/domain/access/roles";
import type { Asks } from "../../app/domain/review/asks";
import { builtInCodebook } from "../../app/domain/review/built-in-codebook";
import type { Database } from "../../db/client.server";
import { insertCodebookVersion } from "../../db/queries/codebooks.server";
import { addStudyMember, insertStudy, nextSessionNumber } from "../../db/queries/studies.server";
import { people, programmeRoles, programmes, sessions, turns } from "../../db/schema";

/** A programme of its own, so that tests on one database do not meet. */
export async function makeProgramme(db: Database): Promise<string> {
  const id = uuid();
  await db.insert(programmes).values({ id, key: id, name: "A programme" });
  return id;
}

export async function makePerson(
  db: Database,
  programmeId: string,
  ...roles: Role[]
): Promise<Actor> {
  const id = uuid();
  await db
    .insert(people)
    .values({ id, email: `${id}@example.org`, name: `Person ${id.slice(-4)}` });
  if (roles.length > 0) {
    await db
      .insert(programmeRoles)
      .values(roles.map((role) => ({ programmeId, personId: id, role })));
  }
  return { personId: id, programmeId, roles };
}

export interface MadeStudy {
  programmeId: string;
  studyId: string;
  studyKey: string;
  armId: string;
  codebookVersionId: string;
}

/** A study with the built-in codebook and one arm with both supports on. */
export async function makeStudy(
  db: Database,
  programmeId: string,
  settings: { blinded?: boolean; release?: "lead" | "auto"; asks?: Asks } = {},
): Promise<MadeStudy> {
  const studyKey = `study-${uuid().slice(-8)}`;
  const codebookVersionId = await insertCodebookVersion(db, programmeId, {
    ...builtInCodebook,
    key: `c${uuid().slice(-12).replaceAll("-", "")}`,
  });
  const { studyId, armIds } = await insertStudy(db, {
    programmeId,
    key: studyKey,
    title: "A study",
    codebookVersionId,
    blinded: settings.blinded ?? true,
    release: settings.release ?? "lead",
    asks: settings.asks,
    arms: [{ key: "both", label: "Both supports", suggestions: true, emotionCurve: true }],
  });
  return { programmeId, studyId, studyKey, armId: armIds[0] ?? "", codebookVersionId };
}

export async function joinStudy(
  db: Database,
  study: MadeStudy,
  person: Actor,
  role: "peer" | "expert" | "lead" | "researcher",
): Promise<void> {
  const armId = role === "peer" ? study.armId : null;
  await addStudyMember(db, { studyId: study.studyId, personId: person.personId, role, armId });
}

export interface MadeSession {
  sessionId: string;
  /** In order of position; even positions are the client's. */
  turnIds: string[];
}

/** An imported session with these texts, the client first, then in turn. */
export async function makeImportedSession(
  db: Database,
  study: MadeStudy,
  texts: readonly string[],
): Promise<MadeSession> {
  const sessionId = uuid();
  const at = new Date("2026-01-05T10:00:00Z");
  await db.insert(sessions).values({
    id: sessionId,
    programmeId: study.programmeId,
    studyId: study.studyId,
    number: await nextSessionNumber(db, study.studyId),
    origin: "imported",
    status: "ended",
    title: "An imported conversation",
    suggestionsOn: false,
    emotionCurveOn: false,
    externalId: sessionId,
    startedAt: at,
    endedAt: at,
  });
  const rows = texts.map((text, position) => ({
    id: uuid(),
    sessionId,
    position,
    speaker: position % 2 === 0 ? ("client" as const) : ("supporter" as const),
    text,
    createdAt: at,
  }));
  await db.insert(turns).values(rows);
  return { sessionId, turnIds: rows.map((row) => row.id) };
}
