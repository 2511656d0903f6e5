import type { Database } from "~db/client.server";
import {
  findCalibration,
  insertPass,
  listAttempts,
  listClosedStudies,
  listGoldSessions,
  type CalibrationVersion,
} from "~db/queries/calibration.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { agreementByTag, agreementWithReference } from "~/domain/misalignment/against-reference";
import {
  missingFor,
  pooledAttempts,
  type Measured,
  type Missing,
} from "~/domain/review/calibration/verdict";
import { compareAttempts, type ComparedAttempt } from "./read-attempts.server";
import { tellCalibrated } from "../notification/tell-of-reviews.server";

interface StudyHead {
  id: string;
  codebookVersionId: string;
}

/** How far one expert is with a study's calibration. */
export interface Standing {
  /** Submitted and compared with gold, oldest first. */
  attempts: ComparedAttempt[];
  measured: Measured;
  missing: Missing[];
}

/** The pooled latest attempts against the threshold. Intervals are not worked out here. */
export function standingOf(
  attempts: readonly ComparedAttempt[],
  { settings }: CalibrationVersion,
): Standing {
  const pooled = pooledAttempts(attempts, settings.required);
  const decisions = pooled.flatMap((attempt) => attempt.decisions);
  const all = agreementWithReference(decisions, null);
  const measured = {
    sessions: pooled.length,
    n: all.n,
    kappa: all.kappa.value,
    f1: all.f1.value,
    byTag: agreementByTag(decisions, null).map(({ tag, agreement }) => ({
      tag,
      n: agreement.n,
      f1: agreement.f1.value,
    })),
  };
  return { attempts: [...attempts], measured, missing: missingFor(settings, measured) };
}

/** Where an expert stands in a study that calibrates; null where it does not. */
export async function readStanding(
  db: Database,
  study: StudyHead,
  personId: string,
): Promise<(Standing & { version: number }) | null> {
  const version = await findCalibration(db, study.id);
  if (!version?.settings.on) return null;
  const codebook = await readCodebook(db, study.codebookVersionId);
  if (!codebook) return null;
  const [golds, attempts] = await Promise.all([
    listGoldSessions(db, study),
    listAttempts(db, study.id, personId),
  ]);
  const compared = await compareAttempts(db, codebook, golds, attempts);
  return { ...standingOf(compared, version), version: version.version };
}

/**
 * Lets an expert in who has reached the threshold; answers whether the study's live sessions are open
 * to them. Once in, nothing closes them again.
 */
export async function settleCalibration(
  tx: Database,
  study: StudyHead,
  personId: string,
): Promise<boolean> {
  const closed = await listClosedStudies(tx, [study.id], personId);
  if (closed.length === 0) return true;
  const standing = await readStanding(tx, study, personId);
  if (!standing || standing.missing.length > 0) return false;
  const { version } = standing;
  await insertPass(tx, {
    ...{ studyId: study.id, personId, kind: "passed", version, reason: "", grantedBy: null },
  });
  await tellCalibrated(tx, study.id, personId);
  return true;
}
