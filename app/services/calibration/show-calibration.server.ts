import type { Database } from "~db/client.server";
import {
  findCalibration,
  listAttempts,
  listAtWork,
  listGoldSessions,
  listPasses,
} from "~db/queries/calibration.server";
import { countRepeats, listRepeatCandidates } from "~db/queries/hidden-repeats.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { missingWords } from "~/domain/review/calibration/missing-words";
import { dueRepeats } from "~/domain/review/calibration/repeats";
import { defaultCalibration, type CalibrationSettings } from "~/domain/review/calibration/settings";
import type { Measured } from "~/domain/review/calibration/verdict";
import { standingOf } from "./calibration-standing.server";
import { compareAttempts } from "./read-attempts.server";

/** How far an expert is; `at-work` began before the study calibrated. */
export const expertStates = [
  "at-work",
  "not-begun",
  "under-way",
  "not-yet",
  "passed",
  "waved",
] as const;
export type ExpertState = (typeof expertStates)[number];

export interface CalibratedExpert {
  personId: string;
  code: string;
  state: ExpertState;
  submitted: number;
  /** Null where no session was compared. */
  measured: Omit<Measured, "byTag"> | null;
  missing: string[];
  /** The submitted reviews, oldest first, as links. */
  attempts: { reviewId: string; number: number; submittedAt: Date; n: number }[];
  /** Who let them in and why, where somebody did. */
  waved: { by: string | null; reason: string; at: Date } | null;
  /** Whether the viewer may let them in. */
  mayWave: boolean;
}

export interface ShownCalibration {
  study: { key: string; title: string };
  settings: CalibrationSettings;
  /** Null where nothing was set yet. */
  version: number | null;
  golds: { sessionId: string; number: number; title: string; turns: number }[];
  experts: CalibratedExpert[];
  repeats: { made: number; due: number };
}

/** A study's calibration as those who set it see it. */
export async function showCalibration(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<ShownCalibration>> {
  const { programmeId } = actor;
  if (!can(actor, "calibration.manage", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [version, golds, attempts, passes, atWork, members, candidates, made] = await Promise.all([
    findCalibration(db, study.id),
    listGoldSessions(db, study),
    listAttempts(db, study.id, null),
    listPasses(db, study.id),
    listAtWork(db, study.id),
    listStudyMembers(db, study.id),
    listRepeatCandidates(db, study),
    countRepeats(db, study.id),
  ]);
  const settings = version?.settings ?? defaultCalibration;
  const compared = await compareAttempts(db, codebook, golds, attempts);
  const labels = new Map(codebook.tags.map(({ key, label }) => [key, label]));
  const numberOf = new Map(golds.map((each) => [each.sessionId, each.number]));
  const experts = members
    .filter((member) => member.role === "expert")
    .map(({ personId, code }): CalibratedExpert => {
      const own = compared.filter((each) => each.personId === personId);
      const begun = attempts.some((each) => each.personId === personId);
      const pass = passes.find((each) => each.personId === personId);
      const {
        measured,
        missing,
        attempts: kept,
      } = standingOf(own, {
        ...{ version: 0, createdAt: new Date(0), settings },
      });
      const { byTag: _, ...numbers } = measured;
      const state = (): ExpertState => {
        if (pass) return pass.kind;
        if (atWork.includes(personId)) return "at-work";
        if (!begun) return "not-begun";
        if (own.length < settings.required) return "under-way";
        return missing.length === 0 ? "passed" : "not-yet";
      };
      return {
        ...{ personId, code, state: state(), submitted: own.length },
        measured: own.length > 0 ? numbers : null,
        missing: own.length > 0 ? missing.map((each) => missingWords(each, labels)) : [],
        attempts: kept.map(({ reviewId, sessionId, submittedAt, decisions }) => ({
          ...{ reviewId, submittedAt, n: decisions.length },
          number: numberOf.get(sessionId) ?? 0,
        })),
        waved:
          pass?.kind === "waved" ? { by: pass.grantedBy, reason: pass.reason, at: pass.at } : null,
        mayWave: can(actor, "calibration.wave", { programmeId, personId }),
      };
    });
  return done({
    study: { key: study.key, title: study.title },
    settings,
    version: version?.version ?? null,
    golds: golds.map(({ sessionId, number, title, turns }) => ({
      ...{ sessionId, number, title, turns },
    })),
    experts,
    repeats: { made, due: dueRepeats(candidates, settings, new Date()).length },
  });
}
