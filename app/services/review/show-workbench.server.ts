import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { ReviewEvent } from "~/domain/review/act";
import { noAsks, type Asks } from "~/domain/review/asks";
import type { Codebook } from "~/domain/review/codebook";
import type { KeptKeymap } from "~/domain/review/keymap";
import type { PeerView } from "~/domain/review/peer-response";
import type { ReviewKind, ReviewStatus } from "~/domain/review/review-status";
import { hasSubmittedOwnReview } from "~db/queries/reviews.server";
import { findOwnKeys } from "~db/queries/reviewer-settings.server";
import { coverWords } from "~/domain/practice/hidden-words";
import { keepAnswersRead, listResponses } from "~db/queries/peer-responses.server";
import { listWhatIfs } from "~db/queries/what-ifs.server";
import type { WhatIfTurn } from "~/domain/review/what-if";
import { readComments, type SessionComments } from "./read-comments.server";
import { readHints, readReplay, type Hints, type Replay } from "./read-replay.server";
import { readOthersWork, type OthersReview } from "./read-others-work.server";
import { readPeerName } from "./read-peer-name.server";
import { readLog } from "./read-events.server";
import { readHiddenWords } from "./read-hidden-words.server";
import { courseAsShown } from "./ask-what-if.server";
import { findReviewFacts, mayWorkOn, reviewFactsOf } from "./review-access.server";

export interface Workbench extends Replay {
  review: { id: string; kind: ReviewKind; status: ReviewStatus; mayWrite: boolean };
  /** It is a peer's own, and they have submitted none before. */
  isFirstOwn: boolean;
  /** It is measured against gold once it is submitted. */
  isCalibration: boolean;
  isBlinded: boolean;
  /** What the study asks beside tags; nothing in a self-review. */
  asks: Asks;
  codebook: Codebook;
  /** Null: the keys to begin with. */
  ownKeys: KeptKeymap | null;
  /** The review's whole log, in order. */
  log: ReviewEvent[];
  /** Null while the first judgement is open: then nothing of it was read. */
  hints: Hints | null;
  /** What others marked, once the own judgement is locked and the study reveals it; empty until then. */
  others: OthersReview[];
  /** The peer's name, where it may be known: in a study that is not blinded from the first. */
  peerName: string | null;
  /** Replies that were put to the client in this review. */
  whatIfs: { id: string; position: number; turns: WhatIfTurn[] }[];
  mayAskWhatIf: boolean;
  comments: SessionComments | null;
  /** What the peer answered to each mark, once it is submitted and released. */
  answers: { annotationId: string; view: PeerView; note: string }[];
  mayReadSteps: boolean;
}

/**
 * A review as the person who makes it has it before them, with what is revealed to them by now. What the
 * peer answered is no news in their queue from then on.
 */
export async function showWorkbench(
  db: Database,
  actor: Actor,
  reviewId: string,
): Promise<Outcome<Workbench>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || !can(actor, "review.read", reviewFactsOf(found.facts, found.review))) {
    return notFound;
  }
  const { review, session } = found;
  if (review.reviewerId !== actor.personId) return notFound;
  const codebook = await readCodebook(db, review.codebookVersionId);
  if (!codebook) throw new Error("A review's codebook is gone.");
  const facts = reviewFactsOf(found.facts, review);
  const submitted = review.status === "submitted";
  const seesAnswers = can(actor, "feedback.answers.read", { ...facts, submitted });
  const isFirstOwn = review.kind === "self" && !(await hasSubmittedOwnReview(db, actor.personId));
  const [replay, log, hints, whatIfs, comments, ownKeys, answers, hidden, others, peerName] =
    await Promise.all([
      readReplay(db, actor, found),
      readLog(db, found.session.id, reviewId),
      readHints(db, actor, found),
      listWhatIfs(db, reviewId),
      readComments(db, actor, found),
      findOwnKeys(db, actor.personId),
      seesAnswers ? listResponses(db, [reviewId]) : [],
      readHiddenWords(db, session.id),
      readOthersWork(db, actor, found),
      review.kind === "expert" ? readPeerName(db, actor, found) : null,
    ]);
  if (answers.length > 0) {
    const latest = Math.max(...answers.map(({ at }) => at.getTime()));
    await keepAnswersRead(db, reviewId, new Date(latest));
  }
  const isSimulated = session.origin !== "imported";
  const { id, kind, status } = review;
  const mayWrite = mayWorkOn(actor, found);
  const isBlinded = kind === "expert" && session.blinded;
  return done({
    ...replay,
    review: { id, kind, status, mayWrite },
    isFirstOwn,
    isCalibration: review.purpose === "calibration",
    isBlinded,
    asks: kind === "expert" ? session.asks : noAsks,
    codebook,
    ownKeys,
    log,
    hints,
    others,
    peerName,
    whatIfs: whatIfs.map(({ id, position, course }) => ({
      id,
      position,
      turns: courseAsShown(course.turns, hidden),
    })),
    mayAskWhatIf: isSimulated && can(actor, "what-if.ask", facts),
    comments,
    answers: answers.map(({ annotationId, view, note }) => ({
      annotationId,
      view,
      note: coverWords(note, hidden),
    })),
    mayReadSteps: isSimulated && can(actor, "steps.read", found.facts),
  });
}
