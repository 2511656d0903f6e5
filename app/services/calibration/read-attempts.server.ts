import type { Database } from "~db/client.server";
import { listSupporterTurns, type Attempt, type GoldSession } from "~db/queries/calibration.server";
import {
  decisionsOf,
  type Decision,
  type Reference,
} from "~/domain/misalignment/against-reference";
import { settledUnits, type SettledUnit } from "~/domain/review/adjudication/settled-marks";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import { readAdjudication } from "../adjudication/read-adjudication.server";
import { readJudgements } from "../adjudication/read-judgements.server";

/** What counts as the truth of a session: every unit as it was settled, and what was in hand. */
export interface ReadGold {
  reference: Reference;
  units: SettledUnit[];
}

/** Reads a gold session. A turn counts as in hand where any of its reviewers had it. */
export async function readGold(
  db: Database,
  { adjudication }: Pick<GoldSession, "adjudication">,
): Promise<ReadGold> {
  const { alignment, state, codebook, reviewers } = await readAdjudication(db, adjudication);
  const judged = await readJudgements(db, codebook, reviewers);
  const units = settledUnits(alignment, state);
  return {
    units,
    reference: {
      visitedTurnIds: [...judged.values()].flatMap((each) => [...each.visitedTurnIds]),
      flags: units.flatMap(({ annotation }) => annotation ?? []).map(flagOf),
      open: units
        .filter((unit) => unit.decision === "ambiguous")
        .flatMap(({ turnId, tags }) => tags.map((tag) => ({ turnId, tag }))),
    },
  };
}

export const flagOf = ({ turnId, tag }: Annotation) => ({ turnId, tag });

/** A submitted attempt beside the gold of its session. */
export interface ComparedAttempt {
  personId: string;
  sessionId: string;
  reviewId: string;
  submittedAt: Date;
  decisions: Decision[];
}

/** Attempts that can be compared: submitted, under the study's codebook, and still gold. */
export async function compareAttempts(
  db: Database,
  codebook: Codebook,
  golds: readonly GoldSession[],
  attempts: readonly Attempt[],
): Promise<ComparedAttempt[]> {
  const submitted = attempts.flatMap(({ reviewId, submittedAt, sessionId, personId, ...rest }) => {
    const found = golds.find((each) => each.sessionId === sessionId);
    const fits = rest.codebookVersionId === found?.adjudication.codebookVersionId;
    return reviewId && submittedAt && found && fits
      ? [{ personId, sessionId, reviewId, submittedAt }]
      : [];
  });
  const sessionIds = [...new Set(submitted.map((each) => each.sessionId))];
  const [judged, turns] = await Promise.all([
    readJudgements(db, codebook, submitted),
    listSupporterTurns(db, sessionIds),
  ]);
  const references = new Map<string, Reference>();
  for (const each of golds)
    if (sessionIds.includes(each.sessionId))
      references.set(each.sessionId, (await readGold(db, each)).reference);
  return submitted.flatMap((attempt) => {
    const { sessionId, reviewId } = attempt;
    const reference = references.get(sessionId);
    const own = judged.get(reviewId);
    if (!reference || !own) return [];
    const decisions = decisionsOf({
      sessionId,
      supporterTurns: turns.filter((turn) => turn.sessionId === sessionId),
      own: { visitedTurnIds: own.visitedTurnIds, flags: own.annotations.map(flagOf) },
      reference,
    });
    return [{ ...attempt, decisions }];
  });
}
