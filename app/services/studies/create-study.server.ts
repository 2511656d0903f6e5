import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findCodebookVersionId, insertCodebookVersion } from "~db/queries/codebooks.server";
import { insertStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, invalid, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { ReleaseMode } from "~/domain/practice/study";
import type { Asks } from "~/domain/review/asks";
import { builtInCodebook } from "~/domain/review/built-in-codebook";

export interface StudyInput {
  key: string;
  title: string;
  blinded: boolean;
  release: ReleaseMode;
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
  const stored = await findCodebookVersionId(tx, programmeId, key, version);
  return stored ?? (await insertCodebookVersion(tx, programmeId, builtInCodebook));
}

/** Makes a study under the built-in codebook. `auditId` is null for the command line. */
export async function createStudy(
  db: Database,
  actor: Actor,
  input: StudyInput,
  auditId: string | null = actor.personId,
): Promise<Outcome<{ key: string }>> {
  const { programmeId } = actor;
  if (!can(actor, "study.manage", { programmeId })) return notAllowed;
  try {
    await db.transaction(async (tx) => {
      const codebookVersionId = await builtInVersion(tx, programmeId);
      const study = { programmeId, codebookVersionId, arms: standardArms, ...input };
      const { studyId } = await insertStudy(tx, study);
      const line = { programmeId, actorId: auditId, action: "study made" };
      await insertAuditLine(tx, { ...line, subjectType: "study", subjectId: studyId });
    });
  } catch (error) {
    if (isDuplicate(error, "studies_key"))
      return invalid("There is a study with this short name already. Choose another.", "key");
    throw error;
  }
  return done({ key: input.key });
}
