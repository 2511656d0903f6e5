import type { Database } from "~db/client.server";
import {
  findCalibration,
  listAttempts,
  listGoldSessions,
  listSupporterTurns,
} from "~db/queries/calibration.server";
import { listRepeatPairs } from "~db/queries/hidden-repeats.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findStudy, listStudyMembers } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { decisionsOf, type ReferenceAgreement } from "~/domain/misalignment/against-reference";
import { steadinessOf } from "~/domain/misalignment/steadiness";
import { pChart, type ControlChart } from "~/statistics/p-chart";
import { standardPlan } from "~/statistics/resampling/bootstrap";
import { readJudgements } from "../adjudication/read-judgements.server";
import { compareAttempts, flagOf } from "../calibration/read-attempts.server";

export interface ShownSteadiness {
  /** Each expert against themselves on sessions that came again. */
  repeats: { code: string; agreement: ReferenceAgreement }[];
  /** Each expert against gold on their calibration sessions, in the order of submission. */
  golds: { code: string; numbers: number[]; chart: ControlChart }[];
}

/** How steady experts are: against their own earlier judgement, and against gold. */
export async function showSteadiness(
  db: Database,
  actor: Actor,
  studyKey: string,
): Promise<Outcome<ShownSteadiness>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [pairs, golds, attempts, members, version] = await Promise.all([
    listRepeatPairs(db, study),
    listGoldSessions(db, study),
    listAttempts(db, study.id, null),
    listStudyMembers(db, study.id),
    findCalibration(db, study.id),
  ]);
  const codeOf = (personId: string) =>
    members.find((each) => each.personId === personId && each.role === "expert")?.code ?? "Expert";
  const heads = pairs.flatMap(({ reviewId, firstId, sessionId }) => [
    { reviewId, sessionId },
    { reviewId: firstId, sessionId },
  ]);
  const [judged, turns] = await Promise.all([
    readJudgements(db, codebook, heads),
    listSupporterTurns(db, [...new Set(pairs.map((each) => each.sessionId))]),
  ]);
  const judgementOf = (reviewId: string) => {
    const found = judged.get(reviewId);
    return {
      visitedTurnIds: found?.visitedTurnIds ?? [],
      flags: (found?.annotations ?? []).map(flagOf),
    };
  };
  const again = pairs.map(({ reviewId, firstId, sessionId, reviewerId }) => ({
    reviewer: reviewerId,
    decisions: decisionsOf({
      sessionId,
      supporterTurns: turns.filter((turn) => turn.sessionId === sessionId),
      own: judgementOf(reviewId),
      reference: { ...judgementOf(firstId), open: [] },
    }),
  }));
  const compared = version ? await compareAttempts(db, codebook, golds, attempts) : [];
  const numberOf = new Map(golds.map((each) => [each.sessionId, each.number]));
  const people = <Each extends { code: string }>(list: Each[]) =>
    list.sort((a, b) => a.code.localeCompare(b.code));
  const distinct = (ids: string[]) => [...new Set(ids)];
  return done({
    repeats: people(
      steadinessOf(again, standardPlan).map(({ reviewer, agreement }) => ({
        ...{ code: codeOf(reviewer), agreement },
      })),
    ),
    golds: people(
      distinct(compared.map((each) => each.personId)).map((personId) => {
        const own = compared
          .filter((each) => each.personId === personId && each.decisions.length > 0)
          .sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
        const samples = own.map(({ decisions }) => ({
          hits: decisions.filter((each) => each.own === each.reference).length,
          n: decisions.length,
        }));
        return {
          code: codeOf(personId),
          numbers: own.map((each) => numberOf.get(each.sessionId) ?? 0),
          chart: pChart(samples),
        };
      }),
    ),
  });
}
