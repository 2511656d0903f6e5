import type { Database } from "~db/client.server";
import { findCalibration, listAttempts, listGoldSessions } from "~db/queries/calibration.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listReplayTurns } from "~db/queries/replay.server";
import { findStudyById } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notFound, type Outcome } from "~/domain/access/outcome";
import {
  agreementByTag,
  agreementWithReference,
  type ReferenceAgreement,
} from "~/domain/misalignment/against-reference";
import { missingWords } from "~/domain/review/calibration/missing-words";
import { turnsBeside, type BesideRow } from "~/domain/review/calibration/turns-beside";
import { pooledAttempts } from "~/domain/review/calibration/verdict";
import { findTag } from "~/domain/review/codebook";
import { standardPlan } from "~/statistics/resampling/bootstrap";
import { readJudgements } from "../adjudication/read-judgements.server";
import { coverAnnotation } from "~/domain/review/as-shown";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { readComments, type SessionComments } from "../review/read-comments.server";
import { findReviewFacts, reviewFactsOf } from "../review/review-access.server";
import { standingOf } from "./calibration-standing.server";
import { compareAttempts, readGold } from "./read-attempts.server";

/** A turn with what the expert and gold say of it. */
export interface TurnBeside {
  turnId: string;
  position: number;
  text: string;
  /** What the client had said before it; empty where nothing. */
  before: string;
  rows: BesideRow[];
}

export interface CalibrationResult {
  reviewId: string;
  session: { id: string; number: number; title: string };
  study: { key: string; title: string };
  isOwn: boolean;
  /** This session alone. */
  here: ReferenceAgreement;
  byTag: { tag: string; label: string; agreement: ReferenceAgreement }[];
  /** The sessions that the threshold looks at. */
  pooled: ReferenceAgreement;
  required: number;
  /** What is still missing, in words; empty where the threshold is reached. */
  missing: string[];
  turns: TurnBeside[];
  labels: Record<string, string>;
  comments: SessionComments | null;
}

/** An expert's submitted calibration review beside gold. Before the submission there is nothing here. */
export async function showCalibrationResult(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<CalibrationResult>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || found.review.purpose !== "calibration") return notFound;
  const { review, session } = found;
  const facts = {
    ...reviewFactsOf(found.facts, review),
    submitted: review.status === "submitted",
  };
  if (!can(actor, "calibration.result.read", facts)) return notFound;
  if (!facts.submitted || review.reviewerId === null) return notFound;
  const study = await findStudyById(db, session.studyId);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [version, golds, attempts] = await Promise.all([
    findCalibration(db, study.id),
    listGoldSessions(db, study),
    listAttempts(db, study.id, review.reviewerId),
  ]);
  const gold = golds.find((each) => each.sessionId === session.id);
  if (!version || !gold)
    return conflict("This session is no longer gold, so there is nothing to compare with.");
  const compared = await compareAttempts(db, codebook, golds, attempts);
  const here = compared.find((each) => each.reviewId === reviewId);
  if (!here) return conflict("This review was made under another codebook version than gold.");
  const { missing } = standingOf(compared, version);
  const pool = pooledAttempts(compared, version.settings.required);
  const [{ units }, judged, turns, comments, hidden] = await Promise.all([
    readGold(db, gold),
    readJudgements(db, codebook, [{ reviewId, sessionId: session.id }]),
    listReplayTurns(db, session.id),
    readComments(db, actor, found),
    readHiddenWords(db, session.id),
  ]);
  const labels = new Map(codebook.tags.map(({ key, label }) => [key, label]));
  const own = (judged.get(reviewId)?.annotations ?? []).map((each) =>
    coverAnnotation(each, hidden),
  );
  const rows = turnsBeside(here.decisions, own, units);
  return done({
    reviewId,
    session: { id: session.id, number: session.number, title: session.title },
    study: { key: study.key, title: study.title },
    isOwn: review.reviewerId === actor.personId,
    here: agreementWithReference(here.decisions, standardPlan),
    byTag: agreementByTag(here.decisions, standardPlan).map(({ tag, agreement }) => ({
      ...{ tag, agreement },
      label: findTag(codebook, tag)?.label ?? tag,
    })),
    pooled: agreementWithReference(
      pool.flatMap((each) => each.decisions),
      standardPlan,
    ),
    required: version.settings.required,
    missing: missing.map((each) => missingWords(each, labels)),
    turns: turns.flatMap(({ id, position, text }): TurnBeside[] => {
      const beside = rows.get(id);
      const before = turns.findLast(
        (each) => each.position < position && each.speaker === "client",
      );
      return beside
        ? [{ turnId: id, position, text, before: before?.text ?? "", rows: beside }]
        : [];
    }),
    labels: Object.fromEntries(labels),
    comments,
  });
}
