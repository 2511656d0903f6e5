import type { Database } from "~db/client.server";
import {
  listAdjudicatedReviews,
  type AdjudicationRow,
  type JudgedReviewHead,
} from "~db/queries/adjudications.server";
import { listAdjudicationEvents } from "~db/queries/adjudication-events.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listReplayTurns, type ReplayTurn } from "~db/queries/replay.server";
import type { AdjudicationEvent } from "~/domain/review/adjudication/act";
import {
  replayAdjudication,
  type AdjudicationContext,
  type AdjudicationState,
} from "~/domain/review/adjudication/adjudication-state";
import { alignReviews } from "~/domain/review/adjudication/align";
import { inBlindOrder, reviewerLetter } from "~/domain/review/adjudication/reviewer-labels";
import type { Alignment, JudgedReview } from "~/domain/review/adjudication/unit";
import { coverWords } from "~/domain/practice/hidden-words";
import { annotationAsShown, coverAnnotation, type ShownTexts } from "~/domain/review/as-shown";
import type { Codebook } from "~/domain/review/codebook";
import { reviewContext, type ReviewTurn } from "~/domain/review/review-context";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { readJudgements } from "./read-judgements.server";

/** An adjudication whole: the reviews side by side, under letters, and what was said of them. */
export interface ReadAdjudication {
  codebook: Codebook;
  turns: ReplayTurn[];
  /** In the order of their letters. */
  reviewers: readonly (JudgedReviewHead & { letter: string })[];
  alignment: Alignment;
  context: AdjudicationContext;
  log: AdjudicationEvent[];
  state: AdjudicationState;
}

/** A log in which what adjudicators quoted and wrote reads as it is shown now. */
function logAsShown(
  log: readonly AdjudicationEvent[],
  textOf: ShownTexts,
  hidden: readonly string[],
): AdjudicationEvent[] {
  return log.map((event) => {
    const { act } = event;
    if (act.type === "note-written")
      return { ...event, act: { ...act, note: coverWords(act.note, hidden) } };
    if (act.type !== "decided" || !act.decision || !("annotation" in act.decision)) return event;
    const quoted = annotationAsShown(act.decision.annotation, textOf);
    const annotation = coverAnnotation(quoted, hidden);
    return { ...event, act: { ...act, decision: { ...act.decision, annotation } } };
  });
}

/** What an adjudication is put together from. */
interface AdjudicationParts<T extends ReviewTurn> {
  codebook: Codebook;
  turns: readonly T[];
  heads: readonly JudgedReviewHead[];
  judged: ReadonlyMap<string, JudgedReview>;
  log: readonly AdjudicationEvent[];
  /** The session's hidden words, where what was written is to be read. */
  hidden?: readonly string[];
}

/** The reviews under their letters, in an order that the seed decides, aligned, and what was said of them. */
export function assembleAdjudication<T extends ReviewTurn>(
  row: Pick<AdjudicationRow, "id" | "seed">,
  { codebook, turns, heads, judged, log, hidden = [] }: AdjudicationParts<T>,
) {
  const review = reviewContext({ reviewId: row.id, turns, suggestionIds: [], codebook });
  const textOf: ShownTexts = (turnId) => review.turnById.get(turnId)?.text;
  const order = inBlindOrder(
    heads.map((head) => head.reviewId),
    row.seed,
  );
  const reviewers = order.flatMap((reviewId, place) => {
    const head = heads.find((each) => each.reviewId === reviewId);
    return head ? [{ ...head, letter: reviewerLetter(place) }] : [];
  });
  const underLetters = reviewers.map(({ reviewId, letter }): JudgedReview => {
    const found = judged.get(reviewId);
    const annotations = (found?.annotations ?? []).map((each) =>
      coverAnnotation(annotationAsShown(each, textOf), hidden),
    );
    return { reviewId: letter, annotations, visitedTurnIds: found?.visitedTurnIds ?? new Set() };
  });
  const alignment = alignReviews(underLetters, review);
  const unitById = new Map(alignment.units.map((unit) => [unit.id, unit]));
  const context = { unitById, review };
  return { reviewers, alignment, context, state: replayAdjudication(log, context) };
}

/** The log as it reads now, with what it is read by. */
export async function readAdjudicationEvents(
  db: Database,
  row: Pick<AdjudicationRow, "id" | "sessionId">,
) {
  const [turns, stored, hidden] = await Promise.all([
    listReplayTurns(db, row.sessionId),
    listAdjudicationEvents(db, [row.id]),
    readHiddenWords(db, row.sessionId),
  ]);
  const texts = new Map(turns.map((turn) => [turn.id, turn.text]));
  return { turns, hidden, log: logAsShown(stored, (turnId) => texts.get(turnId), hidden) };
}

/** Reads an adjudication whole. */
export async function readAdjudication(
  db: Database,
  row: AdjudicationRow,
): Promise<ReadAdjudication> {
  const [codebook, heads, { turns, hidden, log }] = await Promise.all([
    readCodebook(db, row.codebookVersionId),
    listAdjudicatedReviews(db, [row.id]),
    readAdjudicationEvents(db, row),
  ]);
  if (!codebook) throw new Error("An adjudication's codebook is gone.");
  const judged = await readJudgements(db, codebook, heads);
  return {
    ...{ codebook, turns, log },
    ...assembleAdjudication(row, { codebook, turns, heads, judged, log, hidden }),
  };
}
