import { isDeepStrictEqual } from "node:util";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { hasDone, insertAuditLine } from "~db/queries/audit.server";
import {
  findCodebookVersionId,
  findVersion,
  insertCodebookVersion,
  listVersions,
} from "~db/queries/codebooks.server";
import { holdProgramme } from "~db/queries/people.server";
import { findStudy, insertStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { ReleaseMode } from "~/domain/practice/study";
import { firstAsks, type Asks } from "~/domain/review/asks";
import { builtInCodebook } from "~/domain/review/built-in-codebook";

export interface StudyInput {
  key: string;
  title: string;
  blinded: boolean;
  release: ReleaseMode;
  /** A published version of the programme's codebooks; without it, the built-in one. */
  codebook?: { key: string; version: number };
  /** What experts are asked beside tags; without it, what is asked at first. */
  asks?: Asks;
}

/** The arms of a new study: with both supports, and with neither. */
const standardArms = [
  { key: "both", label: "Suggestions and curve", suggestions: true, emotionCurve: true },
  { key: "none", label: "No supports", suggestions: false, emotionCurve: false },
];

/** The built-in codebook of a programme, stored when it is first needed. */
export async function builtInVersion(tx: Database, programmeId: string): Promise<string> {
  const { key, version } = builtInCodebook;
  const find = () => findCodebookVersionId(tx, programmeId, key, version);
  const stored = await find();
  if (stored) return stored;
  await holdProgramme(tx, programmeId);
  return (await find()) ?? (await insertCodebookVersion(tx, programmeId, builtInCodebook));
}

/** The published codebook versions that a study can be put under: the built-in ones first, newest first. */
export async function listStudyCodebooks(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "study.manage", { programmeId })) return notAllowed;
  const versions = await listVersions(db, programmeId);
  const published = versions.filter(({ publishedAt }) => publishedAt !== null);
  const isBuiltIn = ({ key }: { key: string }) => key === builtInCodebook.key;
  published.sort((a, b) => Number(isBuiltIn(b)) - Number(isBuiltIn(a)));
  return done(published.map(({ key, title, version }) => ({ key, title, version })));
}

/** Whether the actor has made a study under this short name with the same settings before. */
async function isMade(
  db: Database,
  { programmeId, personId: actorId }: Actor,
  { key, title, blinded, release, asks = firstAsks }: StudyInput,
  codebookVersionId: string | null | undefined,
): Promise<boolean> {
  const study = await findStudy(db, programmeId, key);
  if (!study || study.title !== title || study.blinded !== blinded || study.release !== release)
    return false;
  if (!isDeepStrictEqual(study.asks, asks)) return false;
  if (study.codebookVersionId !== codebookVersionId) return false;
  return hasDone(db, { programmeId, actorId, action: "study made", subjectId: study.id });
}

/**
 * Makes a study under a published codebook version. `auditId` is null for the command line. Twice is the same as
 * once.
 */
export async function createStudy(
  db: Database,
  actor: Actor,
  input: StudyInput,
  auditId: string | null = actor.personId,
): Promise<Outcome<{ key: string }>> {
  const { programmeId } = actor;
  if (!can(actor, "study.manage", { programmeId })) return notAllowed;
  const { codebook, ...facts } = input;
  const chosen = codebook && (await findVersion(db, programmeId, codebook.key, codebook.version));
  if (codebook && !chosen?.publishedAt)
    return invalid("Choose one of the published codebooks.", "codebook");
  try {
    await db.transaction(async (tx) => {
      const codebookVersionId = chosen?.id ?? (await builtInVersion(tx, programmeId));
      const study = { programmeId, codebookVersionId, arms: standardArms, ...facts };
      const { studyId } = await insertStudy(tx, study);
      const line = { programmeId, actorId: auditId, action: "study made" };
      await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: studyId });
    });
  } catch (error) {
    if (!isDuplicate(error, "studies_key")) throw error;
    const { key, version } = builtInCodebook;
    const under = chosen?.id ?? (await findCodebookVersionId(db, programmeId, key, version));
    if (!(await isMade(db, actor, input, under)))
      return invalid("There is a study with this short name already. Choose another.", "key");
  }
  return done({ key: input.key });
}
